"""``azprov migrate``: scripts of the official packages, rewritten for this one."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option("--check", is_flag=True, help="Show the changes and write nothing; end with 1 if there are any.")
@click.option("--diff", is_flag=True, help="Show the changes and write nothing.")
def migrate(path: Path, check: bool, diff: bool) -> None:
    """Rewrite a script or a package from the official azure-mgmt packages to this one.

    PATH is a Python file or a folder. What can't be told is left as it is, and printed with what to write.

    \b
    Examples:
      azprov migrate script.py
      azprov migrate src --check --diff
    """
    try:
        from ..migrate import migrate_path
    except ImportError as error:
        if (error.name or "").partition(".")[0] != "libcst":
            raise
        install = 'pip install "azure-mgmt-provisioning[migrate]"'
        raise click.ClickException(f"azprov migrate needs the package 'libcst'. Install it with: {install}") from None
    if path.is_symlink():
        raise click.ClickException(f"{path} is a symbolic link: give the path that it leads to")
    looked_at = changed = changes = 0
    findings: list[str] = []
    try:
        for file in migrate_path(path):
            looked_at += 1
            findings += [each.at(file.path.as_posix()) for each in file.migrated.findings]
            if not file.is_changed:
                continue
            changed += 1
            changes += file.migrated.changes
            if check or diff:
                click.echo(file.diff(), nl=False)
            else:
                file.write()
                click.echo(f"{file.path.as_posix()}: {_count(file.migrated.changes, 'change')}")
    except OSError as error:
        raise click.ClickException(str(error)) from None
    for finding in findings:
        click.echo(finding, err=True)
    done = "would be changed" if check or diff else "changed"
    click.echo(
        f"{_count(changed, 'file')} of {looked_at} {done} ({_count(changes, 'change')}),"
        f" {_count(len(findings), 'thing')} left to do by hand.",
        err=True,
    )
    if check and changed:
        raise SystemExit(1)


def _count(number: int, of: str) -> str:
    return f"{number:,} {of}" if number == 1 else f"{number:,} {of}s"
