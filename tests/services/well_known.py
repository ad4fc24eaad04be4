"""Which services tests go over: those known best in ``make test``, all of them in ``make test-all``.

What takes seconds for all of them together goes over ``SERVICES``.
"""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.services import SERVICES

WELL_KNOWN = tuple(
    """
    appcontainers authorization compute containerinstance containerregistry containerservice cosmosdb deploymentstacks
    dns eventhub keyvault locks loganalytics managedidentity monitor mysql network postgresql privatedns redis
    resourcegraph resources servicebus sql storage subscriptions templatespecs web
    """.split()  # noqa: SIM905
)
"""Of all kinds, and those that samples, stacks and the local Azure Resource Manager know by heart."""

OTHERS = tuple(service for service in SERVICES if service not in WELL_KNOWN)

each_service = pytest.mark.parametrize(
    "service", [*WELL_KNOWN, *(pytest.param(service, marks=pytest.mark.slow) for service in OTHERS)]
)
"""A test of each service, which is slow for those that are not well-known."""
