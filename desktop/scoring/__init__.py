"""Judges a post on the eleven qualities and shows the evidence."""
