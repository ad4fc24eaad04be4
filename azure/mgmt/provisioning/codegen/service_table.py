"""The table of services in a README, made of the manifests."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from .read.listing import Listing

BEGIN = "<!-- services: made by make generate -->"
END = "<!-- end of services -->"
_GROUPED = "| for | services | operations | models | attributes of the client |\n|---|---:|---:|---:|---|\n"
_HEAD = "| attribute | client | operations | models | API version |\n|---|---|---:|---:|---|\n"


def service_table(files: Mapping[PurePosixPath, str], listing: Listing | None = None) -> str:
    """The table of the services that are among generated files, as Markdown.

    :param listing: What they are for: one row each, then, for all that are for the same.
    """
    manifests = [json.loads(text) for path, text in sorted(files.items()) if path.name == "manifest.json"]
    if listing is not None:
        return _grouped({manifest["service"]: manifest for manifest in manifests}, listing)
    rows = [_row(manifest) for manifest in manifests]
    operations, models = (sum(manifest[key] for manifest in manifests) for key in ("operations", "models"))
    rows.append(f"| {len(manifests)} services | | {operations:,} | {models:,} | |\n")
    return _HEAD + "".join(rows)


def _grouped(manifests: Mapping[str, Mapping[str, Any]], listing: Listing) -> str:
    """A row for each category, and the sums."""
    rows = []
    for category, names in listing.categories.items():
        attributes = ", ".join(f"`{name}`" for name in names)
        rows.append(f"| {as_text(category)} | {_sums([manifests[name] for name in names])} | {attributes} |\n")
    rows.append(f"| all | {_sums(list(manifests.values()))} | |\n")
    return _GROUPED + "".join(rows)


def _sums(manifests: Sequence[Mapping[str, Any]]) -> str:
    operations, models = (sum(manifest[key] for manifest in manifests) for key in ("operations", "models"))
    return f"{len(manifests):,} | {operations:,} | {models:,}"


def _row(manifest: Mapping[str, Any]) -> str:
    versions = _versions(manifest["api_version"], manifest["operations_by_api_version"])
    counts = f"{manifest['operations']:,} | {manifest['models']:,}"
    return f"| `client.{manifest['service']}` | `{manifest['client']}` | {counts} | {as_text(versions)} |\n"


def as_text(text: str) -> str:
    """A text without anything that Markdown or a browser acts on."""
    return re.sub(r"[^A-Za-z0-9 .,:;()+-]", lambda found: f"&#{ord(found[0])};", text)


def _versions(main: str, operations: Mapping[str, int]) -> str:
    """The version of the service, and how many operations have another one."""
    others = {version: count for version, count in operations.items() if version not in (main, "argument")}
    if not others:
        return main
    count = sum(others.values())
    which = next(iter(others)) if len(others) == 1 else f"{len(others)} others"
    return f"{main}; {which} for {count} operation{'s' * (count > 1)}"


def with_table(text: str, table: str) -> str:
    """A text with the table of services between its two marks.

    :raises ValueError: The marks are not there.
    """
    return between_marks(text, BEGIN, END, table, "the table of services")


def between_marks(text: str, begin: str, end: str, inner: str, what: str) -> str:
    """A text with something else between two marks.

    :param what: What stands there, for errors.
    :raises ValueError: The marks are not there.
    """
    before, first, rest = text.partition(begin)
    _, second, after = rest.partition(end)
    if not first or not second:
        raise ValueError(f"there is no place for {what}: write {begin} and {end} where it is to be")
    return f"{before}{begin}\n\n{inner}\n{end}{after}"
