"""What docs/comparing.md shows is what is printed, and the sample says the same."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.codegen.outside import generate_outside, write_outside

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


def test_the_sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = write_outside(generate_outside([Path("old.json")], "weather_sample"), tmp_path)
    sample = runpy.run_path(str(REPOSITORY / "samples" / "compare_versions.py"))
    assert sample["main"](str(package), "new.json") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["client: ClimateClient", "operation: Forecasts_GetStorm, Records_Get, Records_Ping"]
    assert sample["main"](str(package), "old.json") == 0
