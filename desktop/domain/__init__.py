"""Frozen values and pure rules that every other part speaks in; imports nothing of Elleve but itself."""
