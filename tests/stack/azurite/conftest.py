"""Azurite, for all tests of this folder."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from azure.storage.blob import ContainerClient

from ...node import NotInstalled, install
from .server import ACCOUNT, FOLDER, running


@pytest.fixture(scope="session")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The connection string of a running Azurite."""
    try:
        install(FOLDER)
    except NotInstalled as reason:
        pytest.skip(f"Azurite is not run: {reason}")
    with running(tmp_path_factory.mktemp("azurite")) as connection:
        yield connection


@pytest.fixture
def container(connection: str, monkeypatch: pytest.MonkeyPatch) -> ContainerClient:
    """A container of its own, in the account of the environment."""
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", connection)
    made = ContainerClient.from_connection_string(connection, f"stacks-{uuid.uuid4().hex}")
    made.create_container()
    return made


@pytest.fixture
def address(container: ContainerClient) -> str:
    """Where state goes to in that container."""
    return f"azblob://{ACCOUNT}/{container.container_name}/team"
