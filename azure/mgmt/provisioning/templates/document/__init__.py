"""The text of a template: read, checked, and where in it something is."""
