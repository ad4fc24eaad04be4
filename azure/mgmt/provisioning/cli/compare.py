"""``azprov compare``: what differs between two versions of a service."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..compare.surface import Surface

_DOCUMENTS = (".json", ".md", ".tsp", ".yaml", ".yml")


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--old-tag", help="The tag of OLD, a readme; by default the one that it names.")
@click.option("--new-tag", help="The tag of NEW, a readme; by default the one that it names.")
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@click.option("--fail-on-breaking", is_flag=True, help="End with 1 if something breaks programs for OLD.")
def compare(
    old: str, new: str, old_tag: str | None, new_tag: str | None, machine: bool, fail_on_breaking: bool
) -> None:
    """Tell what differs between two versions of a service, and what of it breaks programs.

    OLD and NEW are each a package that azprov generate has made (its folder, or its name where Python finds it), or
    what it would be made from: the readme.md of a service in Azure's specifications, or an OpenAPI (Swagger 2.0)
    document.

    \b
    Examples:
      azprov compare old.json new.json
      azprov compare contoso specification/contoso/readme.md --fail-on-breaking
    """
    from ..codegen.errors import visible
    from ..compare.differences import differences
    from ..compare.told import as_json, as_text

    before, after = _surface(old, old_tag), _surface(new, new_tag)
    found = differences(before, after)
    # Names are a document's, which may come from anyone.
    text = as_json(before, after, found) if machine else as_text(before, after, found)
    click.echo("\n".join(map(visible, text.split("\n"))))
    if fail_on_breaking and any(each.breaking for each in found):
        raise SystemExit(1)


def _surface(named: str, tag: str | None) -> Surface:
    from ..codegen.errors import CodegenError
    from ..compare.packages import NoPackage, of_package
    from ..compare.specifications import of_specification

    path = Path(named)
    is_document = path.suffix.lower() in _DOCUMENTS and path.is_file()
    if tag is not None and not (is_document and path.suffix.lower() == ".md"):
        raise click.UsageError(f"{named} is no readme, which alone has tags")
    try:
        return of_specification([path], tag) if is_document else of_package(named)
    except (CodegenError, NoPackage) as error:
        raise click.ClickException(str(error)) from None
