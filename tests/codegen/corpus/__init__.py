"""Runs over a checkout of Azure's specifications."""
