"""Commands of the Azure CLI against the local Azure Resource Manager."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from ...node import NotInstalled
from .azure_cli import AzureCli, azure_cli
from .tables.row import Row

pytestmark = pytest.mark.slow

FOLDER = Path(__file__).parent

TABLES = [
    "access",
    "application_gateways",
    "apps",
    "clusters",
    "compute",
    "containers",
    "data",
    "databases",
    "deployments",
    "dns",
    "images",
    "keyvault",
    "load_balancers",
    "log_analytics",
    "management",
    "monitoring",
    "network",
    "offers",
    "private_endpoints",
    "registries",
    "resource_graph",
    "routing",
    "scale_sets",
    "slots",
    "snapshots",
    "stacks",
    "storage",
    "web",
    "web_settings",
]


@pytest.fixture
def az(tmp_path: Path) -> Iterator[AzureCli]:
    """The Azure CLI on an Azure of the test's own."""
    azure = LocalAzure(clock=RealClock(), operation_seconds=0, retry_after=0)
    with azure, LocalServer(azure) as server:
        try:
            with azure_cli(server, tmp_path) as az:
                yield az
        except NotInstalled as reason:
            pytest.skip(f"the Azure CLI is not tried: {reason}")


@pytest.mark.parametrize("table", TABLES)
def test_the_commands(az: AzureCli, table: str):
    rows: list[Row] = importlib.import_module(f".tables.{table}", __package__).ROWS
    wrong = [f"az {row.command}\n    {found}" for row in rows if (found := difference(az, row)) is not None]
    assert not wrong, "\n".join([f"{len(wrong)} of {len(rows)} commands:", *wrong])


def difference(az: AzureCli, row: Row) -> str | None:
    """What a command does otherwise than its row says."""
    done = az.run(row.command.replace("{templates}", str(FOLDER / "templates")), row.query)
    if done.exit != row.exit or row.error not in done.said:
        return f"exit code {done.exit} in place of {row.exit}: {done.said.strip()[-600:]}"
    if row.query is not None and done.result != row.expected:
        return f"{row.query} is {done.result!r} in place of {row.expected!r}"
    return None
