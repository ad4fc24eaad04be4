"""Exporting: an existing resource group as the program of a stack."""
