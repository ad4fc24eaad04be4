"""Comparing what a program says with what is there."""
