"""The month and the day."""
