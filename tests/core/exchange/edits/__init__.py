"""Safe read, change, write."""
