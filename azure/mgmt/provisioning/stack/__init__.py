"""Stacks: a program says with typed calls which resources shall be there; what it says can be previewed."""

from __future__ import annotations
