# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``service_endpoint_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class _ServiceEndpointPolicyFlatDict(ResourceDict, total=False):
    service_endpoint_policy_definitions: Sequence[
        models.ServiceEndpointPolicyDefinition | ServiceEndpointPolicyDefinitionDict
    ]
    service_alias: str
    contextual_service_endpoint_policies: list[str] | tuple[str, ...]


class _ServiceEndpointPolicyNestedDict(ResourceDict, total=False):
    properties: Required[models.ServiceEndpointPolicyPropertiesFormat | ServiceEndpointPolicyPropertiesFormatDict]


ServiceEndpointPolicyDict: TypeAlias = _ServiceEndpointPolicyFlatDict | _ServiceEndpointPolicyNestedDict


class _ServiceEndpointPolicyDefinitionFlatDict(SubResourceModelDict, total=False):
    description: str
    service: str
    service_resources: list[str] | tuple[str, ...]


class _ServiceEndpointPolicyDefinitionNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.ServiceEndpointPolicyDefinitionPropertiesFormat | ServiceEndpointPolicyDefinitionPropertiesFormatDict
    ]


ServiceEndpointPolicyDefinitionDict: TypeAlias = (
    _ServiceEndpointPolicyDefinitionFlatDict | _ServiceEndpointPolicyDefinitionNestedDict
)


class ServiceEndpointPolicyDefinitionPropertiesFormatDict(ModelDict, total=False):
    description: str
    service: str
    service_resources: list[str] | tuple[str, ...]


class ServiceEndpointPolicyPropertiesFormatDict(ModelDict, total=False):
    service_endpoint_policy_definitions: Sequence[
        models.ServiceEndpointPolicyDefinition | ServiceEndpointPolicyDefinitionDict
    ]
    service_alias: str
    contextual_service_endpoint_policies: list[str] | tuple[str, ...]
