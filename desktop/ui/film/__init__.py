"""The place «Film»: all films of the plan, and the room where captions are written."""
