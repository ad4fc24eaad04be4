"""What the tests of the samples share: a sample is run as its users run it, in a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

SAMPLES = Path(__file__).parent.parent.parent / "samples"

Run = Callable[[str], str]
"""Runs a sample in this process, and gives back what it printed."""

_GROUP = re.compile(r"\bsample-rg-([0-9a-f]{6})\b")


def run(script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a sample with no Azure settings in its environment but the given ones."""
    command = [sys.executable, str(SAMPLES / script), *arguments]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AZURE_")}
    return subprocess.run(command, capture_output=True, text=True, env={**kept, **environment}, timeout=1800)


def said(script: str, *arguments: str, **environment: str) -> str:
    """What a sample printed that ended well and had nothing to complain about, without the suffix of its names."""
    done = run(script, *arguments, **environment)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    named = _GROUP.search(done.stdout)
    assert named is not None, "a sample names its resource group sample-rg-<suffix>, and all else with the same suffix"
    return re.sub(f"-?{named[1]}", "", done.stdout)
