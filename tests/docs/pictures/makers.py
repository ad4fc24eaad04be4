"""What makes which picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ...local.page import pictures as local_page
from . import graph, notebook, terminal

FOLDER = Path(__file__).parents[3] / "docs" / "pictures"

MAKERS: dict[Callable[[Path], None], list[str]] = {
    local_page.make: local_page.names(),
    graph.make: graph.names(),
    notebook.make: notebook.names(),
    terminal.make: terminal.names(),
}
"""Functions that make pictures in a folder, with the names of these."""
