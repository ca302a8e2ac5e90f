"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.translations import install_language


@pytest.fixture
def bokmal_afterwards(qapp: QApplication) -> Iterator[None]:
    """For a test that gives the window another language."""
    yield
    install_language(qapp)
