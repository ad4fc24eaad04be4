"""Tests of what is kept, and of the files that it is kept in."""
