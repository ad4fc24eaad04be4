# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Dicts for the models of ``containerservice``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _OperationValueFlatDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    additional_properties: Mapping[str, Any]


class _OperationValueNestedDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    display: Required[models.OperationValueDisplay | OperationValueDisplayDict]
    additional_properties: Mapping[str, Any]


OperationValueDict: TypeAlias = _OperationValueFlatDict | _OperationValueNestedDict


class OperationValueDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    additional_properties: Mapping[str, Any]


class TrustedAccessRoleDict(TypedDict, total=False):
    """A role that Azure services can be given in a cluster."""

    additional_properties: Mapping[str, Any]


class TrustedAccessRoleRuleDict(TypedDict, total=False):
    """What a trusted access role allows, in Kubernetes terms."""

    additional_properties: Mapping[str, Any]
