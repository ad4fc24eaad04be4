"""``azprov local who-can``."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from ..support import GROUP, RESOURCES, SUBSCRIPTION, VAULT, Arm, code
from .test_access import CLIENT, CONTRIBUTOR, READER, ROLES

WRITE = "Microsoft.KeyVault/vaults/write"
_PROVIDER = f"{GROUP}/providers/Microsoft.Authorization"
_BARE = "33333333-0000-4000-8000-000000000003"


def ask(*arguments: str) -> Result:
    return CliRunner().invoke(azprov, ["local", "who-can", *arguments])


def fill(azure: LocalAzure) -> None:
    """A contributor of a group, and a reader of the subscription."""
    arm = Arm(azure)
    arm.group()
    for scope, role, principal in ((GROUP, CONTRIBUTOR, CLIENT), (SUBSCRIPTION, READER, READER)):
        provider = "providers/Microsoft.Authorization"
        properties = {
            "roleDefinitionId": f"{SUBSCRIPTION}/{provider}/roleDefinitions/{role}",
            "principalId": principal,
        }
        id = f"{scope}/{provider}/roleAssignments/{uuid.uuid4()}"
        assert arm.put(id, ROLES, {"properties": properties}).status == 201


def check(*where: str) -> None:
    assert ask(WRITE, VAULT, *where).stdout == f"{CLIENT}  Contributor, assigned at {GROUP}\n"
    found = json.loads(ask("Microsoft.KeyVault/vaults/read", VAULT, "--json", *where).stdout)
    assert [(each["principal"], each["role"]) for each in sorted(found, key=lambda each: str(each["role"]))] == [
        (CLIENT, "Contributor"),
        (READER, "Reader"),
    ]
    assert ask(WRITE, SUBSCRIPTION, *where).stdout == "Nobody but the owner.\n"


@pytest.mark.parametrize(
    "properties",
    [
        None,
        {},
        {"principalId": CLIENT},
        {"principalId": CLIENT, "scope": GROUP},
        {"principalId": None, "scope": None, "roleDefinitionId": None},
        {"principalId": CLIENT, "scope": GROUP, "roleDefinitionId": "nothing"},
        {"principalId": CLIENT, "scope": GROUP, "roleDefinitionId": f"{SUBSCRIPTION}/nothing"},
        {"principalId": 1, "scope": 2, "roleDefinitionId": 3},
        {"principalId": CLIENT, "scope": GROUP, "roleDefinitionId": f"{_PROVIDER}/roleDefinitions/{_BARE}"},
    ],
)
def test_an_assignment_that_lacks_something_gives_nobody_a_role(tmp_path: Path, properties: dict[str, Any] | None):
    state = str(tmp_path / "state")
    with LocalAzure(state=state) as azure:
        fill(azure)
        document = {} if properties is None else {"properties": properties}
        azure.add_resource({"id": f"{_PROVIDER}/roleAssignments/{uuid.uuid4()}", **document})
        azure.add_resource({"id": f"{_PROVIDER}/roleDefinitions/{_BARE}"})
    check("--state", state)


def test_a_request_of_who_has_an_assignment_that_lacks_something_is_refused():
    with LocalAzure(authorize=True) as azure:
        Arm(azure).group()
        for properties in ({}, {"principalId": CLIENT, "scope": None, "roleDefinitionId": None}):
            document = {"id": f"{_PROVIDER}/roleAssignments/{uuid.uuid4()}", "properties": properties}
            azure.add_resource(document)
        somebody = Arm(azure, {"Authorization": f"Bearer {azure.token(client_id=CLIENT)}"})
        assert code(somebody.get(GROUP, RESOURCES)) == (403, "AuthorizationFailed")


def test_of_a_server_that_runs():
    with (
        LocalAzure(clock=RealClock(), page_size=3) as azure,
        LocalServer(azure) as server,
    ):
        fill(azure)
        check("--url", server.url)
        check("--url", server.url, "--certificate", server.certificate)
        azure.inject(path_contains="/roleDefinitions", status=403)
        refused = ask(WRITE, VAULT, "--url", server.url)
        assert (refused.exit_code, "answers 403: " in refused.stderr) == (1, True)


def test_of_a_state_file(tmp_path: Path):
    state = str(tmp_path / "state.db")
    with LocalAzure(state=state) as azure:
        fill(azure)
        assert ask(WRITE, VAULT, "--state", state).exit_code == 1
    check("--state", state)


@pytest.mark.parametrize("scope", ["demo-rg", "/providers/x"])
def test_scopes_that_are_none(scope: str):
    result = ask(WRITE, scope)
    assert result.exit_code == 2
    assert "is in no subscription" in result.stderr
