"""``azprov export-code``: an existing resource group as the program of a stack."""

from __future__ import annotations

import sys
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .stacks import OfStack
from .telling import told

if TYPE_CHECKING:
    from ..stack.export.export import Exported
    from ..stack.plan.targets import Targets


@click.command("export-code")
@click.option("-g", "--group", required=True, help="The resource group.")
@click.option("--subscription", envvar="AZURE_SUBSCRIPTION_ID", help="The subscription.")
@click.option(
    "--local",
    "--local-file",
    "local_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The file of a local Azure Resource Manager, in which the group is, and not on Azure.",
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the program to this file.")
@click.option(
    "--target", "targets", multiple=True, metavar="GLOB", help="Only resources with such ids, and what is below them."
)
@click.option("--exclude", "excludes", multiple=True, metavar="GLOB", help="Leave these out, and what is below them.")
@click.option(
    "--package", "packages", multiple=True, metavar="NAME", help="A package of a service that azprov generate made."
)
@click.option("--all-members", is_flag=True, help="Say what services fill in by themselves, too.")
def export_code(
    group: str,
    subscription: str | None,
    local_file: Path | None,
    output: Path | None,
    targets: tuple[str, ...],
    excludes: tuple[str, ...],
    packages: tuple[str, ...],
    all_members: bool,
) -> None:
    """Write an existing resource group as the program of a stack, whose preview finds nothing to change.

    Nothing is changed at the service. Values of secrets are not in the program: it takes them from its configuration.
    What it can't say is told. On Azure, DefaultAzureCredential signs in.

    \b
    Examples:
      azprov export-code -g rg --output shop.py
      azprov export-code -g rg --exclude "*/storageAccounts/*"
    """
    from ..stack.plan.targets import Targets

    of = OfStack("", "dev", {}, subscription, None if local_file is None else local_file.resolve())
    with told():
        exported = of.run(_exported(of, group, Targets(targets, excludes), packages, all_members))
    if output is None:
        click.echo(exported.code, nl=False)
    else:
        try:
            output.write_text(exported.code, "utf-8")
        except OSError as error:
            raise click.ClickException(f"{output} can't be written: {error.strerror or error}") from None
    _tell(exported, output)


async def _exported(
    of: OfStack, group: str, targets: Targets, packages: tuple[str, ...], all_members: bool
) -> Exported:
    from ..stack.export.export import export_code_async

    sys.path.insert(0, "")  # generated packages stand where Python is started, as those of programs do
    try:
        async with AsyncExitStack() as opened:
            client = await of.client(opened)
            return await export_code_async(client, group, targets=targets, packages=packages, all_members=all_members)
    except ModuleNotFoundError as error:
        if error.name not in packages:
            raise
        raise click.ClickException(f"there is no package {error.name}") from None
    finally:
        sys.path.remove("")


def _tell(exported: Exported, output: Path | None) -> None:
    """What is to be known besides the program."""
    for each in exported.left_out:
        versions = f" (API versions: {', '.join(each.api_versions)})" if each.api_versions else ""
        click.echo(f"Left out, since {each.reason}: {each.id}{versions}", err=True)
    unlisted: dict[str, list[str]] = {}
    for kind, reason in exported.unlisted:
        unlisted.setdefault(reason, []).append(kind)
    for reason, kinds in unlisted.items():
        click.echo(
            f"Not known whether there are any, since they can't be listed, {reason}: {', '.join(kinds)}", err=True
        )
    if exported.secrets:
        click.echo("The program takes these secrets from its configuration, in azprov.toml beside it, say:", err=True)
        click.echo("\n[stacks.dev.config]", err=True)
        for name in exported.secrets:
            click.echo(f'{name} = {{ environment = "{name.upper()}" }}', err=True)
        click.echo("", err=True)
    count = len(exported.resources)
    where = "" if output is None else f" in {output}"
    click.echo(f"{count:,} {'resource' if count == 1 else 'resources'}{where}.", err=True)
