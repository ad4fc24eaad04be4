"""What is wrong with a command."""

from __future__ import annotations


class CommandError(ValueError):
    """A command that can't be run as it was given; the message says what would be right."""
