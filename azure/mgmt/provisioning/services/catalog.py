# Generated from swagger/ by "make generate": do not edit.

"""Clients of all services as attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .appcontainers.client import ContainerAppsAPIClient
    from .authorization.client import AuthorizationManagementClient
    from .compute.client import ComputeManagementClient
    from .containerinstance.client import ContainerInstanceManagementClient
    from .containerregistry.client import ContainerRegistryManagementClient
    from .containerservice.client import ContainerServiceClient
    from .cosmosdb.client import CosmosDBManagementClient
    from .dns.client import DnsManagementClient
    from .eventhub.client import EventHubManagementClient
    from .keyvault.client import KeyVaultManagementClient
    from .locks.client import ManagementLockClient
    from .loganalytics.client import LogAnalyticsManagementClient
    from .managedidentity.client import ManagedServiceIdentityClient
    from .monitor.client import MonitorManagementClient
    from .mysql.client import MySQLManagementClient
    from .network.client import NetworkManagementClient
    from .postgresql.client import PostgreSQLManagementClient
    from .privatedns.client import PrivateDnsManagementClient
    from .redis.client import RedisManagementClient
    from .resourcegraph.client import ResourceGraphClient
    from .resources.client import ResourceManagementClient
    from .servicebus.client import ServiceBusManagementClient
    from .sql.client import SqlManagementClient
    from .storage.client import StorageManagementClient
    from .subscriptions.client import SubscriptionClient
    from .web.client import WebSiteManagementClient

C = TypeVar("C")


class Services:
    """One attribute a service; what it gives is up to the class that extends this one."""

    __slots__ = ()

    def _service(self, client: type[C]) -> C:
        raise NotImplementedError

    @property
    def appcontainers(self) -> ContainerAppsAPIClient:
        """Azure Container Apps: environments, apps, revisions, jobs, session pools, certificates, Dapr components."""
        from .appcontainers.client import ContainerAppsAPIClient

        return self._service(ContainerAppsAPIClient)

    @property
    def authorization(self) -> AuthorizationManagementClient:
        """Azure role-based access control: roles and their assignments, Privileged Identity Management, access
        reviews.
        """
        from .authorization.client import AuthorizationManagementClient

        return self._service(AuthorizationManagementClient)

    @property
    def compute(self) -> ComputeManagementClient:
        """Virtual machines and what they need: disks, images, snapshots, galleries, scale sets, availability sets,
        dedicated hosts, SSH keys.
        """
        from .compute.client import ComputeManagementClient

        return self._service(ComputeManagementClient)

    @property
    def containerinstance(self) -> ContainerInstanceManagementClient:
        """Run containers in Azure without managing servers: container groups, their containers, logs and regional
        limits.
        """
        from .containerinstance.client import ContainerInstanceManagementClient

        return self._service(ContainerInstanceManagementClient)

    @property
    def containerregistry(self) -> ContainerRegistryManagementClient:
        """Azure Container Registry: registries, replications, tokens, cache rules, webhooks and connected
        registries.
        """
        from .containerregistry.client import ContainerRegistryManagementClient

        return self._service(ContainerRegistryManagementClient)

    @property
    def containerservice(self) -> ContainerServiceClient:
        """Azure Kubernetes Service: managed clusters, agent pools, upgrades, maintenance, namespaces and add-ons."""
        from .containerservice.client import ContainerServiceClient

        return self._service(ContainerServiceClient)

    @property
    def cosmosdb(self) -> CosmosDBManagementClient:
        """Azure Cosmos DB: accounts, databases and containers of all APIs, throughput, restore, managed Cassandra,
        fleets.
        """
        from .cosmosdb.client import CosmosDBManagementClient

        return self._service(CosmosDBManagementClient)

    @property
    def dns(self) -> DnsManagementClient:
        """Public DNS zones in Azure and their record sets."""
        from .dns.client import DnsManagementClient

        return self._service(DnsManagementClient)

    @property
    def eventhub(self) -> EventHubManagementClient:
        """Azure Event Hubs: namespaces, event hubs, consumer groups, capture, schema registry, keys and clusters."""
        from .eventhub.client import EventHubManagementClient

        return self._service(EventHubManagementClient)

    @property
    def keyvault(self) -> KeyVaultManagementClient:
        """Manage Azure Key Vault: vaults, managed HSMs, their keys, secrets, access and private endpoints."""
        from .keyvault.client import KeyVaultManagementClient

        return self._service(KeyVaultManagementClient)

    @property
    def locks(self) -> ManagementLockClient:
        """Locks that keep subscriptions, resource groups and resources from being deleted or changed by accident."""
        from .locks.client import ManagementLockClient

        return self._service(ManagementLockClient)

    @property
    def loganalytics(self) -> LogAnalyticsManagementClient:
        """Log Analytics: workspaces, tables, dedicated clusters, data export, saved searches and query packs."""
        from .loganalytics.client import LogAnalyticsManagementClient

        return self._service(LogAnalyticsManagementClient)

    @property
    def managedidentity(self) -> ManagedServiceIdentityClient:
        """Managed identities: user-assigned ones, their federated credentials, and the system-assigned ones of
        resources.
        """
        from .managedidentity.client import ManagedServiceIdentityClient

        return self._service(ManagedServiceIdentityClient)

    @property
    def monitor(self) -> MonitorManagementClient:
        """Azure Monitor: metrics, activity log, alerts, action groups, autoscale, data collection and Prometheus
        workspaces.
        """
        from .monitor.client import MonitorManagementClient

        return self._service(MonitorManagementClient)

    @property
    def mysql(self) -> MySQLManagementClient:
        """Manage Azure Database for MySQL flexible servers: servers, databases, firewall rules, server parameters,
        backups and replicas.
        """
        from .mysql.client import MySQLManagementClient

        return self._service(MySQLManagementClient)

    @property
    def network(self) -> NetworkManagementClient:
        """Networks in Azure: virtual networks, addresses, security groups, load balancers, gateways, firewalls,
        private links, ExpressRoute.
        """
        from .network.client import NetworkManagementClient

        return self._service(NetworkManagementClient)

    @property
    def postgresql(self) -> PostgreSQLManagementClient:
        """Azure Database for PostgreSQL flexible server: servers, databases, firewall rules, parameters, backups,
        migrations.
        """
        from .postgresql.client import PostgreSQLManagementClient

        return self._service(PostgreSQLManagementClient)

    @property
    def privatedns(self) -> PrivateDnsManagementClient:
        """Private DNS zones, their record sets and the virtual networks that see them."""
        from .privatedns.client import PrivateDnsManagementClient

        return self._service(PrivateDnsManagementClient)

    @property
    def redis(self) -> RedisManagementClient:
        """Azure Cache for Redis: caches, firewall rules, patch schedules, geo-replication and access policies."""
        from .redis.client import RedisManagementClient

        return self._service(RedisManagementClient)

    @property
    def resourcegraph(self) -> ResourceGraphClient:
        """Query Azure resources across subscriptions with Azure Resource Graph, and keep shared queries."""
        from .resourcegraph.client import ResourceGraphClient

        return self._service(ResourceGraphClient)

    @property
    def resources(self) -> ResourceManagementClient:
        """Manage resource groups, resources of any type, tags and the registration of resource providers."""
        from .resources.client import ResourceManagementClient

        return self._service(ResourceManagementClient)

    @property
    def servicebus(self) -> ServiceBusManagementClient:
        """Azure Service Bus: namespaces, queues, topics, subscriptions and rules, keys, networking and disaster
        recovery.
        """
        from .servicebus.client import ServiceBusManagementClient

        return self._service(ServiceBusManagementClient)

    @property
    def sql(self) -> SqlManagementClient:
        """Azure SQL: servers, databases, elastic pools, managed instances, security, backup, failover, jobs and
        sync.
        """
        from .sql.client import SqlManagementClient

        return self._service(SqlManagementClient)

    @property
    def storage(self) -> StorageManagementClient:
        """Manage Azure Storage: accounts, their keys and network rules, blob containers, file shares, queues, tables
        and policies.
        """
        from .storage.client import StorageManagementClient

        return self._service(StorageManagementClient)

    @property
    def subscriptions(self) -> SubscriptionClient:
        """Find subscriptions and tenants the caller can reach, the regions of a subscription and its zones."""
        from .subscriptions.client import SubscriptionClient

        return self._service(SubscriptionClient)

    @property
    def web(self) -> WebSiteManagementClient:
        """Manage Azure App Service: web apps, function apps, deployment slots, plans, certificates, environments,
        static web apps and workflows.
        """
        from .web.client import WebSiteManagementClient

        return self._service(WebSiteManagementClient)
