"""The use cases, called alike by the window and the command line."""
