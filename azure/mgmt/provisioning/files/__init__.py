"""Databases in files, each of which belongs to one process."""
