# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``express_route_ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import FailoverTestStatusValue, FailoverTestTypeValue, ManagedServiceIdentityDict

ExpressRouteFailoverBgpStatusAddressFamilyValue: TypeAlias = Literal["IPv4", "IPv6"]
ExpressRouteFailoverLinkTypeValue: TypeAlias = Literal["Primary", "Secondary"]
ExpressRouteLinkAdminStateValue: TypeAlias = Literal["Enabled", "Disabled"]
ExpressRouteLinkConnectorTypeValue: TypeAlias = Literal["LC", "SC"]
ExpressRouteLinkFailoverBgpStatusValue: TypeAlias = Literal["Undefined", "Connected", "Disconnected"]
ExpressRouteLinkMacSecCipherValue: TypeAlias = Literal["GcmAes256", "GcmAes128", "GcmAesXpn128", "GcmAesXpn256"]
ExpressRouteLinkMacSecSciStateValue: TypeAlias = Literal["Disabled", "Enabled"]
ExpressRoutePortAuthorizationUseStatusValue: TypeAlias = Literal["Available", "InUse"]
ExpressRoutePortsBillingTypeValue: TypeAlias = Literal["MeteredData", "UnlimitedData"]
ExpressRoutePortsEncapsulationValue: TypeAlias = Literal["Dot1Q", "QinQ"]
MaintenanceTestCategoryValue: TypeAlias = Literal["BgpDisconnect", "ASPathPrepend"]


class _ExpressRouteLinkFlatDict(SubResourceDict, total=False):
    """A physical link of an ExpressRoute Direct port."""

    name: str
    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue
    mac_sec_config: models.ExpressRouteLinkMacSecConfig | ExpressRouteLinkMacSecConfigDict


class _ExpressRouteLinkNestedDict(SubResourceDict, total=False):
    """A physical link of an ExpressRoute Direct port."""

    properties: Required[models.ExpressRouteLinkPropertiesFormat | ExpressRouteLinkPropertiesFormatDict]
    name: str


ExpressRouteLinkDict: TypeAlias = _ExpressRouteLinkFlatDict | _ExpressRouteLinkNestedDict


