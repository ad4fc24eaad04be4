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
    "resourcegraph.resources",
    "keyvault.vaults",
    "keyvault.children",
    "keyvault.managed_hsms",
    "containerinstance.container_groups",
    "network.common",
    "network.virtual_networks",
    "network.public_ip_addresses",
    "network.security_groups",
    "network.interfaces",
    "managedidentity.identities",
    "monitor.activity_logs",
    "authorization.roles",
    "authorization.deny_assignments",
    "authorization.locks",
    "authorization.policy_definitions",
    "authorization.policy_assignments",
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
    "web.plans",
    "web.publishing",
    "web.recommendations",
    "web.sites",
    "web.settings",
    "web.sources",
    "mysql.servers",
    "mysql.children",
)


def built_in() -> list[Behaviours]:
    """What each module calls ``behaviours``."""
    return [import_module(f"{__package__}.{name}").behaviours for name in _MODULES]
