"""Showing plans."""
