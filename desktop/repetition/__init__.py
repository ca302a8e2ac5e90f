"""Finds posts that are too alike, and what in a plan is new."""
