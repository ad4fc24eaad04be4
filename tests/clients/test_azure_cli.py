"""The Azure CLI registers the cloud, signs in, and works with resource groups."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.local import LocalServer

from .azure_cli import Az

pytestmark = pytest.mark.slow

OWNER = "00000000-0000-0000-0000-000000000001"


def register(az: Az, server: LocalServer) -> None:
    az("cloud", "register", "--name", "AzureLocal", "--endpoint-resource-manager", server.url)
    az("cloud", "set", "--name", "AzureLocal")


def test_a_service_principal_signs_in_and_works(az: Az, server: LocalServer):
    register(az, server)
    tenant = server.azure.tenant_id
    (subscription,) = az("login", "--service-principal", "-u", OWNER, "-p", "any", "--tenant", tenant)
    assert (subscription["cloudName"], subscription["user"]["type"]) == ("AzureLocal", "servicePrincipal")
    assert az("group", "create", "-n", "demo", "-l", "westeurope", "--tags", "a=b")["tags"] == {"a": "b"}
    assert az("group", "show", "-n", "demo")["location"] == "westeurope"
    assert [each["name"] for each in az("group", "list")] == ["demo"]
    az("group", "delete", "-n", "demo", "--yes")
    assert az.run("group", "show", "-n", "demo").returncode == 3
    assert az("group", "exists", "-n", "demo") is False


def test_a_person_signs_in_with_a_device_code(az: Az, server: LocalServer):
    register(az, server)
    (subscription,) = az("login", "--use-device-code", "--tenant", server.azure.tenant_id)
    assert subscription["user"] == {"name": server.azure.user, "type": "user"}
    assert az("account", "show")["tenantId"] == server.azure.tenant_id
    assert az("account", "get-access-token")["tokenType"] == "Bearer"


def test_the_command_that_azprov_runs_is_signed_in(az: Az):
    assert az.through("group", "create", "-n", "demo", "-l", "westeurope")["name"] == "demo"
    assert az.through("account", "show")["environmentName"] == "AzureLocal"


def test_a_managed_identity_signs_in(az: Az):
    (subscription,) = az.through("login", "--identity")
    assert subscription["user"]["type"] == "servicePrincipal"
