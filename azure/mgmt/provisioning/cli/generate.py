"""``azprov generate``: the package of a service from Azure's specifications."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.markup import escape

if TYPE_CHECKING:
    from ..codegen.errors import CodegenError


@click.command()
@click.argument("sources", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--tag", help="The tag of the readme; by default the one that it names.")
@click.option("--namespace", required=True, help="The package to make, for instance contoso.redis.")
@click.option(
    "--output",
    default=".",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that the package is made in; Python has to find it there.",
)
@click.option("--keep-going", is_flag=True, help="Leave out what cannot be generated, and say what that is.")
@click.option(
    "--allow-outside",
    is_flag=True,
    help="Read what is referred to outside of the specification's folder, too.",
)
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
def generate(
    sources: tuple[Path, ...],
    tag: str | None,
    namespace: str,
    output: Path,
    keep_going: bool,
    allow_outside: bool,
    strict: bool,
) -> None:
    """Make the clients, models and TypedDicts of a service.

    SOURCES is the readme.md of a service in Azure's specifications, or one or more OpenAPI (Swagger 2.0) documents in
    JSON or YAML, which become one client.
    """
    from ..codegen.errors import CodegenError, Problems, told, visible
    from ..codegen.outside import generate_outside, write_outside

    console = Console(highlight=False, soft_wrap=True)
    if find_spec("ruff") is None:
        install = 'pip install "azure-mgmt-provisioning[generate]"'
        click.echo(f"ruff is not installed: the files are not formatted. Install it with: {install}", err=True)
    try:
        left_out = Problems() if keep_going else None
        warnings = Problems()
        made = generate_outside(
            sources, namespace, tag, left_out=left_out, allow_outside=allow_outside, warnings=warnings
        )
        if strict:
            warnings.raise_if_any()
        folder = write_outside(made, output)
    except OSError as error:
        raise click.ClickException(str(error)) from None
    except CodegenError as error:
        raise click.ClickException("\n".join([str(error), *_what_to_do(error, sources, keep_going)])) from None
    for line in told(warnings.found):
        click.echo(f"warning: {line}", err=True)
    for line in told(left_out.found if left_out is not None else ()):
        click.echo(f"left out: {line}", err=True)
    service = made.service
    count = f"{len(service.all_operations):,} operations, {len(service.models):,} models, {len(service.enums):,} enums"
    console.print(
        f"[bold]{escape(folder.as_posix())}[/bold]: {count} (API version {escape(visible(service.api_version))})\n"
    )
    console.print(f"  from {escape(namespace)} import {escape(service.client)}")
    console.print(f"  from {escape(namespace)}.aio import {escape(service.client)}  [dim]# asynchronous[/dim]")


def _what_to_do(error: CodegenError, sources: tuple[Path, ...], keep_going: bool) -> list[str]:
    """A last line, where the documents are what is wrong."""
    from_readme = any(path.suffix.lower() == ".md" for path in sources)
    if not any(problem.pointer or problem.file.endswith((".json", ".yaml", ".yml")) for problem in error.problems):
        return []
    ways = ["--tag chooses other documents of the readme"] if from_readme else []
    ways += [] if keep_going else ["--keep-going leaves out what is wrong"]
    ways += ["documents can be passed by themselves"] if from_readme or len(sources) > 1 else []
    return [f"What can be done: {'; '.join(ways)}."] if ways else []
