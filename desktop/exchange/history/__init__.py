"""What has been posted before, from the files that Meta, LinkedIn, X and YouTube give people of their own."""
