"""Every resource type that nobody has written rules for lives, as its operations are declared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...services.common import COMMON, OTHERS
from ..conftest import Standing
from ..support import GROUP, RESOURCES, Arm
from .lives import Life, listed_at, lives, make_parents, version
from .plausible import body_of

with LocalAzure(services=COMMON) as _KNOWN:
    LIVES = list(lives(_KNOWN))
OTHER_DETAILS = ("recoveryservicessiterecovery:ReplicationMigrationItems_Create",)
"""What is made of details that are of another form than those that are read: only its provider knows how they go."""


@pytest.fixture
def arm() -> Iterator[Arm]:
    with LocalAzure(clock=Standing()) as azure:
        arm = Arm(azure)
        arm.group()
        yield arm


def made(arm: Arm, life: Life) -> None:
    make_parents(arm, life.path)
    response = arm.put(life.path, version(life.operation), body_of(life.operation))
    assert response.status < 300, response.body
    assert response.headers["x-local-fidelity"] == "generic"
    arm.wait()


def got(arm: Arm, life: Life) -> Any:
    """The resource; None where the service has no operation that reads it."""
    operation = life.form.operation("GET")
    if operation is None or not arm.azure.serves(operation):
        return None
    response = arm.get(life.path, version(operation))
    assert response.status == 200, response.body
    found = response.document
    return found[0] if isinstance(found, list) else found


@pytest.mark.parametrize("life", LIVES, ids=str)
def test_it_is_made_read_listed_changed_and_deleted(arm: Arm, life: Life):
    check(arm, life)


@pytest.mark.slow
@pytest.mark.parametrize("service", OTHERS)
def test_those_of_a_service_are_made_read_listed_changed_and_deleted(service: str):
    with LocalAzure(services=[service]) as known:
        found = list(lives(known))
    for life in (each for each in found if str(each) not in OTHER_DETAILS):
        with LocalAzure(clock=Standing()) as azure:
            arm = Arm(azure)
            arm.group()
            check(arm, life)


def check(arm: Arm, life: Life) -> None:
    made(arm, life)
    document = got(arm, life)
    if document is not None:
        properties = document.get("properties") or {}
        assert properties.get("provisioningState", "Succeeded") == "Succeeded"
    check_lists(arm, life)
    check_change(arm, life)
    check_deletion(arm, life)


def check_lists(arm: Arm, life: Life) -> None:
    stored = arm.azure.store.get(life.path)
    assert stored is not None
    for place, operation in listed_at(arm.azure, life):
        response = arm.get(place, version(operation))
        assert response.status == 200, response.body
        assert operation.paging is not None
        items = response.document[operation.paging.items]
        # Items of some lists have neither an id nor a name: then it is the only one.
        named = [
            each for each in items if str(each.get("id", "")).lower() == stored.key or each.get("name") == stored.name
        ]
        assert named or len(items) == 1, place


def check_change(arm: Arm, life: Life) -> None:
    found = arm.azure.router.match("PATCH", life.path)
    operation = None if found is None else found.route.operation(version(life.operation))
    if operation is None or operation not in life.form.operations:
        return
    body = body_of(operation)
    tagged = isinstance(body, dict) and isinstance(body.get("tags"), dict)
    if tagged:
        body = {**body, "tags": {"changed": "yes"}}
    response = arm.patch(life.path, version(operation), body)
    assert response.status < 300, response.body
    arm.wait()
    document = got(arm, life)
    if tagged and document is not None and "tags" in life.form.members:
        assert document["tags"] == {"changed": "yes"}


def check_deletion(arm: Arm, life: Life) -> None:
    operation = life.form.operation("DELETE")
    if operation is None:
        return
    response = arm.delete(life.path, version(operation))
    assert response.status in operation.ok, response.body
    arm.wait()
    # Operations end before the next request is looked at.
    assert arm.get(GROUP, RESOURCES).status == 200
    assert arm.azure.store.get(life.path) is None
    read = life.form.operation("GET")
    if read is not None and arm.azure.serves(read):
        assert arm.get(life.path, version(read)).status == 404
