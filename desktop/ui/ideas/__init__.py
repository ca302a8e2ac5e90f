"""Ideas: those without a date, and the bank to take new ones from."""
