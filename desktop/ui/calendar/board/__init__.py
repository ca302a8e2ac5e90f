"""The posts by status."""
