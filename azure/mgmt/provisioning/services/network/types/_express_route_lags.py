# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``express_route_lags``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceWithReadOnlyIDDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ManagedServiceIdentityDict
    from ._express_route_ports import ExpressRouteLinkAdminStateValue, ExpressRouteLinkMacSecConfigDict
else:
    typed(__name__)

ExpressRouteLagAuthorizationUseStatusValue: TypeAlias = Literal["Available", "InUse"]
ExpressRouteLagBillingTypeValue: TypeAlias = Literal["MeteredData", "UnlimitedData"]
ExpressRouteLagEncapsulationValue: TypeAlias = Literal["Dot1Q", "QinQ"]
ExpressRouteLagLacpTimerValue: TypeAlias = Literal["Fast", "Slow"]


class ExpressRouteLagDict(ResourceDict, total=False):
    properties: models.ExpressRouteLagPropertiesFormat | ExpressRouteLagPropertiesFormatDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class ExpressRouteLagAuthorizationDict(ProxyResourceWithReadOnlyIDDict, total=False):
    properties: models.ExpressRouteLagAuthorizationPropertiesFormat | ExpressRouteLagAuthorizationPropertiesFormatDict


class ExpressRouteLagAuthorizationPropertiesFormatDict(ModelDict, total=False):
    """Stands for ExpressRouteLagAuthorizationPropertiesFormat."""


class ExpressRouteLagLinkDict(ModelDict, total=False):
    properties: models.ExpressRouteLagLinkPropertiesFormat | ExpressRouteLagLinkPropertiesFormatDict


class ExpressRouteLagLinkPropertiesFormatDict(ModelDict, total=False):
    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue
    mac_sec_config: models.ExpressRouteLinkMacSecConfig | ExpressRouteLinkMacSecConfigDict
    members: Sequence[models.ExpressRouteLagMember | ExpressRouteLagMemberDict]


class ExpressRouteLagMemberDict(ModelDict, total=False):
    properties: models.ExpressRouteLagMemberPropertiesFormat | ExpressRouteLagMemberPropertiesFormatDict


class ExpressRouteLagMemberPropertiesFormatDict(ModelDict, total=False):
    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue


class ExpressRouteLagPropertiesFormatDict(ModelDict, total=False):
    peering_location: str
    bandwidth_in_gbps: int
    encapsulation: models.ExpressRouteLagEncapsulation | ExpressRouteLagEncapsulationValue
    links: Sequence[models.ExpressRouteLagLink | ExpressRouteLagLinkDict]
    authorizations: Sequence[models.ExpressRouteLagAuthorization | ExpressRouteLagAuthorizationDict]
    billing_type: models.ExpressRouteLagBillingType | ExpressRouteLagBillingTypeValue
    number_of_ports: int
    minimum_active_ports_required: int
    lacp_timer: models.ExpressRouteLagLacpTimer | ExpressRouteLagLacpTimerValue


class ExpressRouteLagUpdateTagsOrIdentityRequestDict(ModelDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    tags: Mapping[str, str]


class GenerateExpressRouteLagsLOARequestDict(ModelDict, total=False):
    customer_name: Required[str]
    members: list[str] | tuple[str, ...]


class GenerateExpressRouteLagsLOAResultDict(ModelDict, total=False):
    encoded_content: str
