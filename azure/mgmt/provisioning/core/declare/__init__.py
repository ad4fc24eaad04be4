"""Declarations: what an operation, an option and a client are, as plain data. Imports nothing of core but how faults are worded."""
