"""Scenarios of the acceptance server that no client here drives, each with the reason."""

from __future__ import annotations

REASONS: dict[str, str] = {}
"""Why, by the name in the report."""


def reason(name: str) -> str | None:
    """Why a scenario is left out; None for those that are driven."""
    return REASONS.get(name)
