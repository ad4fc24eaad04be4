# Generated from swagger/ by "make generate": do not edit.

"""Asynchronous clients of the services, loaded on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import CLIENTS

_PACKAGE = __name__.rpartition(".")[0]

if TYPE_CHECKING:
    from .appcontainers.aio.client import ContainerAppsAPIClient as ContainerAppsAPIClient
    from .authorization.aio.client import AuthorizationManagementClient as AuthorizationManagementClient
    from .compute.aio.client import ComputeManagementClient as ComputeManagementClient
    from .containerinstance.aio.client import ContainerInstanceManagementClient as ContainerInstanceManagementClient
    from .containerregistry.aio.client import ContainerRegistryManagementClient as ContainerRegistryManagementClient
    from .containerservice.aio.client import ContainerServiceClient as ContainerServiceClient
    from .cosmosdb.aio.client import CosmosDBManagementClient as CosmosDBManagementClient
    from .dns.aio.client import DnsManagementClient as DnsManagementClient
    from .eventhub.aio.client import EventHubManagementClient as EventHubManagementClient
    from .keyvault.aio.client import KeyVaultManagementClient as KeyVaultManagementClient
    from .locks.aio.client import ManagementLockClient as ManagementLockClient
    from .loganalytics.aio.client import LogAnalyticsManagementClient as LogAnalyticsManagementClient
    from .managedidentity.aio.client import ManagedServiceIdentityClient as ManagedServiceIdentityClient
    from .monitor.aio.client import MonitorManagementClient as MonitorManagementClient
    from .mysql.aio.client import MySQLManagementClient as MySQLManagementClient
    from .network.aio.client import NetworkManagementClient as NetworkManagementClient
    from .postgresql.aio.client import PostgreSQLManagementClient as PostgreSQLManagementClient
    from .privatedns.aio.client import PrivateDnsManagementClient as PrivateDnsManagementClient
    from .redis.aio.client import RedisManagementClient as RedisManagementClient
    from .resourcegraph.aio.client import ResourceGraphClient as ResourceGraphClient
    from .resources.aio.client import ResourceManagementClient as ResourceManagementClient
    from .servicebus.aio.client import ServiceBusManagementClient as ServiceBusManagementClient
    from .sql.aio.client import SqlManagementClient as SqlManagementClient
    from .storage.aio.client import StorageManagementClient as StorageManagementClient
    from .subscriptions.aio.client import SubscriptionClient as SubscriptionClient
    from .web.aio.client import WebSiteManagementClient as WebSiteManagementClient

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


def __getattr__(name: str) -> Any:
    if name not in CLIENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{_PACKAGE}.{CLIENTS[name]}.aio.client"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *CLIENTS})
