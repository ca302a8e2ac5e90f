"""What one puts into a text: emoji, links, hashtags, and words the branch uses again."""
