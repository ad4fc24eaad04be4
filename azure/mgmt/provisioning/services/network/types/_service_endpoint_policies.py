# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``service_endpoint_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _ServiceEndpointPolicyFlatDict(ResourceDict, total=False):
    """A service endpoint policy."""

    service_endpoint_policy_definitions: Sequence[
        models.ServiceEndpointPolicyDefinition | ServiceEndpointPolicyDefinitionDict
    ]
    service_alias: str
    contextual_service_endpoint_policies: Sequence[str]


class _ServiceEndpointPolicyNestedDict(ResourceDict, total=False):
    """A service endpoint policy."""

    properties: Required[models.ServiceEndpointPolicyPropertiesFormat | ServiceEndpointPolicyPropertiesFormatDict]


ServiceEndpointPolicyDict: TypeAlias = _ServiceEndpointPolicyFlatDict | _ServiceEndpointPolicyNestedDict


class _ServiceEndpointPolicyDefinitionFlatDict(SubResourceModelDict, total=False):
    """A definition of a service endpoint policy."""

    description: str
    service: str
    service_resources: Sequence[str]


class _ServiceEndpointPolicyDefinitionNestedDict(SubResourceModelDict, total=False):
    """A definition of a service endpoint policy."""

    properties: Required[
        models.ServiceEndpointPolicyDefinitionPropertiesFormat | ServiceEndpointPolicyDefinitionPropertiesFormatDict
    ]


ServiceEndpointPolicyDefinitionDict: TypeAlias = (
    _ServiceEndpointPolicyDefinitionFlatDict | _ServiceEndpointPolicyDefinitionNestedDict
)


class ServiceEndpointPolicyDefinitionPropertiesFormatDict(TypedDict, total=False):
    """Settings of a service endpoint policy's definition."""

    description: str
    service: str
    service_resources: Sequence[str]
    additional_properties: Mapping[str, Any]


class ServiceEndpointPolicyPropertiesFormatDict(TypedDict, total=False):
    """Settings of a service endpoint policy."""

    service_endpoint_policy_definitions: Sequence[
        models.ServiceEndpointPolicyDefinition | ServiceEndpointPolicyDefinitionDict
    ]
    service_alias: str
    contextual_service_endpoint_policies: Sequence[str]
    additional_properties: Mapping[str, Any]
