"""Clients and the drivers that run operations: core's only I/O. Imports all of core."""
