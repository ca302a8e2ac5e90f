"""Shows finished pages as they will come out, to scroll through before they are saved or printed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget


class PaperPreview(QPdfView):
    """Holds one paper at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = QPdfDocument(self)
        self._content = QBuffer(self)
        self.setDocument(self._pages)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setAccessibleName(self.tr("Forhåndsvisning"))

    def show_paper(self, content: bytes) -> None:
        self.clear()
        self._content.setData(QByteArray(content))
        self._content.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pages.load(self._content)
        self.verticalScrollBar().setValue(0)
        count = self._pages.pageCount()
        self.setAccessibleName(self.tr("Forhåndsvisning, {count} sider").format(count=count))

    def clear(self) -> None:
        """Lets go of the paper: the pages are read from it as long as they are shown."""
        self._pages.close()
        self._content.close()

    @property
    def pages(self) -> int:
        return self._pages.pageCount()
