"""Compares generated files with those that are there."""

from __future__ import annotations

from pathlib import Path

from .generate import Files, existing


def differences(files: Files, output: Path) -> list[str]:
    """What differs between generated files and a folder, one line a file; empty if nothing does."""
    present = existing(output) if output.is_dir() else set()
    found = []
    for path in sorted(present | set(files)):
        if path not in present:
            found.append(f"missing: {path}")
        elif path not in files:
            found.append(f"not generated: {path}")
        elif (output / path).read_bytes() != files[path].encode("utf-8"):
            found.append(f"differs: {path}")
    return found
