"""Code blocks of a page, run one after the other as a reader would, and what they print."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

WIDTH = 118
"""Columns of the terminal that pages show."""

_BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)
_END = "=== end of a block ==="


def blocks_of(page: Path) -> list[tuple[str, str]]:
    """The blocks of Python, each with the text that is said to be its output, or nothing."""
    return _BLOCK.findall(page.read_text("utf-8"))


def outputs_of(page: Path) -> list[str]:
    """What the blocks print, all in one process, without blanks at the ends of lines."""
    script = f"\nprint({_END!r})\n".join(code for code, _ in blocks_of(page))
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": str(WIDTH), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    return [re.sub(r" +$", "", output, flags=re.MULTILINE) for output in done.stdout.split(f"{_END}\n")]
