"""What repeats itself over months."""
