"""One window per plan: a second start asks the first to come to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2000


def server_name(folder: Path) -> str:
    """A name on this machine that belongs to the data folder."""
    return "elleve-" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]


def raise_running(folder: Path) -> bool:
    """Asks the window that has the plan open to show itself; False when nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(b"show")
    sent = socket.waitForBytesWritten(WAIT_MS)
    socket.disconnectFromServer()
    return bool(sent)


class RaiseServer(QObject):
    """Listens on a local socket (no network); `raise_wanted` comes when somebody starts Elleve again."""

    raise_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = server_name(folder)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.raise_wanted.emit()
