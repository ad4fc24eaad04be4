"""Tests of what commands are made of."""
