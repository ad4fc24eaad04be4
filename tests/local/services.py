"""Which services tests go through that are about all of them: in ``make test`` those that most programs use, and in
``make test-all`` the others."""

from __future__ import annotations

from azure.mgmt.provisioning.services import SERVICES

COMMON = (
    "appcontainers", "authorization", "compute", "containerinstance", "containerregistry", "containerservice",
    "cosmosdb", "deploymentstacks", "dns", "eventhub", "keyvault", "locks", "loganalytics", "managedidentity",
    "monitor", "mysql", "network", "postgresql", "privatedns", "redis", "resourcegraph", "resources", "servicebus",
    "sql", "storage", "subscriptions", "templatespecs", "web",
)  # fmt: skip
OTHERS = tuple(each for each in SERVICES if each not in COMMON)
