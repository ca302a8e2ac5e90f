"""How like two posts are, what repeats itself in a plan, and what is new in it."""
