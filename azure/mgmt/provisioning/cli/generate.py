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
    from ..codegen.read.access import Credential
    from ..codegen.represent.access import AccessIR


@click.command()
@click.argument("sources", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--tag", help="The tag of the readme; by default the one that it names.")
@click.option("--namespace", help="The package to make, for instance contoso.redis; with --all, what all are below.")
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
@click.option(
    "--credential",
    type=click.Choice(["token", "key", "none"]),
    help="What clients are made with; by default what the readme says, and else a token.",
)
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option(
    "--all",
    "checkout",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A checkout of Azure's specifications: make a package for each of its providers.",
)
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes that --all takes.")
def generate(
    sources: tuple[Path, ...],
    tag: str | None,
    namespace: str | None,
    output: Path,
    keep_going: bool,
    allow_outside: bool,
    credential: Credential | None,
    strict: bool,
    checkout: Path | None,
    jobs: int,
) -> None:
    """Make the clients, models and TypedDicts of a service.

    SOURCES is the readme.md of a service in Azure's specifications, or one or more OpenAPI (Swagger 2.0) documents in
    JSON or YAML, which become one client. With --all there are none: each provider of a checkout gets a package, and
    summary.json in the output folder says what became of it.

    \b
    Examples:
      azprov generate contoso.json --namespace contoso
      azprov generate specification/redis/resource-manager/readme.md --namespace redis --output src
    """
    if checkout is not None:
        if sources or tag is not None or credential is not None:
            raise click.UsageError("--all goes with neither SOURCES nor --tag nor --credential")
        _generate_all(checkout, namespace, output, jobs, keep_going, allow_outside, strict)
        return
    if not sources or namespace is None:
        raise click.UsageError("SOURCES and --namespace are needed, or --all")
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
            sources,
            namespace,
            tag,
            left_out=left_out,
            allow_outside=allow_outside,
            warnings=warnings,
            credential=credential,
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
    if service.access is not None:
        console.print(f"  {escape(visible(_told_access(service.access)))}\n")
    console.print(f"  from {escape(namespace)} import {escape(service.client)}")
    console.print(f"  from {escape(namespace)}.aio import {escape(service.client)}  [dim]# asynchronous[/dim]")


def _told_access(access: AccessIR) -> str:
    """Where requests go, and what with: the documents and the readme said so."""
    where = f"sent to {access.endpoint}" if access.endpoint is not None else "sent where the client is told"
    if access.credential == "none":
        return f"{where}, without a credential"
    if access.credential == "key":
        return f"{where}, with a key as {access.key_header}"
    return f"{where}, with tokens for {', '.join(access.scopes) or 'that endpoint'}"


def _generate_all(
    checkout: Path,
    namespace: str | None,
    output: Path,
    jobs: int,
    keep_going: bool,
    allow_outside: bool,
    strict: bool,
) -> None:
    """Make a package for each provider of a checkout; the exit code is 1 where one could not be made."""
    from ..codegen.checkout import Task, as_json, make_all, package_names, readmes_of, summary
    from ..codegen.errors import CodegenError
    from ..codegen.outside import check_namespace

    try:
        if namespace is not None:
            check_namespace(namespace)
        readmes = readmes_of(checkout)
    except CodegenError as error:
        raise click.ClickException(str(error)) from None
    names = package_names([provider for provider, _ in readmes])
    prefix = f"{namespace}." if namespace is not None else ""
    tasks = [
        Task(provider, readme, f"{prefix}{names[provider]}", output, keep_going, allow_outside, strict)
        for provider, readme in readmes
    ]
    outcomes = []
    for outcome in make_all(tasks, jobs):
        outcomes.append(outcome)
        click.echo(f"[{len(outcomes)}/{len(tasks)}] {outcome}", err=True)
    output.mkdir(parents=True, exist_ok=True)
    (output / "summary.json").write_text(as_json(outcomes), "utf-8")
    click.echo(summary(outcomes))
    if any(outcome.errors for outcome in outcomes):
        raise SystemExit(1)


def _what_to_do(error: CodegenError, sources: tuple[Path, ...], keep_going: bool) -> list[str]:
    """A last line, where the documents are what is wrong."""
    from_readme = any(path.suffix.lower() == ".md" for path in sources)
    if not any(problem.pointer or problem.file.endswith((".json", ".yaml", ".yml")) for problem in error.problems):
        return []
    ways = ["--tag chooses other documents of the readme"] if from_readme else []
    ways += [] if keep_going else ["--keep-going leaves out what is wrong"]
    ways += ["documents can be passed by themselves"] if from_readme or len(sources) > 1 else []
    return [f"What can be done: {'; '.join(ways)}."] if ways else []
