"""What the day asks for: publish, answer, take down, decide."""
