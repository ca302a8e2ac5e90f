"""The plan on disk: the only place with SQL."""
