"""Recorded programs as templates of Azure Resource Manager."""
