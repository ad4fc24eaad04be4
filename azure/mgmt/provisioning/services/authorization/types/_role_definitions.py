# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``role_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._others import PermissionDict, PermissionV20150701Dict


class _RoleDefinitionFlatDict(TypedDict, total=False):
    """A role: a named set of permissions, built-in or custom."""

    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.Permission | PermissionDict]
    assignable_scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class _RoleDefinitionNestedDict(TypedDict, total=False):
    """A role: a named set of permissions, built-in or custom."""

    properties: Required[models.RoleDefinitionProperties | RoleDefinitionPropertiesDict]
    additional_properties: Mapping[str, Any]


RoleDefinitionDict: TypeAlias = _RoleDefinitionFlatDict | _RoleDefinitionNestedDict


class RoleDefinitionFilterDict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    role_name: str
    type: str
    additional_properties: Mapping[str, Any]


class RoleDefinitionFilterV20150701Dict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    role_name: str
    additional_properties: Mapping[str, Any]


class RoleDefinitionListResultDict(TypedDict, total=False):
    """One page of role definitions."""

    value: Sequence[models.RoleDefinition | RoleDefinitionDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleDefinitionListResultV20150701Dict(TypedDict, total=False):
    """One page of role definitions."""

    value: Sequence[models.RoleDefinitionV20150701 | RoleDefinitionV20150701Dict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleDefinitionPropertiesDict(TypedDict, total=False):
    """Name, permissions and assignable scopes of a role."""

    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.Permission | PermissionDict]
    assignable_scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class RoleDefinitionPropertiesV20150701Dict(TypedDict, total=False):
    """Name, permissions and assignable scopes of a role."""

    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.PermissionV20150701 | PermissionV20150701Dict]
    assignable_scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class _RoleDefinitionV20150701FlatDict(TypedDict, total=False):
    """A role: a named set of permissions, built-in or custom."""

    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.PermissionV20150701 | PermissionV20150701Dict]
    assignable_scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class _RoleDefinitionV20150701NestedDict(TypedDict, total=False):
    """A role: a named set of permissions, built-in or custom."""

    properties: Required[models.RoleDefinitionPropertiesV20150701 | RoleDefinitionPropertiesV20150701Dict]
    additional_properties: Mapping[str, Any]


RoleDefinitionV20150701Dict: TypeAlias = _RoleDefinitionV20150701FlatDict | _RoleDefinitionV20150701NestedDict
