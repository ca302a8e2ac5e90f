"""Which posts one wants to see."""
