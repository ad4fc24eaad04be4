"""Tests of what the documentation says of the code."""
