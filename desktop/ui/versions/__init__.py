"""Earlier versions of a post."""
