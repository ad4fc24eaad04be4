"""The tutorial of docs/stacks.md, from its first line to its last: each command prints what is shown."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

from .support import fixtures
from .test_docs import TEXT, WRONG

TUTORIAL = TEXT.partition("\n## Tutorial\n")[2].partition("\n## ")[0]
FILES = re.findall(r"`(\w+\.py)`[^\n]*\n\n```python\n(.*?)^```$", TUTORIAL, re.MULTILINE | re.DOTALL)
COMMANDS = re.findall(r"^```console\n\$ ([^\n]*)\n(.*?)^```$", TUTORIAL, re.MULTILINE | re.DOTALL)


def printed(command: str) -> str:
    """What a command prints: what is told while it runs is left out, unless it failed."""
    program, *words = command.split()
    if program == "azprov":
        done = CliRunner().invoke(azprov, words)
        return done.stderr if not done.stdout else done.stdout
    words = {"python": words, "pytest": ["-m", "pytest", "-p", "no:cacheprovider", *fixtures(), *words]}[program]
    # What the caller of these tests asks of pytest is not asked of the tutorial's.
    env = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    ran = subprocess.run([sys.executable, *words], capture_output=True, text=True, timeout=1800, env=env)
    return ran.stderr if ran.returncode else ran.stdout


def without_times(text: str) -> str:
    """A text without what differs from run to run: when, how long, and which of two alike was the last."""
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|[ \d]+\.\d+ ?s\b|[█·]+", "…", text)
    return re.sub(r"^[* ] (?=create)", "", text, flags=re.MULTILINE)


def test_the_tutorial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    for name, text in [*FILES, ("wrong.py", WRONG)]:
        Path(name).write_text(text, "utf-8")
    assert [name for name, _ in FILES] == ["shop.py", "by_hand.py", "policies.py", "test_shop.py"]
    assert len(COMMANDS) == 16
    for command, shown in COMMANDS:
        found = printed(command).replace(f"{tmp_path}/", "")
        assert without_times(found) == without_times(shown), command
    for name in ("shop", "wrong", "policies"):
        sys.modules.pop(name, None)
