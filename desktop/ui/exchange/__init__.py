"""What goes in and out of the plan, as the window shows it."""
