"""A pytest plugin: local Azure Resource Managers of a test, a module or a session, or one that runs already."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .control.client import LocalControl
    from .local_azure import LocalAzure

_REACHING = {
    "url": "the local Azure Resource Manager that runs already (azprov local)",
    "token": "its token, as it was printed at the start; better in the environment",
    "certificate": "the certificate that it is to be trusted by",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options that name a server for the whole run."""
    group = parser.getgroup("local Azure Resource Manager")
    for name, text in _REACHING.items():
        variable = f"AZPROV_LOCAL_{name.upper()}"
        group.addoption(f"--local-azure-{name}", default=os.environ.get(variable), help=f"{text} ({variable})")


@pytest.fixture
def local_azure() -> Iterator[LocalAzure]:
    """A local Azure Resource Manager of the test's own: empty, in memory, with a virtual clock."""
    yield from _world()


@pytest.fixture(scope="module")
def local_azure_module() -> Iterator[LocalAzure]:
    """One that all tests of a module share. ``snapshot()`` and ``restore()`` keep them apart."""
    yield from _world()


@pytest.fixture(scope="session")
def local_azure_session() -> Iterator[LocalAzure]:
    """One that all tests of the run share; of each process, where several share the tests."""
    yield from _world()


@pytest.fixture(scope="session")
def local_azure_control(pytestconfig: pytest.Config) -> Iterator[LocalControl]:
    """The control of a server for the whole run: the one that ``--local-azure-url`` names, or one of this process.

    Several processes share the one that is named, so it is nobody's to reset: ``local_azure_subscription`` keeps tests
    apart.
    """
    from .control.client import LocalControl

    url, token, certificate = (pytestconfig.getoption(f"--local-azure-{name}") for name in _REACHING)
    if url is None:
        from .https.server import LocalServer

        with LocalServer() as server, server.control() as control:
            yield control
    elif token is None:
        raise pytest.UsageError("--local-azure-url needs --local-azure-token, or AZPROV_LOCAL_TOKEN")
    else:
        with LocalControl(url, token, certificate) as control:
            yield control


@pytest.fixture
def local_azure_subscription(local_azure_control: LocalControl) -> str:
    """The id of a new subscription on the server of the run, for one test alone."""
    id = str(uuid.uuid4())
    local_azure_control.add_subscription(id)
    return id


def _world() -> Iterator[LocalAzure]:
    from .local_azure import LocalAzure

    with LocalAzure() as azure:
        yield azure
