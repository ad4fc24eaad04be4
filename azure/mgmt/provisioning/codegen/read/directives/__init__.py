"""Directives of a configuration: changes to documents before they are read."""
