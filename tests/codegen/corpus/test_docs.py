"""What docs/generator.md shows is what happens."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

from .providers import checkout

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "generator.md"


def blocks() -> list[str]:
    """The blocks of code and output in the document."""
    return re.findall(r"^```\w*\n(.*?)^```$", DOCUMENT.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_one_provider_start_to_finish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = checkout()
    if folder is None:
        pytest.skip("there is no checkout of Azure's specifications")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "azure-rest-api-specs").symlink_to(folder)
    command = next(block for block in blocks() if "azprov generate azure-rest" in block)
    arguments = shlex.split(command.replace("\\\n", "").partition("azprov ")[2])
    result = CliRunner().invoke(azprov, arguments)
    assert result.exit_code == 0, result.output
    assert result.output in blocks()
    local = next(block for block in blocks() if "LocalAzure" in block)
    done = subprocess.run([sys.executable, "-c", local], cwd=tmp_path / "src", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout in blocks()
