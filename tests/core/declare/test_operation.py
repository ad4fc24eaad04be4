"""Declarations of operations: what the placeholders of URLs tell."""

from __future__ import annotations

from azure.mgmt.provisioning.core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Path,
    Query,
    Service,
    operation,
)

SERVICE = Service("bolts", "bolts", "2030-01-01")
URL = RESOURCE_GROUP + "/providers/Contoso.Bolts/bolts/{boltName}/parts/{partId}"


def test_placeholders_are_parameters_in_their_order() -> None:
    found = operation(SERVICE, "Parts_Put", "PUT", URL, (Body("part", "Part"), Query("top", "$top")), ok=(200, 201))
    path = (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("bolt_name", "boltName"), Path("part_id", "partId"))
    said = (*path, Body("part", "Part"), Query("top", "$top"))
    assert found == Operation(SERVICE, "Parts_Put", "PUT", URL, said, ok=(200, 201))


def test_without_placeholders_there_are_none() -> None:
    assert operation(SERVICE, "Parts_List", "GET", "/parts").parameters == ()
