"""What is about to be written is held against what was meant."""
