# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``sandbox_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models

SandboxGroupProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "InProgress", "Updating", "Deleting"
]
VnetConnectionProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "InProgress", "Updating", "Deleting"
]


class SandboxGroupDict(TrackedResourceDict, total=False):
    """A sandbox group: isolated sandboxes on Container Apps."""

    properties: models.SandboxGroupProperties | SandboxGroupPropertiesDict


class SandboxGroupPatchDict(TypedDict, total=False):
    """Settings and tags of a sandbox group to change."""

    tags: Mapping[str, str]
    properties: models.SandboxGroupPatchProperties | SandboxGroupPatchPropertiesDict
    additional_properties: Mapping[str, Any]


class SandboxGroupPatchPropertiesDict(TypedDict, total=False):
    """Settings of a sandbox group to change."""

    environment_id: str
    additional_properties: Mapping[str, Any]


class SandboxGroupPropertiesDict(TypedDict, total=False):
    """Environment, domain and state of a sandbox group."""

    environment_id: str
    additional_properties: Mapping[str, Any]


class VnetConnectionDict(ProxyResourceDict, total=False):
    """A connection of a sandbox group to a virtual network."""

    properties: models.VnetConnectionProperties | VnetConnectionPropertiesDict


class VnetConnectionPropertiesDict(TypedDict, total=False):
    """Subnet and state of a virtual network connection."""

    subnet_id: str
    additional_properties: Mapping[str, Any]
