"""Starts Elleve: without arguments the window, else a command."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
