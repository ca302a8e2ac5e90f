"""Everything of a plan in one file, for keeping, moving and giving to the next."""
