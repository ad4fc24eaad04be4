"""Jupyter, whose kernel shows what the package gives."""
