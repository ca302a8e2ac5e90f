"""From ready to out: copy and save for each channel, then tick it off."""
