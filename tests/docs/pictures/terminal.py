"""Pictures of a terminal, as SVG: what commands and rich print."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from azure.mgmt.provisioning.cli.app import azprov

from .scene import scene

_WIDTH = 100
_SHOP = Path(__file__).parents[3] / "samples" / "stacks" / "shop.py"
_OPTIONS = ["--local", "--config", "accounts=3"]


def names() -> list[str]:
    """Names of the pictures."""
    return ["preview.svg", "rich.svg"]


def make(folder: Path) -> None:
    """Make the pictures."""
    _save(folder / "preview.svg", f"azprov preview {_SHOP.name} {' '.join(_OPTIONS)}", Text.from_ansi(_preview()))
    with scene() as found:
        _save(folder / "rich.svg", "rich.print(vault)", found["vault"])


def _preview() -> str:
    with TemporaryDirectory() as folder:
        copy = shutil.copy(_SHOP, folder)  # beside the sample there may be what a reader made of it
        done = CliRunner().invoke(azprov, ["preview", copy, *_OPTIONS], color=True, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def _save(file: Path, title: str, printed: object) -> None:
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=_WIDTH, file=nowhere, force_terminal=True, color_system="truecolor")
        console.print(printed)
    svg = console.export_svg(title=title, theme=MONOKAI, unique_id=file.stem)
    # Without fonts of the network: whoever reads has one.
    svg = re.sub(r"\s*@font-face \{.*?\}\n", "", svg, flags=re.DOTALL)
    file.write_text(re.sub(r" +$", "", svg, flags=re.MULTILINE), "utf-8")
