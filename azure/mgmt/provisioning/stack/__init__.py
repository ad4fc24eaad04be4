"""Stacks: which resources shall be there, said with the same calls that a script makes."""
