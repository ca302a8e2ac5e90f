"""The week with its hours."""
