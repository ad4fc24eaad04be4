"""What services are for, as ``services.toml`` says it beside their folders."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import CodegenError, Problem, Problems

FILE = "services.toml"
_TOML = "tomllib" if sys.version_info >= (3, 11) else "tomli"
_REQUIRED = ("title", "description")
_KEYS = (*_REQUIRED, "rest", "beside")


@dataclass(frozen=True)
class Listed:
    """What is said of a service.

    :ivar category: What it is listed under.
    :ivar title: What it is called.
    :ivar description: A line for its client.
    :ivar area: Its area in the REST reference.
    :ivar beside: What another service is for that it may be taken for; empty if there is none.
    """

    category: str
    title: str
    description: str
    area: str
    beside: str = ""


@dataclass(frozen=True)
class LeftOut:
    """What is said of a service that is left out.

    :ivar title: What it is called.
    :ivar reason: Why.
    """

    title: str
    reason: str


@dataclass(frozen=True)
class Listing:
    """What is said of all services.

    :ivar services: By name, in the order of the file.
    :ivar left_out: Those that are left out, by name.
    :ivar clients: Of clients that have one name the service whose client is known by it.
    """

    services: Mapping[str, Listed] = field(default_factory=dict)
    left_out: Mapping[str, LeftOut] = field(default_factory=dict)
    clients: Mapping[str, str] = field(default_factory=dict)

    @property
    def categories(self) -> dict[str, list[str]]:
        """The services of each category."""
        found: dict[str, list[str]] = {}
        for name, listed in self.services.items():
            found.setdefault(listed.category, []).append(name)
        return found


def read_listing(folder: Path) -> Listing | None:
    """What ``services.toml`` in a folder says; None where there is no such file.

    :raises CodegenError: All that is wrong in it.
    """
    path = folder / FILE
    if not path.is_file():
        return None
    toml: Any = import_module(_TOML)
    try:
        content: dict[str, Any] = toml.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CodegenError(Problem(FILE, "", f"cannot be read: {error}")) from error
    problems = Problems()
    services: dict[str, Listed] = {}
    for category, entries in _tables(content, "services", problems):
        for name, entry in _tables(entries, "", problems, f"/services/{category}"):
            place = f"/services/{category}/{name}"
            if name in services:
                problems.add(_error(place, f"is in {services[name].category!r} as well"))
            elif _has_texts(entry, _REQUIRED, _KEYS, place, problems):
                services[name] = Listed(
                    category, entry["title"], entry["description"], entry.get("rest", name), entry.get("beside", "")
                )
    left_out: dict[str, LeftOut] = {}
    for name, entry in _tables(content, "left_out", problems):
        place = f"/left_out/{name}"
        if name in services:
            problems.add(_error(place, f"is in {services[name].category!r}, and so not left out"))
        elif _has_texts(entry, ("title", "reason"), ("title", "reason"), place, problems):
            left_out[name] = LeftOut(entry["title"], entry["reason"])
    clients = content.get("clients", {})
    if not isinstance(clients, dict) or not all(isinstance(name, str) for name in clients.values()):
        problems.add(_error("/clients", "expected names of services by names of clients"))
    problems.raise_if_any()
    return Listing(services, left_out, clients)


def check_complete(listing: Listing, names: list[str], problems: Problems) -> None:
    """Note the services that a listing lacks, and those of it that there are not.

    :param names: The services that there are.
    """
    for name in names:
        if name not in listing.services:
            problems.add(_error("", f"says nothing of the service {name!r}: give it a category, title and description"))
    for name, listed in listing.services.items():
        if name not in names:
            problems.add(_error(f"/services/{listed.category}/{name}", "there is no folder of this name"))


def check_clients(listing: Listing, clients: Mapping[str, str], problems: Problems) -> None:
    """Note names that clients of several services have, and of which a listing does not say whose each is.

    :param clients: The names of clients by service.
    """
    for client, count in Counter(clients.values()).items():
        same = [name for name in clients if clients[name] == client]
        if count > 1 and listing.clients.get(client) not in same:
            problems.add(_error(f"/clients/{client}", f"say which service has the name: {', '.join(same)}"))


def _error(place: str, message: str) -> CodegenError:
    return CodegenError(Problem(FILE, place, message))


def _tables(content: Any, key: str, problems: Problems, place: str = "") -> list[tuple[str, Any]]:
    """The members of a table that are tables themselves."""
    place = f"{place}/{key}" if key else place
    inner = content.get(key, {}) if key else content
    if not isinstance(inner, dict):
        problems.add(_error(place, "expected a table"))
        return []
    for name, entry in inner.items():
        if not isinstance(entry, dict):
            problems.add(_error(f"{place}/{name}", "expected a table"))
    return [(name, entry) for name, entry in inner.items() if isinstance(entry, dict)]


def _has_texts(
    entry: Mapping[str, Any], required: tuple[str, ...], known: tuple[str, ...], place: str, problems: Problems
) -> bool:
    """Whether an entry has the texts that it needs, and nothing else."""
    before = problems.met
    for key in required:
        if key not in entry:
            problems.add(_error(place, f"{key!r} is missing"))
    for key, value in entry.items():
        if key not in known:
            problems.add(_error(f"{place}/{key}", f"is not known; {', '.join(known)} are"))
        elif not isinstance(value, str) or not value.strip():
            problems.add(_error(f"{place}/{key}", "expected a text"))
    return problems.met == before
