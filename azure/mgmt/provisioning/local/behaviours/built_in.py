"""The behaviours that ship with the library."""

from __future__ import annotations

from importlib import import_module

from ..interface.behaviours import Behaviours

_MODULES = (
    "resources.subscriptions",
    "resources.resource_groups",
    "resources.generic",
    "resources.tags",
    "resources.providers",
    "resources.deployments",
    "resources.deployment_operations",
    "resources.what_if",
    "resources.template_exports",
    "deploymentstacks.stacks",
    "deploymentstacks.finishing",
    "templatespecs.specs",
    "keyvault.vaults",
    "keyvault.children",
    "keyvault.managed_hsms",
    "containerinstance.container_groups",
    "containerservice.versions",
    "containerservice.pools",
    "containerservice.clusters",
    "network.common",
    "network.virtual_networks",
    "network.public_ip_addresses",
    "network.security_groups",
    "network.interfaces",
    "managedidentity.identities",
    "authorization.roles",
    "authorization.deny_assignments",
    "compute.common",
    "compute.disks",
    "compute.virtual_machines",
    "compute.power",
    "containerregistry.registries",
    "loganalytics.workspaces",
    "appcontainers.environments",
    "appcontainers.apps",
    "storage.accounts",
    "storage.children",
    "web.function_keys",
    "web.host_names",
    "web.plans",
    "web.publishing",
    "web.recommendations",
    "web.sites",
    "web.settings",
    "web.slots",
    "web.sources",
    "web.stacks",
    "web.swaps",
    "monitor.alerts",
    "monitor.autoscale",
    "mysql.servers",
    "mysql.children",
    "mysql.configurations",
    "cosmosdb.accounts",
    "eventhub.entities",
    "postgresql.servers",
    "redis.caches",
    "servicebus.entities",
    "sql.servers",
    "sql.databases",
)


def built_in() -> list[Behaviours]:
    """What each module calls ``behaviours``."""
    return [import_module(f"{__package__}.{name}").behaviours for name in _MODULES]
