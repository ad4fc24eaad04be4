"""What the commands about projects share, and those about stacks with them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ...projects.errors import ProjectError

if TYPE_CHECKING:
    from ...projects.settings import Project


@contextmanager
def project_told() -> Iterator[None]:
    """What goes wrong with a project as a command tells it: in a sentence."""
    from ...stack import StackError

    try:
        yield
    except (ProjectError, StackError) as error:
        raise click.ClickException(str(error)) from None


def project_here() -> Project:
    """The project of the working directory.

    :raises ProjectError: There is none.
    """
    from ...projects.settings import find_project

    project = find_project(Path())
    if project is None:
        raise ProjectError("there is no azprov.toml here or above: azprov new makes a project")
    return project


def program_of(given: str) -> tuple[str, Project | None]:
    """The program that a command is about, and the project that it is in.

    :param given: A Python file, with its function if there are several, or the folder of a project.
    :raises ProjectError: There is no such project, or its file names no program.
    """
    from ...projects.settings import find_project
    from ...stack.loading import program_folder

    if not Path(given).is_dir():
        return given, find_project(program_folder(given))
    project = find_project(Path(given))
    if project is None:
        where = "here" if given == "." else f"in {given}"
        raise ProjectError(f"which program? Name its file: there is no azprov.toml {where} or above that does")
    if project.program is None:
        raise ProjectError(f'which program? Name its file, or write program = "main.py" in {project.file}')
    return os.path.normpath(project.folder / project.program), project


def enter_environment(project: Project | None) -> None:
    """Go on in the environment of a project, if it has one that is not this one.

    :raises ProjectError: There is none.
    """
    if project is None or project.toolchain is None:
        return
    from ...projects.environments import enter
    from ...projects.toolchains import toolchain_of

    environment = toolchain_of(project).environment()
    if environment is not None:
        enter(environment, sys.argv[1:])
