"""Which services tests go over: in ``make test`` those that most programs use, in ``make test-all`` the others as well.

What takes seconds for all of them together goes over ``SERVICES``.
"""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.services import SERVICES

COMMON = tuple(
    """
    appcontainers authorization compute containerinstance containerregistry containerservice cosmosdb deploymentstacks
    dns eventhub keyvault locks loganalytics managedidentity monitor mysql network postgresql privatedns redis
    resourcegraph resources servicebus sql storage subscriptions templatespecs web
    """.split()  # noqa: SIM905
)
"""Those that samples, stacks and behaviours of the local Azure Resource Manager are about, of all kinds."""

OTHERS = tuple(service for service in SERVICES if service not in COMMON)

each_service = pytest.mark.parametrize(
    "service", [*COMMON, *(pytest.param(service, marks=pytest.mark.slow) for service in OTHERS)]
)
"""A test of each service, which is slow for those that are not common."""
