"""Elleve: plan a month of social-media posts for a local branch, offline."""

__version__ = "0.1.0"
