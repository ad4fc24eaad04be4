"""The page of all services in the documentation, made of the manifests and of what stands beside the folders."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from .read.listing import Listing
from .service_table import as_text

FIGURES = "parity.json"
_KINDS = ("operations", "models", "enums")
_INTRODUCTION = """\
# Services

Made by `make generate`. Each service is an attribute of `ProvisioningClient` and of `AsyncProvisioningClient`, and its
client can be used alone: `from azure.mgmt.provisioning.services import KeyVaultManagementClient`. Names are those of
the official package that is named; `azprov migrate` rewrites programs that use it.

*As in the official package* counts the operations, models and enums that were found to be the same, of all that it or
this package has: requests, next pages, polling, results and signatures, sync and async; members and values. A class
that an official package has for several API versions counts for each. What differs does so on purpose: the reasons are
in `tests/parity/differences.py` and `tests/parity/kinds.py`, and [decisions.md](decisions.md#what-parity-is) says how
it is compared.
"""

Manifest = Mapping[str, Any]


def services_page(files: Mapping[PurePosixPath, str], listing: Listing | None, swagger: Path) -> str:
    """The page, as Markdown.

    :param files: Generated files, with a manifest for each service.
    :param listing: What the services are for.
    :param swagger: The folder of the documents, with what was found when they were compared.
    """
    manifests = {}
    for path, text in sorted(files.items()):
        if path.name == "manifest.json":
            manifests[path.parts[0]] = json.loads(text)
    figures = _figures(swagger / FIGURES, manifests)
    listing = listing or Listing()
    alike = same_resources(swagger)
    categories = listing.categories or {"All": list(manifests)}
    parts = [_INTRODUCTION, _sums(manifests, figures)]
    for category, names in categories.items():
        parts.append(f"## {as_text(category)}\n")
        parts += [_service(manifests[name], listing, figures.get(name), alike.get(name, ())) for name in names]
    if listing.left_out:
        rows = [
            f"| `{name}` | {as_text(out.title)} | {as_text(out.reason)} |\n" for name, out in listing.left_out.items()
        ]
        parts.append("## Left out\n\n| service | what it was | why |\n|---|---|---|\n" + "".join(rows))
    return "\n".join(parts)


def _figures(path: Path, manifests: Mapping[str, Manifest]) -> dict[str, Any]:
    """What was found of each service; nothing of one that was never compared."""
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return {name: found[name] for name in manifests if name in found}


def _sums(manifests: Mapping[str, Manifest], figures: Mapping[str, Any]) -> str:
    """How many there are of all, and how many of them are as in the official packages."""
    rows = [f"| | {len(manifests):,} services | as in the official packages |\n|---|---:|---:|\n"]
    for kind in _KINDS:
        of_all = [found[kind] for found in figures.values()]
        matched, total = (sum(each[index] for each in of_all) for index in (0, 1))
        compared = f"{matched:,} of {total:,}" if of_all else ""
        rows.append(f"| {kind} | {sum(manifest[kind] for manifest in manifests.values()):,} | {compared} |\n")
    return "".join(rows)


def _service(manifest: Manifest, listing: Listing, found: Any, alike: Iterable[str]) -> str:
    name = manifest["service"]
    listed = listing.services.get(name)
    lines = [f"### `client.{name}`: {as_text(listed.title)}" if listed else f"### `client.{name}`", ""]
    if listed:
        lines += [as_text(listed.description), ""]
    lines.append(f"* `{manifest['client']}`{''.join(_packages(manifest['sources']))}")
    counts = ", ".join(f"{manifest[kind]:,} {kind}" for kind in _KINDS)
    lines.append(f"* {counts}; API version{_versions(manifest['operations_by_api_version'])}")
    if found is not None:
        matched = ", ".join(f"{kind} {found[kind][0]:,} of {found[kind][1]:,}" for kind in _KINDS)
        lines.append(f"* as in the official package: {matched}")
    if listed and listed.beside:
        lines.append(f"* {as_text(listed.beside)}")
    others = [f"`client.{each}`" for each in alike]
    if others:
        lines.append(f"* some of its resources are those of {', '.join(others)}, too")
    return "\n".join([*lines, ""])


def _packages(sources: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The official packages, each with its version, and its client where that is called otherwise."""
    official = [source["official"] for source in sources if "official" in source]
    named = dict.fromkeys(f"{each['package']} {each['version']}" for each in official)
    yield from (f"{', as in ' if not index else ' and '}{as_text(each)}" for index, each in enumerate(named))


def _versions(operations: Mapping[str, int]) -> str:
    versions = sorted((version for version in operations if version != "argument"), reverse=True)
    text = ", ".join(
        as_text(version) + (f" ({operations[version]})" if len(versions) > 1 else "") for version in versions
    )
    return f"{'s' * (len(versions) > 1)} {text or 'as an argument'}"


def same_resources(swagger: Path) -> dict[str, list[str]]:
    """The services that read or make resources by the same URLs, by service."""
    services: dict[str, set[str]] = defaultdict(set)
    for path in sorted(swagger.glob("*/*.json")):
        document = json.loads(path.read_text("utf-8"))
        for section in ("paths", "x-ms-paths"):
            for url, operations in document.get(section, {}).items():
                if {"get", "put"} & set(operations):
                    services[_form(url)].add(path.parent.name)
    shared: dict[str, Counter[str]] = defaultdict(Counter)
    for url, names in services.items():
        # What a provider can do is listed alike by all of its services, and ids may be those of any resource.
        if not url.endswith("/operations") and url.strip("/{}"):
            for name in names:
                shared[name].update(names - {name})
    return {name: sorted(others) for name, others in shared.items() if others}


def _form(url: str) -> str:
    """A URL without the names of its parameters, and what follows it."""
    return re.sub(r"\{[^}]*\}", "{}", re.split("[?#]", url)[0]).lower().rstrip("/")
