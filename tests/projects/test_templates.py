"""The programs of the templates: on the local Azure Resource Manager, formatted, typed, with a test that passes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from azure.mgmt.provisioning.projects.templates import TEMPLATES

from .support import run_aside, succeed

OWN_ENVIRONMENT = ('toolchain = "pip"\n', 'virtualenv = ".venv"\n')


@pytest.fixture(params=TEMPLATES)
def project(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of a template, in the environment that the tests run in."""
    succeed("new", "made", "--template", request.param, "--name", f"made-{request.param}")
    file = Path("made/azprov.toml")
    text = file.read_text("utf-8")
    for line in OWN_ENVIRONMENT:
        assert line in text
        text = text.replace(line, "")
    file.write_text(text, "utf-8")
    monkeypatch.chdir("made")
    return file.parent.resolve()


def azprov(*arguments: str) -> str:
    done = run_aside(*arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.usefixtures("project")
def test_it_is_previewed_made_and_destroyed() -> None:
    plan = json.loads(azprov("preview", "--local", "--json"))
    assert plan["boundary"] is None
    count = plan["counts"]["create"]
    assert f"{count} to create" in azprov("up", "--local", "--yes")
    outputs = json.loads(azprov("outputs", "--local", "--json"))
    assert outputs.keys() == plan["exports"].keys()
    again = json.loads(azprov("preview", "--local", "--json"))
    assert again["counts"].get("create", 0) == 0
    assert f"{count} done." in azprov("destroy", "--local", "--yes")
    assert json.loads(azprov("preview", "--local", "--json"))["counts"]["create"] == count


@pytest.mark.usefixtures("project")
def test_it_is_formatted_as_formatters_do_by_default() -> None:
    for command in (["format", "--check"], ["check", "--select", "E,F,I,B,UP,W"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--isolated", "."], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


def test_its_test_passes(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_its_types_are_right(project: Path, checker: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    config = '[tool.mypy]\nstrict = true\n[tool.basedpyright]\ntypeCheckingMode = "strict"\n'
    (project / "pyproject.toml").write_text(config)
    options = ["."] if checker == "mypy" else ["--pythonpath", sys.executable]
    done = subprocess.run([sys.executable, "-m", checker, *options], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
