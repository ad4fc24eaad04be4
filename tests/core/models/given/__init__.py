"""Tests of what callers hand over as a body."""
