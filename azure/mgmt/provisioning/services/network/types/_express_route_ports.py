# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``express_route_ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import FailoverTestStatusValue, FailoverTestTypeValue, ManagedServiceIdentityDict
else:
    typed(__name__)

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
    name: str
    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue
    mac_sec_config: models.ExpressRouteLinkMacSecConfig | ExpressRouteLinkMacSecConfigDict


class _ExpressRouteLinkNestedDict(SubResourceDict, total=False):
    properties: Required[models.ExpressRouteLinkPropertiesFormat | ExpressRouteLinkPropertiesFormatDict]
    name: str


ExpressRouteLinkDict: TypeAlias = _ExpressRouteLinkFlatDict | _ExpressRouteLinkNestedDict


class ExpressRouteLinkFailoverAllTestsDetailsDict(ModelDict, total=False):
    status: models.FailoverTestStatus | FailoverTestStatusValue
    start_time: str
    end_time: str
    test_guid: str
    test_type: models.FailoverTestType | FailoverTestTypeValue
    issues: list[str] | tuple[str, ...]
    was_simulation_successful: bool
    circuit_test_category: models.MaintenanceTestCategory | MaintenanceTestCategoryValue
    link_type: models.ExpressRouteFailoverLinkType | ExpressRouteFailoverLinkTypeValue
    bgp_status: Sequence[models.ExpressRouteLinkFailoverTestBgpStatus | ExpressRouteLinkFailoverTestBgpStatusDict]


class ExpressRouteLinkFailoverRouteDict(ModelDict, total=False):
    route: str
    next_hop: str
    primary_as_path: str
    secondary_as_path: str


class ExpressRouteLinkFailoverRouteListDict(ModelDict, total=False):
    before_simulation: Sequence[models.ExpressRouteLinkFailoverRoute | ExpressRouteLinkFailoverRouteDict]
    during_simulation: Sequence[models.ExpressRouteLinkFailoverRoute | ExpressRouteLinkFailoverRouteDict]


class ExpressRouteLinkFailoverSingleTestDetailsDict(ModelDict, total=False):
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


class ExpressRouteLinkFailoverStopApiParametersDict(ModelDict, total=False):
    circuit_test_category: str
    link_type: str
    was_simulation_successful: bool
    is_verified: bool


class ExpressRouteLinkFailoverTestBgpStatusDict(ModelDict, total=False):
    type: models.ExpressRouteFailoverBgpStatusAddressFamily | ExpressRouteFailoverBgpStatusAddressFamilyValue
    link: models.ExpressRouteFailoverLinkType | ExpressRouteFailoverLinkTypeValue
    status: models.ExpressRouteLinkFailoverBgpStatus | ExpressRouteLinkFailoverBgpStatusValue
    check_time_utc: str


class ExpressRouteLinkMacSecConfigDict(ModelDict, total=False):
    ckn_secret_identifier: str
    cak_secret_identifier: str
    cipher: models.ExpressRouteLinkMacSecCipher | ExpressRouteLinkMacSecCipherValue
    sci_state: models.ExpressRouteLinkMacSecSciState | ExpressRouteLinkMacSecSciStateValue


class ExpressRouteLinkPropertiesFormatDict(ModelDict, total=False):
    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue
    mac_sec_config: models.ExpressRouteLinkMacSecConfig | ExpressRouteLinkMacSecConfigDict


class _ExpressRoutePortFlatDict(ResourceDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    peering_location: str
    bandwidth_in_gbps: int
    encapsulation: models.ExpressRoutePortsEncapsulation | ExpressRoutePortsEncapsulationValue
    links: Sequence[models.ExpressRouteLink | ExpressRouteLinkDict]
    billing_type: models.ExpressRoutePortsBillingType | ExpressRoutePortsBillingTypeValue


class _ExpressRoutePortNestedDict(ResourceDict, total=False):
    properties: Required[models.ExpressRoutePortPropertiesFormat | ExpressRoutePortPropertiesFormatDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


ExpressRoutePortDict: TypeAlias = _ExpressRoutePortFlatDict | _ExpressRoutePortNestedDict


class _ExpressRoutePortAuthorizationFlatDict(SubResourceModelDict, total=False):
    """Stands for ExpressRoutePortAuthorization."""


class _ExpressRoutePortAuthorizationNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.ExpressRoutePortAuthorizationPropertiesFormat | ExpressRoutePortAuthorizationPropertiesFormatDict
    ]


ExpressRoutePortAuthorizationDict: TypeAlias = (
    _ExpressRoutePortAuthorizationFlatDict | _ExpressRoutePortAuthorizationNestedDict
)


class ExpressRoutePortAuthorizationPropertiesFormatDict(ModelDict, total=False):
    """Stands for ExpressRoutePortAuthorizationPropertiesFormat."""


class ExpressRoutePortPropertiesFormatDict(ModelDict, total=False):
    peering_location: str
    bandwidth_in_gbps: int
    encapsulation: models.ExpressRoutePortsEncapsulation | ExpressRoutePortsEncapsulationValue
    links: Sequence[models.ExpressRouteLink | ExpressRouteLinkDict]
    billing_type: models.ExpressRoutePortsBillingType | ExpressRoutePortsBillingTypeValue


class GenerateExpressRoutePortsLOARequestDict(ModelDict, total=False):
    customer_name: Required[str]


class GenerateExpressRoutePortsLOAResultDict(ModelDict, total=False):
    encoded_content: str
