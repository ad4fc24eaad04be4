"""Two versions of a service, compared: as specifications, as packages, and as one of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.codegen.outside import generate_outside, write_outside

from .weather import NEW, OLD

LINES = [
    "clients:",
    "! ~ Climate: was called Weather",
    "operations:",
    "! - Forecasts_GetStorm",
    "! ~ Records_Get: takes in this order: to, from_parameter",
    "! ~ Records_Ping: is a long-running operation, was a call",
    "  ~ Records_Ping: gives Forecast, gave nothing",
    "  + Seasons_Get",
    "parameters:",
    "! ~ Forecasts_Get.days: is str, was int",
    "! + Forecasts_Get.units: has to be given",
    "models:",
    "! - Storm",
    "  + Wind",
    "members:",
    "! + Forecast.id: has to be given",
    "! ~ Forecast.rain: is read-only",
    "! ~ Forecast.temperature: is float, was int",
    "! ~ Forecast.temperature: has to be given",
    "  ~ Forecast.by: can be given",
    "  + Forecast.humidity",
    "  ~ Forecast.note: is sent as comment, was sent as note",
    "  ~ Forecast.place: need not be given",
    "enums:",
    "! - Moon",
    "  + Season",
    "values:",
    "! - Sky.CLOUDY",
    "  + Sky.OVERCAST",
    "22 differences, 13 breaking",
]


@pytest.fixture
def documents(tmp_path: Path) -> list[str]:
    """The documents of both versions."""
    paths = [tmp_path / "old.json", tmp_path / "new.json"]
    for path, content in zip(paths, (OLD, NEW), strict=True):
        path.write_text(json.dumps(content), "utf-8")
    return [path.as_posix() for path in paths]


@pytest.fixture
def packages(documents: list[str], tmp_path: Path) -> list[str]:
    """The packages that are made of them."""
    made = []
    for name, document in zip(("before", "after"), documents, strict=True):
        made.append(write_outside(generate_outside([Path(document)], f"weather_{name}"), tmp_path).as_posix())
    return made


def run(*arguments: str) -> Result:
    return CliRunner().invoke(azprov, ["compare", *arguments])


def test_specifications(documents: list[str]) -> None:
    done = run(*documents)
    assert done.exit_code == 0
    first, *lines = done.stdout.splitlines()
    assert first == f"{documents[0]} (1.0) -> {documents[1]} (2.0)"
    assert list(filter(None, lines)) == LINES


def test_packages_and_both(documents: list[str], packages: list[str]) -> None:
    """They say the same."""
    for old in (documents[0], packages[0]):
        for new in (documents[1], packages[1]):
            assert list(filter(None, run(old, new).stdout.splitlines()))[1:] == LINES


def test_nothing_differs(documents: list[str], packages: list[str]) -> None:
    done = run(packages[1], documents[1], "--fail-on-breaking")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "no differences")


def test_a_package_that_python_finds() -> None:
    name = "azure.mgmt.provisioning.services.redis"
    done = run(name, name)
    assert done.stdout.splitlines()[-1] == "no differences"


def test_json(documents: list[str]) -> None:
    found: dict[str, Any] = json.loads(run(*documents, "--json").stdout)
    assert found["old"] == {"source": documents[0], "client": "Weather", "api_version": "1.0"}
    assert (found["breaking"], len(found["differences"])) == (13, 22)
    assert found["differences"][0] == {
        "kind": "client",
        "name": "Climate",
        "change": "changed",
        "text": "was called Weather",
        "breaking": True,
    }


def test_the_exit_code(documents: list[str]) -> None:
    assert run(*documents, "--fail-on-breaking").exit_code == 1
    assert run(*documents).exit_code == 0


def test_tags(tmp_path: Path, documents: list[str]) -> None:
    readme = tmp_path / "readme.md"
    blocks = [f"```yaml $(tag) == '{name}'\ninput-file: {name}.json\n```\n" for name in ("old", "new")]
    readme.write_text("```yaml\ntag: new\n```\n" + "".join(blocks), "utf-8")
    done = run(str(readme), str(readme), "--old-tag", "old")
    assert list(filter(None, done.stdout.splitlines()))[1:] == LINES
    assert done.stdout.startswith(f"{readme.as_posix()} (old) (1.0) -> {readme.as_posix()} (2.0)\n")
    done = run(documents[0], documents[1], "--new-tag", "new")
    assert (done.exit_code, "is no readme, which alone has tags" in done.output) == (2, True)


def test_what_is_neither(tmp_path: Path, documents: list[str]) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "broken" / "__init__.py").write_text("1 / 0", "utf-8")
    (tmp_path / "other" / "__init__.py").write_text("", "utf-8")
    (tmp_path / "wrong.json").write_text("{}", "utf-8")
    for named, message in (
        (str(tmp_path), "is no package that was generated: it has no __init__.py"),
        (str(tmp_path / "broken"), "cannot be imported: ZeroDivisionError"),
        (str(tmp_path / "other"), "is no package that was generated: module"),
        (str(tmp_path / "wrong.json"), "wrong.json"),
        ("no_such.package", "there is neither a file, nor a folder, nor a package 'no_such.package'"),
    ):
        done = run(named, documents[1])
        assert (done.exit_code, message in done.output) == (1, True), done.output


def test_names_that_a_terminal_would_act_on(tmp_path: Path, documents: list[str]) -> None:
    """They are shown with escapes."""
    content = json.loads(json.dumps(NEW))
    content["info"]["version"] = "2.0\x1b[2J"
    (tmp_path / "new.json").write_text(json.dumps(content), "utf-8")
    done = run(*documents)
    assert "\x1b" not in done.stdout
    assert "2.0\\x1b[2J" in done.stdout
