"""The month over the eleven, and its warnings."""
