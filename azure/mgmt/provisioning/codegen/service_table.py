"""The table of services in a README, made of the manifests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

BEGIN = "<!-- services: made by make generate -->"
END = "<!-- end of services -->"
_HEAD = "| attribute | client | operations | models | API version |\n|---|---|---:|---:|---|\n"


def service_table(files: Mapping[PurePosixPath, str]) -> str:
    """The table of the services that are among generated files, as Markdown."""
    manifests = [json.loads(text) for path, text in sorted(files.items()) if path.name == "manifest.json"]
    rows = [_row(manifest) for manifest in manifests]
    operations, models = (sum(manifest[key] for manifest in manifests) for key in ("operations", "models"))
    rows.append(f"| {len(manifests)} services | | {operations:,} | {models:,} | |\n")
    return _HEAD + "".join(rows)


def _row(manifest: Mapping[str, Any]) -> str:
    versions = _versions(manifest["api_version"], manifest["operations_by_api_version"])
    counts = f"{manifest['operations']:,} | {manifest['models']:,}"
    return f"| `client.{manifest['service']}` | `{manifest['client']}` | {counts} | {versions} |\n"


def _versions(main: str, operations: Mapping[str, int]) -> str:
    """The version of the service, and how many operations have another one."""
    others = {version: count for version, count in operations.items() if version not in (main, "argument")}
    if not others:
        return main
    count = sum(others.values())
    which = next(iter(others)) if len(others) == 1 else f"{len(others)} others"
    return f"{main}; {which} for {count} operation{'s' * (count > 1)}"


def with_table(text: str, table: str) -> str:
    """A text with the table between the two marks.

    :raises ValueError: The marks are not there.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"there is no place for the table of services: write {BEGIN} and {END} where it is to be")
    return f"{before}{BEGIN}\n\n{table}\n{END}{after}"
