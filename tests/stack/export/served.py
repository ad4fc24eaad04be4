"""A service that has documents and no behaviour: it tells what a test says is there."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, LocalResponse
from azure.mgmt.provisioning.stack.record.ids import resource_name, resource_type

from ..support import LOCAL

GROUP = f"/subscriptions/{LOCAL}/resourceGroups/old-rg"


class Served(LocalAzure):
    """Answers reads with documents: a GET of one, a listing of those that stand right below a place.

    :ivar errors: Codes of errors by what the URLs end in that they are answered to.
    """

    def __init__(self, *documents: dict[str, Any]) -> None:
        super().__init__()
        self.errors: dict[str, tuple[int, str]] = {}
        self._documents = {each["id"].lower(): each for each in documents}

    def handle(self, request: LocalRequest) -> LocalResponse:
        path = request.path.lower()
        assert request.method in ("GET", "POST"), "nothing is written"
        for end, (status, code) in self.errors.items():
            if path.endswith(end.lower()):
                return LocalResponse.of(status, {"error": {"code": code, "message": "no"}})
        found = self._documents.get(path.removesuffix("/list"))
        if found is not None:
            return LocalResponse.of(200, found)
        if path == f"{GROUP.lower()}/resources":
            tracked = [each for key, each in self._documents.items() if key.count("/") == 8]
            return LocalResponse.of(200, {"value": tracked})
        below = [each for key, each in self._documents.items() if key.rpartition("/")[0] == path]
        # Names and the words before them take turns in an id: one that ends with a word names no resource.
        if path.rpartition("/providers/")[2].count("/") % 2:
            return LocalResponse.of(200, {"value": below})
        return LocalResponse.of(404, {"error": {"code": "NotFound", "message": path}})


def client(*documents: dict[str, Any], errors: dict[str, tuple[int, str]] | None = None) -> ProvisioningClient:
    """A client of a service that has a group with these documents.

    :param errors: Status and code by what the URLs end in that they are answered to.
    """
    azure = Served({"id": GROUP, "name": "old-rg", "location": "westeurope"}, *documents)
    azure.errors.update(errors or {})
    return ProvisioningClient.local(azure)


def document(path: str, location: str | None = "westeurope", **members: Any) -> dict[str, Any]:
    """A resource of the group.

    :param path: What its id has behind ``/providers/``.
    """
    identity = f"{GROUP}/providers/{path}"
    found = {"id": identity, "name": resource_name(identity), "type": resource_type(identity), **members}
    return found if location is None else {**found, "location": location}


def network(name: str, **properties: Any) -> dict[str, Any]:
    """A virtual network."""
    space = {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}
    return document(f"Microsoft.Network/virtualNetworks/{name}", properties={**space, **properties})
