"""Every official package that a service stands for is known: its modules, clients and distribution."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.migrate import ours
from azure.mgmt.provisioning.migrate.kinds import Class, Client
from azure.mgmt.provisioning.migrate.places import SERVICES, package_of, service_of_package, split
from azure.mgmt.provisioning.services import CLIENTS
from azure.mgmt.provisioning.services import SERVICES as NAMES

AREAS = ("models", "operations", "aio.operations")


def manifest(service: str) -> Any:
    return json.loads(files(f"{SERVICES}.{service}").joinpath("manifest.json").read_text("utf-8"))


MANIFESTS = {service: manifest(service) for service in NAMES}
OFFICIAL = [(service, source["official"]) for service, content in MANIFESTS.items() for source in content["sources"]]


def test_modules_and_distributions() -> None:
    for service, official in OFFICIAL:
        assert service_of_package(official["package"]) == service
        for area in AREAS:
            place, rest = split(f"{official['module']}.{area}.Something")
            assert place is not None
            assert (place.service, place.area, rest) == (service, area, ("Something",))
        assert package_of(f"{official['module']}.models.Something") == official["module"]


def test_attributes_of_the_client_of_all_services() -> None:
    assert [service for service in NAMES if not isinstance(getattr(ProvisioningClient, service), property)] == []


def test_each_name_of_a_client_is_that_of_one_service() -> None:
    names = {content["client"] for content in MANIFESTS.values()}
    assert set(CLIENTS) == names
    assert {client for client, service in CLIENTS.items() if MANIFESTS[service]["client"] != client} == set()


@pytest.mark.parametrize(
    ("module", "service"),
    [
        ("azure.mgmt.subscription", "subscription"),
        ("azure.mgmt.resource.subscriptions", "subscriptions"),
        ("azure.mgmt.kubernetesconfiguration", "kubernetesconfiguration"),
        ("azure.mgmt.kubernetesconfiguration.extensions", "kubernetesextensions"),
    ],
)
def test_one_name_in_several_modules(module: str, service: str) -> None:
    (official,) = (each for name, each in OFFICIAL if name == service)
    assert official["module"] == module
    check_client(service, official)


@pytest.mark.slow
@pytest.mark.parametrize(("service", "official"), OFFICIAL, ids=[official["module"] for _, official in OFFICIAL])
def test_clients(service: str, official: Any) -> None:
    check_client(service, official)


def check_client(service: str, official: Any) -> None:
    """A client of an official module, sync or async, is the one of the service."""
    for area in ("", ".aio"):
        place, rest = split(f"{official['module']}{area}.{official['client']}")
        assert place is not None
        called = place.find(rest[0])
        assert called is not None
        assert called == MANIFESTS[service]["client"]
        assert ours.kind_of_class(place, called) == Class(Client(service))
        assert place.get(called).__module__ == f"{SERVICES}.{service}{area}.client"
    assert ours.client_class(service).__name__ == MANIFESTS[service]["client"]
