"""Pictures of a terminal, as SVG: what commands and rich print."""

from __future__ import annotations

import os
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from .scene import scene
from .shop import OPTIONS, SHOP, shop_command

_WIDTH = 100


def names() -> list[str]:
    """Names of the pictures."""
    return ["preview.svg", "rich.svg"]


def make(folder: Path) -> None:
    """Make the pictures."""
    _save(
        folder / "preview.svg",
        f"azprov preview {SHOP.name} {' '.join(OPTIONS)}",
        Text.from_ansi(shop_command("preview")),
    )
    with scene() as found:
        _save(folder / "rich.svg", "rich.print(vault)", found["vault"])


def _save(file: Path, title: str, printed: object) -> None:
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=_WIDTH, file=nowhere, force_terminal=True, color_system="truecolor")
        console.print(printed)
    svg = console.export_svg(title=title, theme=MONOKAI, unique_id=file.stem)
    # Without fonts of the network: whoever reads has one.
    svg = re.sub(r"\s*@font-face \{.*?\}\n", "", svg, flags=re.DOTALL)
    file.write_text(re.sub(r" +$", "", svg, flags=re.MULTILINE), "utf-8")
