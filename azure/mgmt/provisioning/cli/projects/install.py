"""``azprov install``: the environment of a project."""

from __future__ import annotations

import click

from .finding import project_here, project_told


@click.command()
def install() -> None:
    """Make the environment of the project that the working directory is in, with all that it needs.

    azprov.toml says with what: toolchain = "pip", "poetry" or "uv", and virtualenv = ".venv" for instance.

    \b
    Examples:
      azprov install
      azprov install && azprov up --local
    """
    from ...projects.toolchains import toolchain_of

    with project_told():
        toolchain_of(project_here()).install()
