"""Secrets that services are given are in no state file, and the log of requests does not show them."""

from __future__ import annotations

import base64
from pathlib import Path

from azure.mgmt.provisioning.local import LocalAzure

from .behaviours.appcontainers.support import APP, ENVIRONMENT, app
from .behaviours.appcontainers.support import VERSION as APPS
from .behaviours.appcontainers.support import container as app_container
from .behaviours.appcontainers.support import environment as app_environment
from .behaviours.compute.support import COMPUTE, MACHINE, machine, profile
from .behaviours.mysql.test_servers import SERVER, VERSION
from .behaviours.mysql.test_servers import body as server_body
from .behaviours.network.support import NIC, VNET, interface, network
from .behaviours.network.support import make as make_network
from .conftest import Standing
from .support import GROUP, SUBSCRIPTION, Arm, container, container_body, vault_body

SECRET = "Marker-7-Secret"
ENCODED = base64.b64encode(SECRET.encode()).decode()


def fill(arm: Arm) -> None:
    """Make resources that are given secrets in every way that they can be given."""
    arm.group()
    make_network(arm, VNET, network(("one", "10.0.0.0/24")))
    make_network(arm, NIC, interface())
    workspace = {"customerId": SUBSCRIPTION.rpartition("/")[2], "sharedKey": SECRET}
    logs = {"destination": "log-analytics", "logAnalyticsConfiguration": workspace}
    assert arm.put(ENVIRONMENT, APPS, app_environment(appLogsConfiguration=logs)).status == 201
    arm.wait()
    containers = [app_container(args=[SECRET], env=[{"name": "OPEN", "value": SECRET}])]
    secrets = profile(adminPassword=SECRET, customData=ENCODED)
    sent = [
        arm.put(APP, APPS, app(*containers, secrets=[{"name": "db", "value": SECRET}])),
        arm.put(MACHINE, COMPUTE, machine(osProfile=secrets, userData=ENCODED)),
        arm.put(SERVER, VERSION, server_body(administratorLoginPassword=SECRET)),
        arm.put(
            f"{GROUP}/providers/Microsoft.ContainerInstance/containerGroups/app",
            "2023-05-01",
            container_body(
                containers=[
                    container(
                        command=["serve", SECRET],
                        environmentVariables=[
                            {"name": "OPEN", "value": SECRET},
                            {"name": "SECURE", "secureValue": SECRET},
                        ],
                    )
                ],
                imageRegistryCredentials=[{"server": "r.azurecr.io", "username": "me", "password": SECRET}],
            ),
        ),
        arm.put(f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-one", "2026-05-15", vault_body()),
        arm.put(
            f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-one/secrets/db",
            "2026-05-15",
            {"properties": {"value": SECRET}},
        ),
    ]
    assert [response.status for response in sent if response.status >= 300] == []
    arm.wait()


def test_the_state_file_has_no_secrets(tmp_path: Path) -> None:
    with LocalAzure(state=str(tmp_path / "state.db"), clock=Standing()) as azure:
        fill(Arm(azure))
        written = b"".join(path.read_bytes() for path in tmp_path.iterdir())  # while the log of SQLite is there, too
    written += b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"kv-one" in written
    assert SECRET.encode() not in written
    assert ENCODED.encode() not in written


def test_the_log_of_requests_does_not_show_bodies() -> None:
    with LocalAzure(clock=Standing()) as azure:
        fill(Arm(azure))
        assert SECRET in str([request.document for request in azure.requests])
        assert SECRET not in repr(azure.requests)
        assert ENCODED not in repr(azure.requests)
