"""What ``azprov.toml`` says of a project, and which one a command is about."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .support import PROGRAM, run, succeed, write


def test_the_program_of_the_project_from_a_folder_below(monkeypatch: pytest.MonkeyPatch) -> None:
    write(main_py=PROGRAM, azprov_toml='program = "main.py"\n[stacks.prod.config]\nlocation = "x"\n')
    assert "prod-rg" in succeed("preview", "--local", "--stack", "prod")
    Path("below/deep").mkdir(parents=True)
    monkeypatch.chdir("below/deep")
    succeed("up", "--local", "--stack", "prod", "--yes")
    assert "../../main.py:2" not in succeed("preview", "--local", "--stack", "prod")
    assert Path("../../.azprov/local/prod.db").is_file()
    assert "1 done." in succeed("destroy", "../..", "--local", "--stack", "prod", "--yes")


def test_commands_that_take_more_than_the_program() -> None:
    write(main_py=PROGRAM, azprov_toml='program = "main.py"\n')
    succeed("up", "--local", "--yes")
    assert "The stack dev is production now" in succeed("rename", ".", "production", "--local")
    assert "production forgets" in succeed("forget", ".", "*", "--local", "--stack", "production", "--yes")
    for words in (["rename", "production"], ["forget", "*"]):
        done = run(*words, "--local")
        assert done.exit_code == 2
        assert "Missing argument" in done.output


def test_a_program_in_a_folder_of_the_project() -> None:
    Path("infra").mkdir()
    Path("infra/shop.py").write_text("def one(az, stack): pass\n\n" + PROGRAM.replace("main", "two"), "utf-8")
    write(azprov_toml='program = "infra/shop.py:two"\n')
    assert "1 to create" in succeed("preview", "--local")
    assert "1 to create" in succeed("preview", "infra", "--local")
    write(azprov_toml='program = "infra/shop.py"\n')
    assert "infra/shop.py has several programs" in run("preview", "--local").output


def test_policies_are_beside_the_file_of_the_project() -> None:
    Path("infra").mkdir()
    Path("infra/main.py").write_text(PROGRAM, "utf-8")
    write(rules_py="def never(resource):\n    yield 'no'\n", azprov_toml='[stacks.dev]\npolicies = ["rules.py"]\n')
    done = run("preview", "infra/main.py", "--local")
    assert done.exit_code == 1
    assert "never" in done.output


def test_a_file_without_stacks_is_for_any_stack() -> None:
    write(main_py=PROGRAM, azprov_toml='program = "main.py"\n')
    assert "any-rg" in succeed("preview", "--local", "--stack", "any")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["preview", "--local"], "which program? Name its file: there is no azprov.toml here or above that does"),
        (["preview", "below", "--local"], "there is no azprov.toml in below or above that does"),
        (["install"], "there is no azprov.toml here or above: azprov new makes a project"),
        (["add", "mypy"], "there is no azprov.toml here or above: azprov new makes a project"),
    ],
)
def test_where_there_is_no_project(arguments: list[str], words: str) -> None:
    Path("below").mkdir()
    done = run(*arguments)
    assert done.exit_code == 1
    assert words in done.output


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 'which program? Name its file, or write program = "main.py" in azprov.toml'),
        ("program = ", "azprov.toml is no TOML"),
        ('toolchian = "uv"', "azprov.toml has an unknown key 'toolchian'. Did you mean 'toolchain'?"),
        (
            "x = 1",
            "azprov.toml has an unknown key 'x'. It takes program, stacks, state, toolchain, typecheck, virtualenv.",
        ),
        ("program = 1", "azprov.toml: program is to be a text that is not empty, got the int 1"),
        ('program = " "', "azprov.toml: program is to be a text that is not empty, got the str ' '"),
        ("virtualenv = true", "azprov.toml: virtualenv is to be a text that is not empty, got the bool True"),
        ('toolchain = "PIP"', "toolchain is to be one of pip, poetry, uv, got the str 'PIP'. Did you mean 'pip'?"),
        ('toolchain = ["uv"]', "azprov.toml: toolchain is to be one of pip, poetry, uv, got a list."),
        ('typecheck = "mypi"', "typecheck is to be one of mypy, pyright, basedpyright, got the str 'mypi'."),
        ('program = "none.py"', "there is no file none.py"),
    ],
)
def test_what_the_file_cannot_say_is_told(text: str, words: str) -> None:
    write(main_py=PROGRAM, azprov_toml=text)
    done = run("preview", "--local")
    assert done.exit_code == 1
    assert words in done.output


def test_a_file_that_is_not_utf_8_or_cannot_be_read() -> None:
    Path("azprov.toml").write_bytes(b"program = '\xff'")
    assert "azprov.toml is no TOML" in run("preview", "--local").output


def test_a_file_above_that_is_somebody_elses(monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    write(main_py=PROGRAM, azprov_toml='program = "main.py"\n')
    Path("below").mkdir()
    try:
        os.chown("azprov.toml", 12345, -1)
    except PermissionError:
        pytest.skip("only root can give a file to somebody else")
    assert "1 to create" in succeed("preview", "--local")
    monkeypatch.chdir("below")
    done = run("preview", "--local")
    assert done.exit_code == 1
    assert f"{here / 'azprov.toml'} belongs to another user" in done.output
    os.chown(".", 12345, -1)
    assert "1 to create" in succeed("preview", "--local")


def test_the_user_manages_the_environment_where_no_toolchain_is_named() -> None:
    write(azprov_toml="")
    for arguments in (["install"], ["add", "mypy"]):
        done = run(*arguments)
        assert done.exit_code == 1
        assert "azprov.toml names no toolchain: the environment is yours to manage" in done.output
