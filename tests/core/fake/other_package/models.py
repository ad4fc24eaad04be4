"""Models of the second service."""

from ..others import *  # noqa: F403
