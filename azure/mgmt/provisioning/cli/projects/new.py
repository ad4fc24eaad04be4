"""``azprov new``: a project to begin with."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...projects.choices import TOOLCHAINS, TYPE_CHECKERS
from ...projects.templates import TEMPLATES
from .finding import project_told

if TYPE_CHECKING:
    from ...projects.choices import ToolchainName, TypeChecker


def _list(context: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted:
        width = max(map(len, TEMPLATES))
        click.echo("".join(f"{each.name:<{width}}  {each.summary}\n" for each in TEMPLATES.values()), nl=False)
        context.exit()


@click.command()
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", help="The project's name; by default that of the folder.")
@click.option("--description", help="What it is, in a line.")
@click.option("--template", type=click.Choice(list(TEMPLATES)), help="What its program makes; by default empty.")
@click.option("--toolchain", type=click.Choice(TOOLCHAINS), help="What makes its environment; by default pip.")
@click.option("--typecheck", type=click.Choice(TYPE_CHECKERS), help="What checks the types before each run.")
@click.option("--force", is_flag=True, help="Take a folder that is not empty, and replace files of the same names.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--list", is_flag=True, is_eager=True, expose_value=False, callback=_list, help="List the templates.")
def new(
    folder: Path,
    name: str | None,
    description: str | None,
    template: str | None,
    toolchain: ToolchainName | None,
    typecheck: TypeChecker | None,
    force: bool,
    yes: bool,
) -> None:
    """Make a project in FOLDER: a program, its test, and azprov.toml, which says what it runs with.

    On a terminal, what is not given is asked for.

    \b
    Examples:
      azprov new shop
      azprov new shop --template web-app --toolchain uv --yes
    """
    from ...projects.files import files_of
    from ...projects.naming import Named, check_description, check_name
    from ...projects.new import check_folder, write_project

    ask = _ask if is_terminal() and not yes else _take_default
    with project_told():
        if not force:
            check_folder(folder)
        called: str = ask("Name", folder.resolve().name, _checked(check_name)) if name is None else name
        what: str = ask("Description", "", _checked(check_description)) if description is None else description
        named = Named(called, what)
        chosen = TEMPLATES[template or ask("Template", "empty", click.Choice(list(TEMPLATES)))]
        made_with: ToolchainName = toolchain or ask("Toolchain", "pip", click.Choice(TOOLCHAINS))
        files = files_of(named, chosen, made_with, typecheck)
        write_project(folder, files)
    click.echo(f"Made the project {named.name}: {', '.join(sorted(files))}\n\nNext:\n")
    enter = f"  cd {shlex.quote(str(folder))}\n" if folder.resolve() != Path.cwd() else ""
    click.echo(f"{enter}  azprov install\n  azprov up --local")


def is_terminal() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _ask(what: str, default: str, type: Any) -> Any:
    return click.prompt(what, default=default, type=type, show_default=bool(default))


def _take_default(what: str, default: str, type: Any) -> Any:
    return default


def _checked(check: Callable[[str], None]) -> Callable[[str], str]:
    """A check as questions take it: they are asked again."""
    from ...projects.errors import ProjectError

    def checked(text: str) -> str:
        try:
            check(text)
        except ProjectError as error:
            raise click.UsageError(str(error)) from None
        return text

    return checked
