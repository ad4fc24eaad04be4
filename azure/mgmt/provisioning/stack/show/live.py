"""A run while it goes on: a row for each step that is under way."""

from __future__ import annotations

from typing import Any

from ...progress.displays import Display
from ..run.steps import Event


class Live:
    """Shows the steps of a run as they begin, go on and end.

    :param display: Where to.
    """

    def __init__(self, display: Display) -> None:
        self._display = display
        self._rows: dict[str, Any] = {}

    def __call__(self, event: Event) -> None:
        """Show what happened."""
        if event.what in ("waiting", "not begun"):
            return
        row = self._rows.get(event.key)
        if row is None:
            row = self._rows[event.key] = self._display.begin(short(event.key))
        if event.what == "started":
            self._display.update(row, "begun", None)
        elif event.what in ("status", "retried"):
            self._display.update(row, event.text, None)
        else:
            self._display.end(row, _ending(event), succeeded=event.what == "done")


def short(key: str) -> str:
    """A step as people call it: the kind and the name of its resource."""
    identity, _, what = key.partition(" (")
    parts = identity.strip("/").split("/")
    named = " ".join(parts[-2:])
    return f"{named} ({what}" if what else named


def _ending(event: Event) -> str:
    if event.what == "stopped":
        return f"stopped: {', '.join(map(short, event.by))} failed"
    if event.what == "failed":
        return f"failed: {event.text.partition(chr(10))[0]}"
    return "left: it goes on at the service" if event.what == "left" else event.what
