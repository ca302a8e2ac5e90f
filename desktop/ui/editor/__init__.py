"""Where a post is written."""
