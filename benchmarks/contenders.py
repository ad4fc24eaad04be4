"""The clients that are compared: the official package's and ours, made the same way."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"

OURS = "azure.mgmt.provisioning"
SWAGGER = Path(__file__).parents[1] / "swagger"
_PROVISIONING = SWAGGER.parent / "azure" / "mgmt" / "provisioning"


@cache
def _described() -> dict[Path, dict[str, Any]]:
    """What the API descriptions say of the official packages that they were compared with, and that are installed."""
    found = {path: json.loads(path.read_text("utf-8"))["x-python"] for path in sorted(SWAGGER.glob("*/*.json"))}
    installed = {re.sub("[-_.]+", "-", each.name).lower() for each in distributions()}
    return {path: said for path, said in found.items() if said.get("package") in installed}


def described_packages() -> set[str]:
    """The names of the official packages of all services, installed or not."""
    manifests = (_PROVISIONING / "services").glob("*/manifest.json")
    sources = [source for each in manifests for source in json.loads(each.read_text("utf-8"))["sources"]]
    return {source["official"]["package"] for source in sources if "official" in source}


def official_modules() -> dict[str, str]:
    """The module of each client in its official package."""
    # Where a service has several documents, the client is that of the one called as its folder is.
    found = [each for path, each in _described().items() if path.stem == path.parent.name]
    return {each["client"]: each["module"] for each in found}


def official_services() -> set[str]:
    """The names of the services that these clients are for."""
    return {path.parent.name for path in _described()}


def official_packages() -> set[str]:
    """The names of the official packages."""
    return {each["package"] for each in _described().values()}


WITHOUT_SUBSCRIPTION = ("ResourceGraphClient", "SubscriptionClient")
"""The clients that act on no subscription."""


class NoCredential:
    """A credential that is never asked: the benchmarks authenticate nowhere."""

    def get_token(self, *scopes: str, **options: Any) -> Any:
        """Never called."""
        raise NotImplementedError


def make_client(module: str, name: str, base_url: str) -> Any:
    """A client without authentication, so that no token is sent over the loopback's plain HTTP."""
    from importlib import import_module

    from azure.core.pipeline.policies import SansIOHTTPPolicy

    client = getattr(import_module(module), name)
    return client(NoCredential(), SUBSCRIPTION, base_url, authentication_policy=SansIOHTTPPolicy())


def measured(module: str, arguments: Mapping[str, Sequence[str]], rounds: int) -> dict[str, dict[str, float]]:
    """The medians of the figures that a module's ``__main__`` prints as a JSON object.

    Each round is a process of its own, and contenders take turns, so that what else the machine does hits all alike.

    :param arguments: Command line arguments by contender.
    """
    commands = {contender: [sys.executable, "-m", module, *given] for contender, given in arguments.items()}
    return medians_of(commands, rounds)


def medians_of(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, dict[str, float]]:
    """The medians of the figures that commands print, by contender.

    Bytecode is kept, as it is where a package is used: else every process would compile what it imports.
    """
    import subprocess  # not above: the processes that are measured hold only what they need
    from statistics import median

    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    taken: dict[str, list[dict[str, float]]] = {contender: [] for contender in commands}
    for _ in range(rounds):
        for contender, command in commands.items():
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
            taken[contender].append(json.loads(done.stdout))
    return {
        contender: {name: median(figures[name] for figures in found) for name in found[0]}
        for contender, found in taken.items()
    }
