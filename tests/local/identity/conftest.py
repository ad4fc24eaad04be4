from __future__ import annotations

from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock


@pytest.fixture(scope="session")
def server() -> Iterator[LocalServer]:
    """A server that takes the tokens alone that it has given."""
    with LocalAzure(clock=RealClock(), require_valid_tokens=True) as azure, LocalServer(azure) as server:
        yield server


@pytest.fixture
def trusting(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> LocalServer:
    """The server, whose certificate clients trust by the environment."""
    for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, server.certificate)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return server
