"""First start."""
