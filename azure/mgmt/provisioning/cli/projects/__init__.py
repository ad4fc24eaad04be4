"""The commands about projects, and how commands find the one that they are about."""
