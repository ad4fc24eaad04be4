"""Where a template is deployed, and what is known there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Literal, TypeAlias

from .hashing import template_hash
from .values import Value

ScopeName: TypeAlias = Literal["resourceGroup", "subscription", "managementGroup", "tenant"]

_NOBODY = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True)
class Place:
    """What functions of scopes and deployments answer from.

    :param scope: What the template is deployed to.
    :param providers: Resource providers with their types, as Azure Resource Manager lists them.
    :param references: Resources by their ids, for reference().
    :param template: The template, for deployment().
    :param template_link: The address of the template, for deployment(), if it has one.
    :param parameters: The values that it was given, for deployment().
    :param now: The time of the deployment, for utcNow(); that of the call if it is None.
    """

    scope: ScopeName = "resourceGroup"
    subscription_id: str = _NOBODY
    subscription_name: str = ""
    resource_group: str = "group"
    location: str = "westeurope"
    tags: Mapping[str, str] = field(default_factory=dict)
    management_group: str = "management-group"
    management_group_name: str = ""
    tenant_id: str = _NOBODY
    tenant_name: str = ""
    country_code: str = "US"
    deployer_id: str = _NOBODY
    deployer_name: str = ""
    deployment_name: str = "deployment"
    mode: str = "Incremental"
    providers: Sequence[Mapping[str, Value]] = ()
    references: Mapping[str, Value] = field(default_factory=dict)
    template: Mapping[str, Value] = field(default_factory=dict)
    template_link: str | None = None
    parameters: Mapping[str, Value] = field(default_factory=dict)
    now: datetime | None = None

    @cached_property
    def template_hash(self) -> str:
        """The hash of the template; it takes long for a large one, and is worked out once."""
        return template_hash(self.template)

    @property
    def subscription(self) -> str:
        """The id of the subscription."""
        return f"/subscriptions/{self.subscription_id}"

    @property
    def group(self) -> str:
        """The id of the resource group."""
        return f"{self.subscription}/resourceGroups/{self.resource_group}"

    @property
    def managed(self) -> str:
        """The id of the management group."""
        return f"/providers/Microsoft.Management/managementGroups/{self.management_group}"

    @property
    def root(self) -> str:
        """The id of the scope that is deployed to; empty for the tenant."""
        if self.scope == "resourceGroup":
            return self.group
        if self.scope == "subscription":
            return self.subscription
        return self.managed if self.scope == "managementGroup" else ""
