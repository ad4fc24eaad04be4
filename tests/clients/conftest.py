"""The clients, and what they are tried with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from .azure_cli import Az, NotInstalled, install


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    """A server that takes the tokens alone that it has given."""
    with (
        LocalAzure(clock=RealClock(), operation_seconds=0, require_valid_tokens=True) as azure,
        LocalServer(azure) as server,
    ):
        yield server


@pytest.fixture
def az(tmp_path: Path, server: LocalServer) -> Az:
    """The Azure CLI, to which nothing is known but a certificate."""
    try:
        install()
    except NotInstalled as reason:
        pytest.skip(f"the Azure CLI is not run: {reason}")
    return Az(
        {
            "AZURE_CONFIG_DIR": str(tmp_path / "azure"),
            "AZURE_CORE_COLLECT_TELEMETRY": "false",
            "AZURE_CORE_INSTANCE_DISCOVERY": "false",
            "REQUESTS_CA_BUNDLE": server.certificate,
            "NO_PROXY": "127.0.0.1",
        }
    )
