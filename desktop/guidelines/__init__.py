"""Checks a post against the association's rules before it is published."""
