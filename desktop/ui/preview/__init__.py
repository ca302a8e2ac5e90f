"""How a post looks in each channel, and the part of a picture each of them shows."""
