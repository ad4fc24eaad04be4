"""Fixtures of the tests of the guidelines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from azure.mgmt import provisioning
from azure.mgmt.provisioning import aio
from azure.mgmt.provisioning.local import LocalAzure

from ..core.support import Async, Sync
from ..services.conftest import done
from .support import Side


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """The sync and the async clients of the shipped services over scripts, one after the other."""
    return Side(request.param())


@pytest.fixture(params=[provisioning, aio], ids=["sync", "async"])
async def local(request: pytest.FixtureRequest, local_azure: LocalAzure) -> AsyncIterator[Any]:
    """The sync and the async client on a local Azure Resource Manager, which has a resource group ``rg``."""
    client = request.param.ProvisioningClient.local(local_azure)
    await done(client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"}))
    yield client
    await done(client.close())
