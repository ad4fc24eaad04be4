"""What callers hand over as a body: its members in any spelling, models of other classes, what is not sent."""
