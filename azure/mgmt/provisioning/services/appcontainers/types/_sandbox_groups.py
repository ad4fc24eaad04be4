# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``sandbox_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
else:
    typed(__name__)

SandboxGroupProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "InProgress", "Updating", "Deleting"
]
VnetConnectionProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "InProgress", "Updating", "Deleting"
]


class SandboxGroupDict(TrackedResourceDict, total=False):
    properties: models.SandboxGroupProperties | SandboxGroupPropertiesDict


class SandboxGroupPatchDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: models.SandboxGroupPatchProperties | SandboxGroupPatchPropertiesDict


class SandboxGroupPatchPropertiesDict(ModelDict, total=False):
    environment_id: str


class SandboxGroupPropertiesDict(ModelDict, total=False):
    environment_id: str


class VnetConnectionDict(ProxyResourceDict, total=False):
    properties: models.VnetConnectionProperties | VnetConnectionPropertiesDict


class VnetConnectionPropertiesDict(ModelDict, total=False):
    subnet_id: str
