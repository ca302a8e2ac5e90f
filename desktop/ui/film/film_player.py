"""Plays a film with Qt Multimedia; the only module that reads it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

from desktop.ui.film.player import Player
from desktop.ui.translations import tr

BEAT_MS = 40
PLAYING, PAUSED = QMediaPlayer.PlaybackState.PlayingState, QMediaPlayer.PlaybackState.PausedState


class FilmPlayer(Player):
    """Without anything to hear with it plays all the same, and says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._player.setVideoSink(self._sink)
        self._mute = QMediaDevices.defaultAudioOutput().isNull()
        if not self._mute:
            self._player.setAudioOutput(QAudioOutput(self))
        self._usable = False
        self._beat = QTimer(self, interval=BEAT_MS)
        self._connect()

    @property
    def playing(self) -> bool:
        return self._usable and self._player.playbackState() == PLAYING

    def open(self, film: Path, length: float) -> None:
        if not film.is_file():
            self.hold_back(tr("Fant ikke filmen på denne maskinen. Tekstene kan likevel rettes."), length)
            return
        self.length, self.at, self._usable = length, 0.0, True
        self._tell(tr("Fant ingen høyttaler. Filmen spilles uten lyd.") if self._mute else "")
        self._player.setSource(QUrl.fromLocalFile(str(film)))
        self._player.pause()  # shows the first picture
        self.moved.emit(0.0)

    def hold_back(self, sentence: str, length: float) -> None:
        self.close()
        super().hold_back(sentence, length)

    def close(self) -> None:
        self._usable = False
        self._beat.stop()
        self._player.stop()
        self._player.setSource(QUrl())

    def picture(self) -> QImage:
        frame = self._sink.videoFrame()
        return frame.toImage() if self._usable and frame.isValid() else QImage()

    def toggle(self) -> None:
        if self.playing:
            self._player.pause()
        elif self._usable:
            if self.length and self.at >= self.length - 0.05:
                self.seek(0.0)
            self._player.play()

    def pause(self) -> None:
        if self.playing:
            self._player.pause()

    def seek(self, seconds: float) -> None:
        super().seek(seconds)
        if self._usable:
            self._player.setPosition(round(self.at * 1000))

    def _connect(self) -> None:
        self._sink.videoFrameChanged.connect(lambda _frame: self.frame_came.emit())
        self._player.errorOccurred.connect(lambda _error, _words: self._on_error())
        self._player.durationChanged.connect(self._on_duration)
        self._player.playbackStateChanged.connect(self._on_state)
        self._beat.timeout.connect(self._on_beat)

    def _on_beat(self) -> None:
        at = self._player.position() / 1000
        if at != self.at:
            self.at = at
            self.moved.emit(at)

    def _on_state(self, state: QMediaPlayer.PlaybackState) -> None:
        if not self._usable:
            return
        if state == PLAYING:
            self._beat.start()
        else:
            self._beat.stop()
        if state == PAUSED:
            self._on_beat()
        elif state != PLAYING and self.length:
            self.at = self.length  # it has come to its end
            self.moved.emit(self.at)
        self.playing_changed.emit(self.playing)

    def _on_duration(self, milliseconds: int) -> None:
        if milliseconds > 0 and self._usable:
            self.length = milliseconds / 1000
            self.moved.emit(self.at)

    def _on_error(self) -> None:
        self._usable = False
        self._beat.stop()
        self._tell(tr("Filmen kan ikke spilles av her. Tekstene kan likevel rettes."))
        self.playing_changed.emit(False)
