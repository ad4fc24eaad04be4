"""Declarations: what an operation, an option and a client are, as plain data. Of core, imports nothing above faults."""
