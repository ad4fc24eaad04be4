"""What a stack made: the seam behind which it is kept."""
