"""The values and pure rules that every other part speaks in."""
