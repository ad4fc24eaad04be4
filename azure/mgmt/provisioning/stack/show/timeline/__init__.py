"""The timeline of a run as a picture, and as a page to look at."""
