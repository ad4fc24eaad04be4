"""What is there is read with the client that a program's call would have been sent with."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.core.declare.operation import Body, Match, Operation, Path, Query, Service
from azure.mgmt.provisioning.services.network import SERVICE as NETWORK
from azure.mgmt.provisioning.services.web import SERVICE as WEB
from azure.mgmt.provisioning.stack.errors import Line
from azure.mgmt.provisioning.stack.options import NO_OPTIONS
from azure.mgmt.provisioning.stack.plan.reading import Reading, listing_operation, reading_operation, wire_of
from azure.mgmt.provisioning.stack.record.nodes import Node

from ...core.fake import _rest
from ...core.fake.models import Widget
from ..support import client


class Noting:
    """An executor that notes what it is asked, and with which parameters of its client."""

    def __init__(self) -> None:
        self.settings: Any = client()._executor.settings
        self.asked: list[tuple[str, tuple[Any, ...], Any, Any]] = []

    async def call(self, operation: Operation, arguments: tuple[Any, ...], options: Any) -> Any:
        self.asked.append((operation.id, arguments, options, dict(self.settings.parameters)))
        return Widget(location="x")._of_wire({"a": 1})


def node(operation: Operation, arguments: tuple[Any, ...], **more: Any) -> Node:
    return Node(1, operation, arguments, {}, "/x", {}, Line("x", 1), NO_OPTIONS, (), **more)


async def test_the_parameters_of_a_client_are_those_of_the_calls_about_its_resources() -> None:
    noting: Any = Noting()
    reading = Reading(noting)
    arguments = ("rg", "w", b"{}")
    assert await reading.resource(node(_rest.PUT, arguments), arguments) == {"a": 1}
    with_tenant = node(_rest.PUT, arguments, parameters={"tenant": "t"})
    with_tenant.call_options = {"api_version": "2030-01-01", "polling": False}
    await reading.resource(with_tenant, arguments)
    assert noting.asked == [
        ("Widgets_Get", ("rg", "w"), {}, {}),
        ("Widgets_Get", ("rg", "w"), {"api_version": "2030-01-01"}, {"tenant": "t"}),
    ]


def operations(service: Service) -> dict[str, Operation]:
    from azure.mgmt.provisioning.core.declare.lookup import declared_operations

    return {each.id: each for each in declared_operations(service.package)}


@pytest.mark.parametrize(
    ("service", "making", "reading", "listing"),
    [
        (NETWORK, "VirtualNetworks_CreateOrUpdate", "VirtualNetworks_Get", "VirtualNetworks_List"),
        (NETWORK, "Subnets_CreateOrUpdate", "Subnets_Get", "Subnets_List"),
        (WEB, "WebApps_UpdateApplicationSettings", "WebApps_ListApplicationSettings", None),
        (WEB, "WebApps_MigrateStorage", None, None),
    ],
)
def test_the_operations_that_read_are_found_by_their_urls(
    service: Service, making: str, reading: str | None, listing: str | None
) -> None:
    making_operation = operations(service)[making]
    found = [reading_operation(making_operation), listing_operation(making_operation)]
    assert [each.id if each is not None else None for each in found] == [reading, listing]


async def test_only_what_the_url_is_made_of_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    from azure.mgmt.provisioning.stack.plan import reading as module

    service = Service("x", "x", "1")
    path, version = Path("resource_name", "name"), Query("api_version", "api-version", required=True)
    making = Operation(
        service, "A_Put", "PUT", "/{name}", (path, version, Query("top", "top"), Match(), Body("b", "x"))
    )
    getting = Operation(
        service,
        "A_Get",
        "GET",
        "/{name}",
        (Match(), Query("top", "top"), Query("fixed", "f", fixed="1"), version, Path("its_name", "NAME")),
        returns="x",
    )
    monkeypatch.setattr(module, "declared_operations", lambda package: [making, getting])
    noting: Any = Noting()
    arguments = ("n", "v", 5, "etag", None, b"{}")
    await Reading(noting).resource(node(making, arguments), arguments)
    assert noting.asked[0][1] == (None, None, None, "v", "n")


def test_results_are_taken_as_json() -> None:
    widget = Widget._of_wire({"location": "x"})
    assert wire_of({"a": [widget, 1]}) == {"a": [{"location": "x"}, 1]}
