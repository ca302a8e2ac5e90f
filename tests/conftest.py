"""What all tests share: no screen, no network, no trace left behind."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
