"""A program runs in the environment of its project."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import NoReturn

import pytest

from azure.mgmt.provisioning.projects.environments import command_of, enter
from azure.mgmt.provisioning.projects.errors import ProjectError

from .support import PROGRAM, run, run_aside, succeed, write

TOML = 'program = "main.py"\ntoolchain = "pip"\nvirtualenv = ".venv"\n'
STAND_IN = """\
#!{python}
import os, sys
print("in the environment:", *sys.argv[1:], os.environ["AZPROV_ENVIRONMENT"])
sys.exit(7)
"""


@pytest.fixture
def environment(here: Path) -> Path:
    """A virtual environment without packages, which ``azprov.toml`` names."""
    write(azprov_toml=TOML, main_py=PROGRAM)
    venv.create(here / ".venv", symlinks=True)
    return here / ".venv"


def put_azprov(environment: Path, text: str) -> None:
    command = command_of(environment, "azprov")
    command.write_text(text, "utf-8")
    command.chmod(0o755)


def test_azprov_goes_on_in_the_environment(environment: Path) -> None:
    put_azprov(environment, STAND_IN.format(python=sys.executable))
    for arguments in (["preview", "--local"], ["up", "main.py", "--yes"], ["destroy"], ["outputs", "--stack", "x y"]):
        done = run_aside(*arguments)
        assert done.returncode == 7
        assert done.stdout == f"in the environment: {' '.join(arguments)} {environment}\n"


def test_from_a_folder_below(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_azprov(environment, STAND_IN.format(python=sys.executable))
    Path("below").mkdir()
    monkeypatch.chdir("below")
    assert run_aside("preview").stdout == f"in the environment: preview {environment}\n"


@pytest.mark.parametrize("linked", [False, True])
def test_nothing_is_started_anew_in_the_environment_itself(linked: bool) -> None:
    place = sys.prefix
    if linked:
        Path(".venv").symlink_to(sys.prefix)
        place = ".venv"
    write(azprov_toml=f"program = 'main.py'\nvirtualenv = '{place}'\n", main_py=PROGRAM)
    assert "1 to create" in succeed("preview", "--local")


def test_pip_without_a_virtualenv_takes_the_environment_that_runs() -> None:
    write(azprov_toml='program = "main.py"\ntoolchain = "pip"\n', main_py=PROGRAM)
    assert "1 to create" in succeed("preview", "--local")


def test_an_environment_that_is_not_there() -> None:
    write(azprov_toml=TOML, main_py=PROGRAM)
    for command in ("preview", "history"):
        done = run(command, "--local")
        assert done.exit_code == 1
        assert f"there is no virtual environment {Path('.venv').resolve()}. Make it with: azprov install" in done.output


def test_an_environment_without_the_package(environment: Path) -> None:
    done = run("preview", "--local")
    assert done.exit_code == 1
    assert f"{environment} has no azure-mgmt-provisioning[cli]. Install what the project needs with:" in done.output


def test_an_environment_that_was_moved_does_not_start_itself_for_ever(environment: Path) -> None:
    """Its azprov names the interpreter of another place, as that of a copied environment does."""
    put_azprov(environment, f"#!{sys.executable}\nfrom azure.mgmt.provisioning.cli import main\nmain()\n")
    done = run_aside("preview", "--local")
    assert done.returncode == 1
    assert f"azprov runs in {sys.prefix}: the virtual environment was moved or copied" in done.stderr


@pytest.mark.parametrize(("text", "why"), [("#!/none/python\n", "No such file"), ("\0", "Exec format error")])
def test_an_environment_whose_interpreter_is_gone(environment: Path, text: str, why: str) -> None:
    put_azprov(environment, text)
    done = run("preview", "--local")
    assert done.exit_code == 1
    assert f"azprov can't be run ({why}" in done.output
    assert "make it anew with: azprov install" in done.output


def test_help_and_mistakes_need_no_environment() -> None:
    write(azprov_toml=TOML)
    assert "Usage" in succeed("preview", "--help")
    assert "No such option" in run("preview", "--unknown").output


def test_on_windows_azprov_is_waited_for(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_azprov(environment, "")
    calls: list[list[str]] = []

    def started(command: list[str], env: dict[str, str], check: bool) -> subprocess.CompletedProcess[bytes]:
        calls.append(command)
        return subprocess.CompletedProcess(command, 5)

    def signal(number: int, handler: object) -> None:
        calls.append([str(number)])

    monkeypatch.setattr(subprocess, "run", started)
    monkeypatch.setattr("signal.signal", signal)
    monkeypatch.setattr("azure.mgmt.provisioning.projects.environments.IS_WINDOWS", True)
    (environment / "Scripts").mkdir()
    for name in ("python.exe", "azprov.exe"):
        (environment / "Scripts" / name).touch()
    with pytest.raises(SystemExit) as ended:
        enter(environment, ["up", "a b"])
    assert ended.value.code == 5
    assert calls[1:] == [[str(environment / "Scripts" / "azprov.exe"), "up", "a b"]]


def test_the_environment_is_told_once(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_azprov(environment, "")

    def replaced(file: str, command: list[str], variables: dict[str, str]) -> NoReturn:
        raise SystemExit(variables["AZPROV_ENVIRONMENT"])

    monkeypatch.setattr(os, "execve", replaced)
    with pytest.raises(SystemExit, match=str(environment)):
        enter(environment, [])
    monkeypatch.setenv("AZPROV_ENVIRONMENT", "/elsewhere")  # of a project that started this one
    with pytest.raises(SystemExit, match=str(environment)):
        enter(environment, [])
    monkeypatch.setenv("AZPROV_ENVIRONMENT", str(environment))
    with pytest.raises(ProjectError, match="moved or copied"):
        enter(environment, [])
