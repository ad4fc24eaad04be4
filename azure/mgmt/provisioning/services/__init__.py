# Generated from swagger/ by "make generate": do not edit.

"""The services, and their clients, loaded on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

SERVICES = (
    "appcontainers",
    "authorization",
    "compute",
    "containerinstance",
    "containerregistry",
    "containerservice",
    "cosmosdb",
    "dns",
    "eventhub",
    "keyvault",
    "locks",
    "loganalytics",
    "managedidentity",
    "monitor",
    "mysql",
    "network",
    "postgresql",
    "privatedns",
    "redis",
    "resourcegraph",
    "resources",
    "servicebus",
    "sql",
    "storage",
    "subscriptions",
    "web",
)
"""Names of the services."""

CLIENTS = {
    "AuthorizationManagementClient": "authorization",
    "ComputeManagementClient": "compute",
    "ContainerAppsAPIClient": "appcontainers",
    "ContainerInstanceManagementClient": "containerinstance",
    "ContainerRegistryManagementClient": "containerregistry",
    "ContainerServiceClient": "containerservice",
    "CosmosDBManagementClient": "cosmosdb",
    "DnsManagementClient": "dns",
    "EventHubManagementClient": "eventhub",
    "KeyVaultManagementClient": "keyvault",
    "LogAnalyticsManagementClient": "loganalytics",
    "ManagedServiceIdentityClient": "managedidentity",
    "ManagementLockClient": "locks",
    "MonitorManagementClient": "monitor",
    "MySQLManagementClient": "mysql",
    "NetworkManagementClient": "network",
    "PostgreSQLManagementClient": "postgresql",
    "PrivateDnsManagementClient": "privatedns",
    "RedisManagementClient": "redis",
    "ResourceGraphClient": "resourcegraph",
    "ResourceManagementClient": "resources",
    "ServiceBusManagementClient": "servicebus",
    "SqlManagementClient": "sql",
    "StorageManagementClient": "storage",
    "SubscriptionClient": "subscriptions",
    "WebSiteManagementClient": "web",
}
"""The service of each client."""

if TYPE_CHECKING:
    from ..core.declare.operation import Service
    from .appcontainers.client import ContainerAppsAPIClient as ContainerAppsAPIClient
    from .authorization.client import AuthorizationManagementClient as AuthorizationManagementClient
    from .compute.client import ComputeManagementClient as ComputeManagementClient
    from .containerinstance.client import ContainerInstanceManagementClient as ContainerInstanceManagementClient
    from .containerregistry.client import ContainerRegistryManagementClient as ContainerRegistryManagementClient
    from .containerservice.client import ContainerServiceClient as ContainerServiceClient
    from .cosmosdb.client import CosmosDBManagementClient as CosmosDBManagementClient
    from .dns.client import DnsManagementClient as DnsManagementClient
    from .eventhub.client import EventHubManagementClient as EventHubManagementClient
    from .keyvault.client import KeyVaultManagementClient as KeyVaultManagementClient
    from .locks.client import ManagementLockClient as ManagementLockClient
    from .loganalytics.client import LogAnalyticsManagementClient as LogAnalyticsManagementClient
    from .managedidentity.client import ManagedServiceIdentityClient as ManagedServiceIdentityClient
    from .monitor.client import MonitorManagementClient as MonitorManagementClient
    from .mysql.client import MySQLManagementClient as MySQLManagementClient
    from .network.client import NetworkManagementClient as NetworkManagementClient
    from .postgresql.client import PostgreSQLManagementClient as PostgreSQLManagementClient
    from .privatedns.client import PrivateDnsManagementClient as PrivateDnsManagementClient
    from .redis.client import RedisManagementClient as RedisManagementClient
    from .resourcegraph.client import ResourceGraphClient as ResourceGraphClient
    from .resources.client import ResourceManagementClient as ResourceManagementClient
    from .servicebus.client import ServiceBusManagementClient as ServiceBusManagementClient
    from .sql.client import SqlManagementClient as SqlManagementClient
    from .storage.client import StorageManagementClient as StorageManagementClient
    from .subscriptions.client import SubscriptionClient as SubscriptionClient
    from .web.client import WebSiteManagementClient as WebSiteManagementClient

__all__ = [
    "AuthorizationManagementClient",
    "ComputeManagementClient",
    "ContainerAppsAPIClient",
    "ContainerInstanceManagementClient",
    "ContainerRegistryManagementClient",
    "ContainerServiceClient",
    "CosmosDBManagementClient",
    "DnsManagementClient",
    "EventHubManagementClient",
    "KeyVaultManagementClient",
    "LogAnalyticsManagementClient",
    "ManagedServiceIdentityClient",
    "ManagementLockClient",
    "MonitorManagementClient",
    "MySQLManagementClient",
    "NetworkManagementClient",
    "PostgreSQLManagementClient",
    "PrivateDnsManagementClient",
    "RedisManagementClient",
    "ResourceGraphClient",
    "ResourceManagementClient",
    "ServiceBusManagementClient",
    "SqlManagementClient",
    "StorageManagementClient",
    "SubscriptionClient",
    "WebSiteManagementClient",
]


def declared() -> list[Service]:
    """The declarations of all services."""
    from importlib import import_module

    return [import_module(f"{__name__}.{name}").SERVICE for name in SERVICES]


def __getattr__(name: str) -> Any:
    if name not in CLIENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{CLIENTS[name]}.client"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *CLIENTS})