class ExpressRouteLinkFailoverAllTestsDetailsDict(TypedDict, total=False):
    """A failover test of a circuit's link."""

    status: models.FailoverTestStatus | FailoverTestStatusValue
    start_time: str
    end_time: str
    test_guid: str
    test_type: models.FailoverTestType | FailoverTestTypeValue
    issues: Sequence[str]
    was_simulation_successful: bool
    circuit_test_category: models.MaintenanceTestCategory | MaintenanceTestCategoryValue
    link_type: models.ExpressRouteFailoverLinkType | ExpressRouteFailoverLinkTypeValue
    bgp_status: Sequence[models.ExpressRouteLinkFailoverTestBgpStatus | ExpressRouteLinkFailoverTestBgpStatusDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteLinkFailoverRouteDict(TypedDict, total=False):
    """A route in a link's failover test."""

    route: str
    next_hop: str
    primary_as_path: str
    secondary_as_path: str
    additional_properties: Mapping[str, Any]


class ExpressRouteLinkFailoverRouteListDict(TypedDict, total=False):
    """Routes before and during a link's failover test."""

    before_simulation: Sequence[models.ExpressRouteLinkFailoverRoute | ExpressRouteLinkFailoverRouteDict]
    during_simulation: Sequence[models.ExpressRouteLinkFailoverRoute | ExpressRouteLinkFailoverRouteDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteLinkFailoverSingleTestDetailsDict(TypedDict, total=False):
    """Details of one failover test of a link."""

    start_time_utc: str
    end_time_utc: str
    status: models.FailoverTestStatus | FailoverTestStatusValue
    was_simulation_successful: bool
    link_type: models.ExpressRouteFailoverLinkType | ExpressRouteFailoverLinkTypeValue
    circuit_test_category: models.MaintenanceTestCategory | MaintenanceTestCategoryValue
    is_simulation_verified: bool
    redundant_routes: models.ExpressRouteLinkFailoverRouteList | ExpressRouteLinkFailoverRouteListDict
    non_redundant_routes: models.ExpressRouteLinkFailoverRouteList | ExpressRouteLinkFailoverRouteListDict
    bgp_status: Sequence[models.ExpressRouteLinkFailoverTestBgpStatus | ExpressRouteLinkFailoverTestBgpStatusDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteLinkFailoverStopApiParametersDict(TypedDict, total=False):
    """Failover test of a link to stop, and how it went."""

    circuit_test_category: str
    link_type: str
    was_simulation_successful: bool
    is_verified: bool
    additional_properties: Mapping[str, Any]


class ExpressRouteLinkFailoverTestBgpStatusDict(TypedDict, total=False):
    """State of BGP in a link's failover test."""

    type: models.ExpressRouteFailoverBgpStatusAddressFamily | ExpressRouteFailoverBgpStatusAddressFamilyValue
    link: models.ExpressRouteFailoverLinkType | ExpressRouteFailoverLinkTypeValue
    status: models.ExpressRouteLinkFailoverBgpStatus | ExpressRouteLinkFailoverBgpStatusValue
    check_time_utc: str
    additional_properties: Mapping[str, Any]


class ExpressRouteLinkMacSecConfigDict(TypedDict, total=False):
    """MACsec encryption of a link; the keys are in a key vault."""

    ckn_secret_identifier: str
    cak_secret_identifier: str
    cipher: models.ExpressRouteLinkMacSecCipher | ExpressRouteLinkMacSecCipherValue
    sci_state: models.ExpressRouteLinkMacSecSciState | ExpressRouteLinkMacSecSciStateValue
    additional_properties: Mapping[str, Any]


class ExpressRouteLinkPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute link."""

    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue
    mac_sec_config: models.ExpressRouteLinkMacSecConfig | ExpressRouteLinkMacSecConfigDict
    additional_properties: Mapping[str, Any]


class _ExpressRoutePortFlatDict(ResourceDict, total=False):
    """An ExpressRoute Direct port pair."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    peering_location: str
    bandwidth_in_gbps: int
    encapsulation: models.ExpressRoutePortsEncapsulation | ExpressRoutePortsEncapsulationValue
    links: Sequence[models.ExpressRouteLink | ExpressRouteLinkDict]
    billing_type: models.ExpressRoutePortsBillingType | ExpressRoutePortsBillingTypeValue


class _ExpressRoutePortNestedDict(ResourceDict, total=False):
    """An ExpressRoute Direct port pair."""

    properties: Required[models.ExpressRoutePortPropertiesFormat | ExpressRoutePortPropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


ExpressRoutePortDict: TypeAlias = _ExpressRoutePortFlatDict | _ExpressRoutePortNestedDict


class _ExpressRoutePortAuthorizationFlatDict(SubResourceModelDict, total=False):
    """An authorization to use an ExpressRoute Direct port."""


class _ExpressRoutePortAuthorizationNestedDict(SubResourceModelDict, total=False):
    """An authorization to use an ExpressRoute Direct port."""

    properties: Required[
        models.ExpressRoutePortAuthorizationPropertiesFormat | ExpressRoutePortAuthorizationPropertiesFormatDict
    ]


ExpressRoutePortAuthorizationDict: TypeAlias = (
    _ExpressRoutePortAuthorizationFlatDict | _ExpressRoutePortAuthorizationNestedDict
)


class ExpressRoutePortAuthorizationPropertiesFormatDict(TypedDict, total=False):
    """Key and use of a port authorization."""

    additional_properties: Mapping[str, Any]


class ExpressRoutePortPropertiesFormatDict(TypedDict, total=False):
    """Properties of an ExpressRoute port."""

    peering_location: str
    bandwidth_in_gbps: int
    encapsulation: models.ExpressRoutePortsEncapsulation | ExpressRoutePortsEncapsulationValue
    links: Sequence[models.ExpressRouteLink | ExpressRouteLinkDict]
    billing_type: models.ExpressRoutePortsBillingType | ExpressRoutePortsBillingTypeValue
    additional_properties: Mapping[str, Any]


class GenerateExpressRoutePortsLOARequestDict(TypedDict, total=False):
    """Customer for a letter of authorization."""

    customer_name: Required[str]
    additional_properties: Mapping[str, Any]


class GenerateExpressRoutePortsLOAResultDict(TypedDict, total=False):
    """Letter of authorization of a port."""

    encoded_content: str
    additional_properties: Mapping[str, Any]
