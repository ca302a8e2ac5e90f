"""What goes in and out of a plan: PDF, spreadsheets."""
