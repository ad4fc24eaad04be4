# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``security_partner_providers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict

SecurityPartnerProviderConnectionStatusValue: TypeAlias = Literal[
    "Unknown", "PartiallyConnected", "Connected", "NotConnected"
]
SecurityProviderNameValue: TypeAlias = Literal["ZScaler", "IBoss", "Checkpoint"]


class _SecurityPartnerProviderFlatDict(ResourceDict, total=False):
    """A partner's security service in a virtual hub."""

    security_provider_name: models.SecurityProviderName | SecurityProviderNameValue
    virtual_hub: models.SubResource | SubResourceDict


class _SecurityPartnerProviderNestedDict(ResourceDict, total=False):
    """A partner's security service in a virtual hub."""

    properties: Required[models.SecurityPartnerProviderPropertiesFormat | SecurityPartnerProviderPropertiesFormatDict]


SecurityPartnerProviderDict: TypeAlias = _SecurityPartnerProviderFlatDict | _SecurityPartnerProviderNestedDict


class SecurityPartnerProviderPropertiesFormatDict(TypedDict, total=False):
    """Properties of a security partner provider."""

    security_provider_name: models.SecurityProviderName | SecurityProviderNameValue
    virtual_hub: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]
