"""docs/command-line.md: its commands write what it shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

TEXT = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)


def run(line: str) -> str:
    """What a command writes; of what stands on standard error, an error alone."""
    done = CliRunner().invoke(azprov, shlex.split(line)[1:], prog_name="azprov")
    return done.stdout + (done.stderr if done.exit_code else "")


def test_every_command_writes_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(BLOCKS) > 5
    for block in BLOCKS:
        commands = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
        for line, shown in commands:
            assert run(line) == shown, line
