"""The eleven verdicts beside the editor."""
