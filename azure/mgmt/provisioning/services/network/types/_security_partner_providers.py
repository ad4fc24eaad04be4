# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``security_partner_providers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
else:
    typed(__name__)

SecurityPartnerProviderConnectionStatusValue: TypeAlias = Literal[
    "Unknown", "PartiallyConnected", "Connected", "NotConnected"
]
SecurityProviderNameValue: TypeAlias = Literal["ZScaler", "IBoss", "Checkpoint"]


class _SecurityPartnerProviderFlatDict(ResourceDict, total=False):
    security_provider_name: models.SecurityProviderName | SecurityProviderNameValue
    virtual_hub: models.SubResource | SubResourceDict


class _SecurityPartnerProviderNestedDict(ResourceDict, total=False):
    properties: Required[models.SecurityPartnerProviderPropertiesFormat | SecurityPartnerProviderPropertiesFormatDict]


SecurityPartnerProviderDict: TypeAlias = _SecurityPartnerProviderFlatDict | _SecurityPartnerProviderNestedDict


class SecurityPartnerProviderPropertiesFormatDict(ModelDict, total=False):
    security_provider_name: models.SecurityProviderName | SecurityProviderNameValue
    virtual_hub: models.SubResource | SubResourceDict
