"""Viewports made by us rather than by Qt, for the views of the first painted month."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(view: QAbstractScrollArea) -> None:
    """Gives the view a viewport that Python knows. When Python asks for one that Qt has made, PySide reads in every
    class of widgets there is to find out what it got: some 30 ms of the start."""
    view.setViewport(QWidget())
