"""What goes wrong with a project."""

from __future__ import annotations


class ProjectError(Exception):
    """A project can't be made, or its environment is not as ``azprov.toml`` says."""
