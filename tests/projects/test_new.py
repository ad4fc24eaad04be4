"""``azprov new``: what is refused, what is asked, what is written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from azure.mgmt.provisioning.projects.choices import TOOLCHAINS, TYPE_CHECKERS
from azure.mgmt.provisioning.projects.files import files_of
from azure.mgmt.provisioning.projects.naming import Named
from azure.mgmt.provisioning.projects.settings import find_project
from azure.mgmt.provisioning.projects.templates import TEMPLATES
from azure.mgmt.provisioning.stack.project import stack_settings

from .support import run, succeed

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def test_the_templates_are_listed() -> None:
    lines = succeed("new", "--list").splitlines()
    assert [line.split()[0] for line in lines] == ["empty", "web-app", "container-apps", "virtual-machine"]
    assert lines[0] == "empty            a resource group"
    assert list(Path().iterdir()) == []


def test_a_project_of_defaults() -> None:
    printed = succeed("new", "shop")
    assert printed == (
        "Made the project shop: .gitignore, README.md, azprov.toml, main.py, requirements.txt, test_main.py\n\n"
        "Next:\n\n  cd shop\n  azprov install\n  azprov up --local\n"
    )
    assert ".azprov/\n" in Path("shop/.gitignore").read_text()
    assert Path("shop/README.md").read_text().startswith("# shop\n\n`main.py` says which")
    assert Path("shop/requirements.txt").read_text().startswith("azure-mgmt-provisioning[aio,cli]>=")


def test_a_project_here(here: Path) -> None:
    (here / ".git").mkdir()
    assert "  cd " not in succeed("new", "--description", "Sells  things")
    assert Path("README.md").read_text().startswith("# here\n\nSells  things\n")


@pytest.mark.parametrize("typecheck", [None, *TYPE_CHECKERS])
@pytest.mark.parametrize("toolchain", TOOLCHAINS)
@pytest.mark.parametrize("template", TEMPLATES)
def test_what_is_written_is_what_is_read(template: str, toolchain: str, typecheck: str | None) -> None:
    checked = [] if typecheck is None else ["--typecheck", typecheck]
    described = 'It "sells" C:\\things – ü'
    succeed("new", "shop", "--template", template, "--toolchain", toolchain, "--description", described, *checked)
    project = find_project(Path("shop"))
    assert project is not None
    assert (project.program, project.toolchain, project.typecheck) == ("main.py", toolchain, typecheck)
    assert project.virtualenv == Path("shop/.venv").resolve()
    assert stack_settings(project.folder, "dev").config["location"] == "westeurope"
    if toolchain == "pip":
        needed = Path("shop/requirements.txt").read_text().splitlines()
    else:
        said = tomllib.loads(Path("shop/pyproject.toml").read_text("utf-8"))
        assert said["project"]["description"] == described
        groups = said.get("dependency-groups", {}).get("dev") or said["tool"]["poetry"]["group"]["dev"]["dependencies"]
        needed = [*said["project"]["dependencies"], *groups]
    assert any(each.startswith("pytest") for each in needed)
    assert typecheck is None or any(each.startswith(typecheck) for each in needed)
    assert Path("shop/pyproject.toml").exists() == (toolchain != "pip" or typecheck is not None)


def test_a_folder_that_is_not_empty_is_left_alone() -> None:
    Path("shop").mkdir()
    Path("shop/main.py").write_text("mine")
    Path("shop/notes.txt").write_text("mine")
    done = run("new", "shop")
    assert done.exit_code == 1
    assert (
        "shop is not empty: it has main.py, notes.txt. Files of the project replace others with --force" in done.output
    )
    assert sorted(each.name for each in Path("shop").iterdir()) == ["main.py", "notes.txt"]
    succeed("new", "shop", "--force")
    assert "def main(" in Path("shop/main.py").read_text()
    assert Path("shop/notes.txt").read_text() == "mine"


def test_where_no_folder_can_be() -> None:
    Path("file").write_text("")
    done = run("new", "file/shop")
    assert done.exit_code == 1
    assert "file/shop can't be used: Not a directory" in done.output
    assert "file/shop can't be written" in run("new", "file/shop", "--force").output
    assert run("new", "file").exit_code == 2


@pytest.mark.parametrize(
    "name", ["", "-shop", "shop-", "my shop", "shop\n", "ш", "a" * 101, "a/b", "uv", "MyPy", "azure.mgmt_provisioning"]
)
def test_what_is_no_name(name: str) -> None:
    done = run("new", "shop", f"--name={name}")
    assert done.exit_code == 1
    assert "of a project" in done.output or "is the name of a package" in done.output
    assert list(Path().iterdir()) == []


def test_a_folder_whose_name_is_none_of_a_project() -> None:
    assert "'my shop' is no name of a project" in run("new", "my shop").output
    printed = succeed("new", "my shop", "--name", "shop")
    assert "Made the project shop" in printed
    assert "  cd 'my shop'\n" in printed


@pytest.mark.parametrize("description", ["a\nb", "a\x00", "a\x1b[31m", "a\u2028b", "a" * 256])
def test_what_is_no_description(description: str) -> None:
    done = run("new", "shop", "--description", description)
    assert done.exit_code == 1
    assert "a description is one line of up to 255 characters" in done.output


@pytest.mark.parametrize("option", ["--template", "--toolchain", "--typecheck"])
def test_what_there_is_not(option: str) -> None:
    done = run("new", "shop", option, "none")
    assert done.exit_code == 2
    assert "'none' is not one of" in done.output


def test_a_terminal_is_asked_until_the_answers_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("azure.mgmt.provisioning.cli.projects.new.is_terminal", lambda: True)
    done = run("new", "my shop", input="\nshop\nIt sells\nnone\nweb-app\nuv\n")
    assert done.exit_code == 0, done.output
    assert "Error: 'my shop' is no name of a project" in done.output
    assert "Made the project shop" in done.output
    assert 'description = "It sells"' in Path("my shop/pyproject.toml").read_text()
    assert "web_apps" in Path("my shop/main.py").read_text()
    assert run("new", "plain", input="\n\n\n\n").exit_code == 0
    assert Path("plain/requirements.txt").is_file()
    assert "Name" not in succeed("new", "other", "--yes")


def test_nothing_is_asked_where_nobody_answers() -> None:
    assert "Name [" not in succeed("new", "shop")


def test_the_same_words_give_the_same_files() -> None:
    named, template = Named("shop"), TEMPLATES["empty"]
    assert files_of(named, template, "uv", "mypy") == files_of(named, template, "uv", "mypy")
