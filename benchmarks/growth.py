"""``python -m benchmarks.growth``: how long requests to the local Azure Resource Manager take, by how much is there."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from time import process_time
from typing import Any

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
from azure.mgmt.provisioning.local.store import Stored

_SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
_GROUP = f"{_SUBSCRIPTION}/resourceGroups/growth"
_SIZES = (100, 1_000, 10_000, 100_000)
_PAGE = 100
_STEPS = ("create", "get", "list a page", "next page", "filter", "delete")


@dataclass(frozen=True)
class Kind:
    """A kind of resource.

    :param body: Makes the body of the request that creates number such-and-such.
    :param before: What is made before that: paths and bodies.
    """

    title: str
    type: str
    name: str
    body: Callable[[int], dict[str, Any]]
    before: Callable[[int], list[tuple[str, dict[str, Any]]]] = lambda number: []

    def path(self, number: int) -> str:
        """The id of number such-and-such."""
        return f"{_GROUP}/providers/{self.type}/{self.name}n{number:07}"


def _account(number: int) -> dict[str, Any]:
    return {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}


def _vault(number: int) -> dict[str, Any]:
    tenant = "11111111-1111-1111-1111-111111111111"
    properties = {"tenantId": tenant, "sku": {"family": "A", "name": "standard"}, "accessPolicies": []}
    return {"location": "westeurope", "properties": properties}


def _network(number: int) -> dict[str, Any]:
    subnet = {"name": "one", "properties": {"addressPrefix": "10.0.0.0/24"}}
    return {
        "location": "westeurope",
        "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "subnets": [subnet]},
    }


def _interface(number: int) -> dict[str, Any]:
    subnet = {"id": f"{_NETWORK.path(number)}/subnets/one"}
    return {
        "location": "westeurope",
        "properties": {"ipConfigurations": [{"name": "one", "properties": {"subnet": subnet}}]},
    }


def _plain(number: int) -> dict[str, Any]:
    return {"location": "westeurope", "properties": {}}


def _database(number: int) -> dict[str, Any]:
    location = {"locationName": "westeurope", "failoverPriority": 0}
    return {"location": "westeurope", "properties": {"databaseAccountOfferType": "Standard", "locations": [location]}}


_NETWORK = Kind("virtual networks with a subnet", "Microsoft.Network/virtualNetworks", "vnet", _network)
KINDS = (
    Kind("storage accounts", "Microsoft.Storage/storageAccounts", "account", _account),
    Kind("key vaults", "Microsoft.KeyVault/vaults", "vault", _vault),
    _NETWORK,
    Kind(
        "network interfaces, each in a virtual network",
        "Microsoft.Network/networkInterfaces",
        "nic",
        _interface,
        lambda number: [(_NETWORK.path(number), _network(number))],
    ),
    Kind("DDoS protection plans, which are generic", "Microsoft.Network/ddosProtectionPlans", "plan", _plain),
    Kind("Cosmos DB accounts", "Microsoft.DocumentDB/databaseAccounts", "cosmos", _database),
)


class Measurement:
    """A local Azure Resource Manager that grows."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.azure = LocalAzure(page_size=_PAGE, operation_seconds=0)
        versions = self.azure.catalog.type(kind.type)
        assert versions is not None, f"{kind.type} is served"
        self.version = max(versions.versions)
        self.count = 0
        self._send("PUT", f"{_GROUP}?api-version=2025-04-01", {"location": "westeurope"})

    def _send(self, method: str, url: str, body: dict[str, Any] | None = None) -> Any:
        url = url if url.startswith("https://") else f"https://management.azure.com{url}"
        content = b"" if body is None else json.dumps(body).encode()
        response = self.azure.handle(LocalRequest(method, url, {"Authorization": "Bearer x"}, content))
        assert response.status < 400, response.body
        return response.document

    def _versioned(self, path: str) -> str:
        return f"{path}?api-version={self.version}"

    def _create(self, number: int) -> float:
        for path, body in self.kind.before(number):
            self._send("PUT", self._versioned(path), body)
        started = process_time()
        # Each has a tag of its own, by which it is looked for among all.
        body = {**self.kind.body(number), "tags": {"number": f"n{number:07}"}}
        self._send("PUT", self._versioned(self.kind.path(number)), body)
        return process_time() - started

    def grow(self, size: int) -> None:
        """Have so many resources of the kind: copies of the first one, which a request has made."""
        if not self.count:
            self._create(0)
            self._send("GET", self._versioned(self.kind.path(0)))  # brings to its end what was begun
            self.count = 1
        store = self.azure.store
        made = [each for each in store.below(_GROUP) if "n0000000" in each.id]
        with store.transaction():
            for number in range(self.count, size):
                for each in made:
                    id, document, private = (
                        json.loads(json.dumps(part).replace("n0000000", f"n{number:07}"))
                        for part in (each.id, each.document, each.private)
                    )
                    store.put(Stored(id, document, private), each.created)
        self.count = size

    def times(self, rounds: int) -> Iterator[float]:
        """Milliseconds of each step, the median of so many rounds."""
        taken: dict[str, list[float]] = {step: [] for step in _STEPS}
        whole = self._versioned(f"{_SUBSCRIPTION}/providers/{self.kind.type}")
        for each in range(rounds):
            number = self.count + each
            taken["create"].append(self._create(number))
            one = self._versioned(self.kind.path(number))
            for step, method, url in (("get", "GET", one), ("list a page", "GET", whole)):
                started = process_time()
                document = self._send(method, url)
                taken[step].append(process_time() - started)
            # The second page, from the middle on, so that it is not at the beginning of anything.
            middle = self._after_middle(document["nextLink"]) if "nextLink" in document else whole
            tagged = f"tagName%20eq%20'number'%20and%20tagValue%20eq%20'n{number:07}'"
            filtered = f"{_SUBSCRIPTION}/resources?api-version=2025-04-01&$filter={tagged}"
            for step, method, url in (
                ("next page", "GET", middle),
                ("filter", "GET", filtered),
                ("delete", "DELETE", one),
            ):
                started = process_time()
                self._send(method, url)
                taken[step].append(process_time() - started)
        yield from (median(taken[step]) * 1000 for step in _STEPS)
        # What was made in these rounds is gone; the numbers are not used again.
        self.count += rounds

    def _after_middle(self, link: str) -> str:
        from base64 import urlsafe_b64encode

        key = self.kind.path(self.count // 2).lower()
        return f"{link.partition('$skiptoken=')[0]}$skiptoken={urlsafe_b64encode(key.encode()).decode().rstrip('=')}"


def main() -> None:
    """Print a table for each kind."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("titles", nargs="*", metavar="title", help="which kinds: a part of their titles (default: all)")
    parser.add_argument("--most", type=int, default=_SIZES[-1], help="the largest number of resources")
    parser.add_argument("--rounds", type=int, default=25, help="measurements of each figure; the median counts")
    args = parser.parse_args()
    print(f"Milliseconds of the processor, medians of {args.rounds} rounds; pages of {_PAGE}\n")
    for kind in KINDS:
        if args.titles and not any(title in kind.title for title in args.titles):
            continue
        print(f"| {kind.title} | {' | '.join(_STEPS)} |\n|---:|{'---:|' * len(_STEPS)}")
        measurement = Measurement(kind)
        for size in (each for each in _SIZES if each <= args.most):
            measurement.grow(size)
            figures = " | ".join(f"{each:.2f}" for each in measurement.times(args.rounds))
            print(f"| {size:,} | {figures} |", flush=True)
        measurement.azure.close()
        print(flush=True)


if __name__ == "__main__":
    main()
