# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``sandbox_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _sandbox_groups as types
else:
    typed(__name__)


class SandboxGroup(TrackedResource):
    """A sandbox group: isolated sandboxes on Container Apps."""

    properties: NestedOrNone[SandboxGroupProperties, types.SandboxGroupPropertiesDict] = field(
        "properties", "SandboxGroupProperties", default=None
    )
    """Environment, domain and state of a sandbox group."""


class SandboxGroupPatch(Model):
    """Settings and tags of a sandbox group to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[SandboxGroupPatchProperties, types.SandboxGroupPatchPropertiesDict] = field(
        "properties", "SandboxGroupPatchProperties", default=None
    )
    """Settings of a sandbox group to change."""


class SandboxGroupPatchProperties(Model):
    """Settings of a sandbox group to change."""

    environment_id: str | None = field("environmentId", default=None)
    """ID of the environment it runs in."""


class SandboxGroupProperties(Model):
    """Environment, domain and state of a sandbox group."""

    environment_id: str | None = field("environmentId", default=None)
    """ID of the environment it runs in."""
    default_domain: str = read_only("defaultDomain")
    """Default domain, such as happy-hill-1234.westeurope.azurecontainerapps.io."""
    provisioning_state: models.SandboxGroupProvisioningState | types.SandboxGroupProvisioningStateValue = read_only(
        "provisioningState", "SandboxGroupProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""


class VnetConnection(ProxyResource):
    """A connection of a sandbox group to a virtual network."""

    properties: NestedOrNone[VnetConnectionProperties, types.VnetConnectionPropertiesDict] = field(
        "properties", "VnetConnectionProperties", default=None
    )
    """Subnet and state of a virtual network connection."""


class VnetConnectionProperties(Model):
    """Subnet and state of a virtual network connection."""

    provisioning_state: models.VnetConnectionProvisioningState | types.VnetConnectionProvisioningStateValue = read_only(
        "provisioningState", "VnetConnectionProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    subnet_id: str | None = field("subnetId", default=None)
    """ID of the subnet."""
