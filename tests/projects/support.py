"""Running ``azprov``, and writing what it is run on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

PROGRAM = """\
def main(az, stack):
    az.resources.resource_groups.create_or_update(f"{stack.name}-rg", {"location": "westeurope"})
"""


def run(*arguments: str, **options: Any) -> Result:
    """Run ``azprov`` in this process."""
    return CliRunner().invoke(azprov, list(arguments), **options)


def succeed(*arguments: str) -> str:
    """What ``azprov`` prints; it has to succeed."""
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    return done.output


def run_aside(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``azprov`` in a process of its own."""
    command = [sys.executable, "-m", "azure.mgmt.provisioning.cli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=1800, check=False)


def write(**files: str) -> None:
    """Write files into the working directory: ``main_py`` is ``main.py``."""
    for name, text in files.items():
        Path(".".join(name.rsplit("_", 1))).write_text(text, "utf-8")
