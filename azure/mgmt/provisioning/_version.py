"""The version of the distribution; setup.py reads it."""

VERSION = "0.1.0b1"
