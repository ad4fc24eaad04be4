"""A second service."""
