"""How long a test waits for what will come: long enough for a slow machine with much else to do. A limit is there to
end what hangs, never to measure; speed is the matter of `make bench`."""

from typing import Any

from pytestqt.qtbot import QtBot

SECONDS = 300
MILLISECONDS = SECONDS * 1000


class PatientBot(QtBot):
    """Waits that end in a failure all have the same long limit, whatever a test asks for."""

    def waitUntil(self, callback: Any, *, timeout: int = MILLISECONDS) -> None:
        super().waitUntil(callback, timeout=max(timeout, MILLISECONDS))

    def waitSignal(self, signal: Any, *, timeout: int = MILLISECONDS, raising: Any = None, **more: Any) -> Any:
        """`raising=False` is how `assertNotEmitted` waits for nothing to come: that takes just so long."""
        limit = timeout if raising is False else max(timeout, MILLISECONDS)
        return super().waitSignal(signal, timeout=limit, raising=raising, **more)

    def waitSignals(self, signals: Any, *, timeout: int = MILLISECONDS, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=max(timeout, MILLISECONDS), **more)

    def waitActive(self, widget: Any, *, timeout: int = MILLISECONDS) -> Any:
        return super().waitActive(widget, timeout=max(timeout, MILLISECONDS))

    def waitExposed(self, widget: Any, *, timeout: int = MILLISECONDS) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, MILLISECONDS))

    def waitCallback(self, *, timeout: int = MILLISECONDS, raising: Any = None) -> Any:
        return super().waitCallback(timeout=max(timeout, MILLISECONDS), raising=raising)
