"""Tests of the commands that call operations."""
