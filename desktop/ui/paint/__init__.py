"""Pure painting functions, used by delegates, widgets, the drag picture and tests alike."""
