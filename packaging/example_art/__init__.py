"""Draws the pictures and films of the example plan; used only by `packaging/make_example.py`."""
