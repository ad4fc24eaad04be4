"""The programs of the templates: on the local Azure Resource Manager, formatted, typed, with a test that passes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from azure.mgmt import provisioning
from azure.mgmt.provisioning.projects.templates import TEMPLATES

from .support import run_aside, succeed


def make(template: str, *options: str) -> Path:
    """Make a project of a template, which takes the environment that the tests run in."""
    succeed("new", "made", "--template", template, "--name", f"made-{template}", *options)
    file = Path("made/azprov.toml")
    text = file.read_text("utf-8")
    for line in ('toolchain = "pip"\n', 'virtualenv = ".venv"\n'):
        assert line in text
        text = text.replace(line, "")
    file.write_text(text, "utf-8")
    return file.parent


@pytest.fixture(params=TEMPLATES)
def project(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The working directory is a project of a template."""
    monkeypatch.chdir(make(request.param))


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
    assert again["counts"].keys() <= {"same", "read"}
    assert f"{count} done." in azprov("destroy", "--local", "--yes")
    assert json.loads(azprov("preview", "--local", "--json"))["counts"]["create"] == count


@pytest.mark.usefixtures("project")
def test_it_is_formatted_as_formatters_do_by_default() -> None:
    for command in (["format", "--check"], ["check", "--select", "E,F,I,B,UP,W"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--isolated", "."], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


@pytest.mark.usefixtures("project")
def test_its_test_passes() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_its_types_are_right_in_strict_mode(
    template: str, checker: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv("MYPY_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "mypy"))
    # An editable installation is found by a hook of imports, which type checkers don't run.
    monkeypatch.setenv("PYTHONPATH", str(Path(provisioning.__path__[0]).parents[2]))
    monkeypatch.chdir(make(template, "--typecheck", checker))
    assert "strict" in Path("pyproject.toml").read_text("utf-8")
    assert "to create" in azprov("preview", "--local")
    main = Path("main.py")
    main.write_text(main.read_text("utf-8").replace("group.name,", "[group.name],", 1) + "\nlost: int = 'a text'\n")
    done = run_aside("preview", "--local")
    assert done.returncode == 1
    assert f"{checker} found what is wrong, and nothing was run" in done.stderr
    assert done.stdout == ""
