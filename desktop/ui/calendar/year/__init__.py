"""Twelve months at a glance."""
