# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``express_route_lags``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceWithReadOnlyIDDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ManagedServiceIdentityDict
    from ._express_route_ports import ExpressRouteLinkAdminStateValue, ExpressRouteLinkMacSecConfigDict

ExpressRouteLagAuthorizationUseStatusValue: TypeAlias = Literal["Available", "InUse"]
ExpressRouteLagBillingTypeValue: TypeAlias = Literal["MeteredData", "UnlimitedData"]
ExpressRouteLagEncapsulationValue: TypeAlias = Literal["Dot1Q", "QinQ"]
ExpressRouteLagLacpTimerValue: TypeAlias = Literal["Fast", "Slow"]


class ExpressRouteLagDict(ResourceDict, total=False):
    """A link aggregation group of ExpressRoute ports."""

    properties: models.ExpressRouteLagPropertiesFormat | ExpressRouteLagPropertiesFormatDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class ExpressRouteLagAuthorizationDict(ProxyResourceWithReadOnlyIDDict, total=False):
    """An authorization to use an ExpressRoute LAG."""

    properties: models.ExpressRouteLagAuthorizationPropertiesFormat | ExpressRouteLagAuthorizationPropertiesFormatDict


class ExpressRouteLagAuthorizationPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute LAG authorization."""

    additional_properties: Mapping[str, Any]


class ExpressRouteLagLinkDict(TypedDict, total=False):
    """A link of an ExpressRoute LAG."""

    properties: models.ExpressRouteLagLinkPropertiesFormat | ExpressRouteLagLinkPropertiesFormatDict
    additional_properties: Mapping[str, Any]


class ExpressRouteLagLinkPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute LAG link."""

    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue
    mac_sec_config: models.ExpressRouteLinkMacSecConfig | ExpressRouteLinkMacSecConfigDict
    members: Sequence[models.ExpressRouteLagMember | ExpressRouteLagMemberDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteLagMemberDict(TypedDict, total=False):
    """A member port of a LAG's link."""

    properties: models.ExpressRouteLagMemberPropertiesFormat | ExpressRouteLagMemberPropertiesFormatDict
    additional_properties: Mapping[str, Any]


class ExpressRouteLagMemberPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute LAG member."""

    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue
    additional_properties: Mapping[str, Any]


class ExpressRouteLagPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute LAG."""

    peering_location: str
    bandwidth_in_gbps: int
    encapsulation: models.ExpressRouteLagEncapsulation | ExpressRouteLagEncapsulationValue
    links: Sequence[models.ExpressRouteLagLink | ExpressRouteLagLinkDict]
    authorizations: Sequence[models.ExpressRouteLagAuthorization | ExpressRouteLagAuthorizationDict]
    billing_type: models.ExpressRouteLagBillingType | ExpressRouteLagBillingTypeValue
    number_of_ports: int
    minimum_active_ports_required: int
    lacp_timer: models.ExpressRouteLagLacpTimer | ExpressRouteLagLacpTimerValue
    additional_properties: Mapping[str, Any]


class ExpressRouteLagUpdateTagsOrIdentityRequestDict(TypedDict, total=False):
    """Changes to an ExpressRoute LAG."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class GenerateExpressRouteLagsLOARequestDict(TypedDict, total=False):
    """Customer and members for a letter of authorization."""

    customer_name: Required[str]
    members: Sequence[str]
    additional_properties: Mapping[str, Any]


class GenerateExpressRouteLagsLOAResultDict(TypedDict, total=False):
    """Letter of authorization of a LAG."""

    encoded_content: str
    additional_properties: Mapping[str, Any]
