"""Specifications that mean harm: whatever they hold, nothing of it runs, and nothing but a sentence comes of it."""
