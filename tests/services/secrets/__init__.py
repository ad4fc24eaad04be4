"""Tests of secrets: which properties are, and that none is shown."""
