"""Posts that come again: making a series, seeing it, and changing one, the following or all."""
