"""Running a graph of steps: in which order, how many at once, how fast."""
