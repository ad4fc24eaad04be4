"""Types are checked before a program is run."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import PROGRAM, run, succeed, write

NOTED = "open('run.txt', 'w').close()\n"
WRONG = NOTED + "number: int = 'a text'\n" + PROGRAM


@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_a_type_error_stops_before_anything_is_run(checker: str) -> None:
    write(pyproject_toml='[tool.basedpyright]\ntypeCheckingMode = "standard"\n')
    write(azprov_toml=f'program = "main.py"\ntypecheck = "{checker}"\n', main_py=WRONG)
    for command in (["preview"], ["up", "--yes"], ["graph"]):
        done = run(*command, "--local")
        assert done.exit_code == 1
        assert f"Error: {checker} found what is wrong, and nothing was run:\n" in done.output
        assert "main.py:2" in done.output
        assert not Path("run.txt").exists()
        assert not Path(".azprov").exists()
    write(main_py=NOTED + PROGRAM)
    assert "1 to create" in succeed("preview", "--local")
    assert Path("run.txt").exists()


def test_all_that_is_in_the_folder_of_the_project_is_checked() -> None:
    Path("infra").mkdir()
    write(azprov_toml='program = "infra/main.py"\ntypecheck = "mypy"\n', other_py="number: int = 'a text'\n")
    Path("infra/main.py").write_text(PROGRAM, "utf-8")
    done = run("preview", "infra", "--local")
    assert done.exit_code == 1
    assert "other.py:1: error" in done.output


def test_what_is_not_run_is_not_checked() -> None:
    write(azprov_toml='program = "main.py"\n', main_py=PROGRAM)
    succeed("up", "--local", "--yes")
    write(azprov_toml='program = "main.py"\ntypecheck = "mypy"\n', main_py=WRONG)
    assert "Checking" not in succeed("history", "--local")
    assert "1 done." in succeed("destroy", "--local", "--yes")


@pytest.mark.parametrize(
    ("settings", "words"), [("", "pip install pyright"), ('toolchain = "pip"\n', "azprov add pyright")]
)
def test_a_checker_that_is_not_installed(monkeypatch: pytest.MonkeyPatch, settings: str, words: str) -> None:
    monkeypatch.setattr("azure.mgmt.provisioning.projects.checking.find_spec", lambda name: None)
    write(azprov_toml=f'program = "main.py"\ntypecheck = "pyright"\n{settings}', main_py=PROGRAM)
    done = run("preview", "--local")
    assert done.exit_code == 1
    assert 'azprov.toml says typecheck = "pyright", and pyright is not installed in ' in done.output
    assert f"Install it with: {words}" in done.output


def test_what_is_said_of_checking_is_not_in_the_json() -> None:
    write(azprov_toml='program = "main.py"\ntypecheck = "mypy"\n', main_py=PROGRAM)
    done = run("preview", "--local", "--json")
    assert done.stdout.startswith("{")
    assert done.stderr == "Checking the types with mypy …\n"
