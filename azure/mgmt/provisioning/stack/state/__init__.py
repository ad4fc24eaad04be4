"""What is known of a stack between its runs."""
