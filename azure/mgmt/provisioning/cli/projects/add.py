"""``azprov add``: packages that a project needs."""

from __future__ import annotations

import click

from .finding import project_here, project_told


@click.command()
@click.argument("packages", nargs=-1, required=True, metavar="PACKAGE...")
@click.option("--pre", is_flag=True, help="Pre-releases will do.")
def add(packages: tuple[str, ...], pre: bool) -> None:
    """Install packages into the environment of a project, and note that it needs them.

    PACKAGE is a name, with versions if need be: "azure-keyvault-secrets>=4.8,<5". It is noted in requirements.txt, or
    in pyproject.toml by Poetry and uv.

    \b
    Examples:
      azprov add azure-identity
      azprov add --pre "azure-storage-blob>=12"
    """
    from packaging.requirements import InvalidRequirement, Requirement

    from ...projects.toolchains import toolchain_of

    try:
        wanted = [Requirement(each) for each in packages]
    except InvalidRequirement as error:
        raise click.UsageError(f"PACKAGE is a name, with versions if need be: {error}") from None
    with project_told():
        toolchain_of(project_here()).add(wanted, pre)
