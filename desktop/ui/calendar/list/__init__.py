"""The posts as a dense table."""
