"""What docs/comparing.md shows is what is printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

from .weather import NEW, OLD

REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENT = (REPOSITORY / "docs" / "comparing.md").read_text("utf-8")


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The documents, where the commands are run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.json").write_text(json.dumps(OLD), "utf-8")
    (tmp_path / "new.json").write_text(json.dumps(NEW), "utf-8")


def test_the_text() -> None:
    text = CliRunner().invoke(azprov, ["compare", "old.json", "new.json"]).stdout
    assert f"```\n{text}```" in DOCUMENT


def test_the_json() -> None:
    found = json.loads(CliRunner().invoke(azprov, ["compare", "old.json", "new.json", "--json"]).stdout)
    shown = json.loads(DOCUMENT.partition("```json\n")[2].partition("```")[0])
    # The page shows the first two.
    assert shown == {**found, "differences": found["differences"][:2]}
