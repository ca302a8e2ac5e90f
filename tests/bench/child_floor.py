"""The least a window with a database model can take: prints seconds from the time given until it has painted."""

import json
import sys
import time

import sqlmodel  # noqa: F401  # part of the floor: the plan needs it too
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, report)


def report() -> None:
    print(json.dumps({"seconds": time.monotonic() - float(sys.argv[1]), "cpu": time.process_time()}))
    QApplication.quit()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()
