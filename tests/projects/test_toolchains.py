"""``azprov install`` and ``azprov add``: pip itself, with packages in a folder, and how Poetry and uv are called."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from azure.mgmt.provisioning.projects.environments import command_of
from azure.mgmt.provisioning.projects.settings import find_project
from azure.mgmt.provisioning.projects.toolchains import toolchain_of

from .support import run, run_aside, write
from .wheels import write_wheel

RECORDER = """\
#!{python}
import json, os, sys
with open({record!r}, "a") as record:
    names = ("VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT")
    variables = {{name: os.environ[name] for name in names if name in os.environ}}
    record.write(json.dumps([sys.argv[1:], os.getcwd(), variables]) + "\\n")
if sys.argv[1:3] == ["env", "info"]:
    print({environment!r})
sys.exit({code})
"""


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder in which pip finds packages, and nowhere else."""
    folder = tmp_path / "packages"
    folder.mkdir()
    for version in ("1.0", "1.5", "2.0b1"):
        write_wheel(folder, "Demo-Package", version)
    for name in ("PIP_EXTRA_INDEX_URL", "PIP_CONSTRAINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def version_of(module: str) -> str:
    """The version that the environment of the project has."""
    python = command_of(Path(".venv").resolve(), "python")
    command = [python, "-c", f"import {module}; print({module}.version)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.usefixtures("packages")
def test_pip_makes_the_environment_and_adds_to_it() -> None:
    write(azprov_toml='virtualenv = ".venv"\n', requirements_txt="# ours\nDemo_Package<1.2  # why\n")
    done = run_aside("install")
    assert done.returncode == 0, done.stderr
    assert version_of("Demo_Package") == "1.0"
    done = run_aside("add", "demo-package>=1.1")
    assert done.returncode == 0, done.stderr
    assert version_of("Demo_Package") == "1.5"
    assert Path("requirements.txt").read_text() == "# ours\ndemo-package>=1.1  # why\n"
    done = run_aside("add", "demo.package", "--pre")
    assert done.returncode == 0, done.stderr
    assert version_of("Demo_Package") == "2.0b1"
    assert Path("requirements.txt").read_text() == "# ours\ndemo.package>=2.0b1  # why\n"
    done = run_aside("add", "none-such")
    assert done.returncode == 1
    assert "pip install none-such ended with 1" in done.stderr
    assert "none-such" not in Path("requirements.txt").read_text()


@pytest.mark.usefixtures("packages")
def test_pip_adds_to_a_new_file_what_it_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("below").mkdir()
    write(azprov_toml='virtualenv = ".venv"\n')
    monkeypatch.chdir("below")
    done = run_aside("add", "demo-package")
    assert done.returncode == 0, done.stderr
    assert Path("../requirements.txt").read_text() == "demo-package>=1.5\n"


def test_pip_needs_a_file_of_requirements() -> None:
    write(azprov_toml='toolchain = "pip"\n')
    done = run("install")
    assert done.exit_code == 1
    assert "there is no requirements.txt, in which pip finds what to install" in done.output
    assert not Path(".venv").exists()


@pytest.mark.parametrize("package", ["", "--pre", "-e .", "./path", "two words", "x>=", "x==1; nonsense"])
def test_what_is_no_package(package: str) -> None:
    write(azprov_toml='toolchain = "uv"\n')
    done = run("add", "--", package)
    assert done.exit_code == 2
    assert "PACKAGE is a name, with versions if need be" in done.output


class Tool:
    """A stand-in for Poetry or uv, which writes down how it is called."""

    def __init__(self, folder: Path, name: str) -> None:
        self._record = folder / "record"
        self._folder = folder
        self._name = name
        self.environment = str(folder / "elsewhere")
        self.ends_with(0)

    def ends_with(self, code: int) -> None:
        text = RECORDER.format(python=sys.executable, record=str(self._record), environment=self.environment, code=code)
        command = self._folder / self._name
        command.write_text(text, "utf-8")
        command.chmod(0o755)

    def calls(self) -> list[tuple[list[str], str, dict[str, str]]]:
        return [tuple(json.loads(line)) for line in self._record.read_text().splitlines()]


def tool(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tool:
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    for variable in ("VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"):
        monkeypatch.delenv(variable, raising=False)
    return Tool(folder, name)


def succeed(*arguments: str) -> None:
    done = run(*arguments)
    assert done.exit_code == 0, done.output


def test_how_uv_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    uv = tool("uv", tmp_path, monkeypatch)
    write(azprov_toml='toolchain = "uv"\n')
    succeed("install")
    succeed("add", "One", "two[x]>=2,<3; os_name == 'nt'")
    (here / "below").mkdir()
    monkeypatch.chdir("below")
    (here / "azprov.toml").write_text('toolchain = "uv"\nvirtualenv = "other"\n')
    succeed("add", "three", "--pre")
    assert uv.calls() == [
        (["sync"], str(here), {"UV_PROJECT_ENVIRONMENT": str(here / ".venv")}),
        (
            ["add", "One", 'two[x]<3,>=2; os_name == "nt"'],
            str(here),
            {"UV_PROJECT_ENVIRONMENT": str(here / ".venv")},
        ),
        (["add", "--prerelease", "allow", "three"], str(here), {"UV_PROJECT_ENVIRONMENT": str(here / "other")}),
    ]
    uv.ends_with(3)
    done = run("install")
    assert done.exit_code == 1
    assert "uv sync ended with 3" in done.output


def test_how_poetry_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    poetry = tool("poetry", tmp_path, monkeypatch)
    write(azprov_toml='toolchain = "poetry"\n')
    succeed("install")
    succeed("add", "one", "--pre")
    assert poetry.calls() == [
        (["install", "--no-interaction"], str(here), {}),
        (["add", "--no-interaction", "--allow-prereleases", "one"], str(here), {}),
    ]


def test_the_virtualenv_that_poetry_takes_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    poetry = tool("poetry", tmp_path, monkeypatch)
    write(azprov_toml='toolchain = "poetry"\nvirtualenv = "venv"\n')
    succeed("install")
    assert command_of(here / "venv", "python").is_file()
    assert poetry.calls() == [(["install", "--no-interaction"], str(here), {"VIRTUAL_ENV": str(here / "venv")})]


def test_poetry_is_asked_where_its_environment_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    poetry = tool("poetry", tmp_path, monkeypatch)
    write(azprov_toml='toolchain = "poetry"\n')
    project = find_project(Path())
    assert project is not None
    assert toolchain_of(project).environment() == Path(poetry.environment)
    done = run("preview", "main.py", "--local")
    assert f"there is no virtual environment {poetry.environment}. Make it with: azprov install" in done.output
    poetry.ends_with(1)
    assert "Poetry has no environment for ." in run("preview", "main.py", "--local").output


@pytest.mark.parametrize(
    ("name", "website"), [("poetry", "https://python-poetry.org/docs/"), ("uv", "https://docs.astral.sh/uv/")]
)
def test_a_tool_that_is_not_installed(name: str, website: str, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    monkeypatch.setenv("PATH", str(here))
    monkeypatch.setattr(sys, "executable", str(here / "python"))
    write(azprov_toml=f'toolchain = "{name}"\n')
    done = run("install")
    assert done.exit_code == 1
    assert f"{name} is not installed: {website}" in done.output
