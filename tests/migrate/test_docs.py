"""What docs/migrating.md and the README show is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.migrate.places import split

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "migrating.md").read_text("utf-8")
MODULES = re.findall(r"^\| `(azure\.mgmt\.[\w.]+)` \| `(azure\.mgmt\.provisioning\.[\w.]+)` \|$", TEXT, re.MULTILINE)


def blocks(text: str, language: str) -> list[str]:
    """The blocks of code in a document."""
    found = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [block for name, block in found if name == language]


def test_the_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("script.py").write_text(blocks(TEXT, "python")[0], "utf-8")
    done = CliRunner().invoke(azprov, ["migrate", "--diff", "script.py"])
    assert done.output == blocks(TEXT, "diff")[0]


def test_the_example_of_the_readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    (block,) = (each for each in blocks(readme, "") if each.startswith("$ azprov migrate"))
    command, _, shown = block.partition("\n")
    before = [line[1:] for line in shown.splitlines() if re.match(r"[ -](?!--)", line)]
    monkeypatch.chdir(tmp_path)
    Path("script.py").write_text("\n".join([*before, ""]), "utf-8")
    done = CliRunner().invoke(azprov, command.removeprefix("$ azprov ").split())
    assert done.output == shown
    assert done.exit_code == 1


@pytest.mark.parametrize(("official", "ours"), MODULES)
def test_a_module(official: str, ours: str) -> None:
    place, rest = split(official)
    assert place is not None
    assert place.module == ours
    assert rest == ()


def test_the_modules_are_found() -> None:
    assert len(MODULES) == 11
