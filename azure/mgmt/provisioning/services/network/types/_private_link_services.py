# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``private_link_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict, IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._load_balancers import FrontendIPConfigurationDict
    from ._virtual_networks import SubnetDict
else:
    typed(__name__)

AccessModeValue: TypeAlias = Literal["Default", "Restricted"]


class ApprovalReferenceDict(ModelDict, total=False):
    private_endpoint_id: str


class AutoApprovedPrivateLinkServiceDict(ModelDict, total=False):
    private_link_service: str


class CheckPrivateLinkServiceVisibilityRequestDict(ModelDict, total=False):
    private_link_service_alias: str


class _PrivateLinkServiceFlatDict(ResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    load_balancer_frontend_ip_configurations: Sequence[models.FrontendIPConfiguration | FrontendIPConfigurationDict]
    ip_configurations: Sequence[models.PrivateLinkServiceIpConfiguration | PrivateLinkServiceIpConfigurationDict]
    destination_ip_address: str
    access_mode: models.AccessMode | AccessModeValue
    visibility: models.PrivateLinkServicePropertiesVisibility | PrivateLinkServicePropertiesVisibilityDict
    auto_approval: models.PrivateLinkServicePropertiesAutoApproval | PrivateLinkServicePropertiesAutoApprovalDict
    fqdns: list[str] | tuple[str, ...]
    enable_proxy_protocol: bool


class _PrivateLinkServiceNestedDict(ResourceDict, total=False):
    properties: Required[models.PrivateLinkServiceProperties | PrivateLinkServicePropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


PrivateLinkServiceDict: TypeAlias = _PrivateLinkServiceFlatDict | _PrivateLinkServiceNestedDict


class _PrivateLinkServiceConnectionFlatDict(SubResourceDict, total=False):
    name: str
    private_link_service_id: str
    group_ids: list[str] | tuple[str, ...]
    request_message: str
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    approval_reference: models.ApprovalReference | ApprovalReferenceDict


class _PrivateLinkServiceConnectionNestedDict(SubResourceDict, total=False):
    properties: Required[models.PrivateLinkServiceConnectionProperties | PrivateLinkServiceConnectionPropertiesDict]
    name: str


PrivateLinkServiceConnectionDict: TypeAlias = (
    _PrivateLinkServiceConnectionFlatDict | _PrivateLinkServiceConnectionNestedDict
)


class PrivateLinkServiceConnectionPropertiesDict(ModelDict, total=False):
    private_link_service_id: str
    group_ids: list[str] | tuple[str, ...]
    request_message: str
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    approval_reference: models.ApprovalReference | ApprovalReferenceDict


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: str
    description: str
    actions_required: str


class _PrivateLinkServiceIpConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue


class _PrivateLinkServiceIpConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.PrivateLinkServiceIpConfigurationProperties | PrivateLinkServiceIpConfigurationPropertiesDict
    ]
    name: str


PrivateLinkServiceIpConfigurationDict: TypeAlias = (
    _PrivateLinkServiceIpConfigurationFlatDict | _PrivateLinkServiceIpConfigurationNestedDict
)


class PrivateLinkServiceIpConfigurationPropertiesDict(ModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue


class PrivateLinkServicePropertiesDict(ModelDict, total=False):
    load_balancer_frontend_ip_configurations: Sequence[models.FrontendIPConfiguration | FrontendIPConfigurationDict]
    ip_configurations: Sequence[models.PrivateLinkServiceIpConfiguration | PrivateLinkServiceIpConfigurationDict]
    destination_ip_address: str
    access_mode: models.AccessMode | AccessModeValue
    visibility: models.PrivateLinkServicePropertiesVisibility | PrivateLinkServicePropertiesVisibilityDict
    auto_approval: models.PrivateLinkServicePropertiesAutoApproval | PrivateLinkServicePropertiesAutoApprovalDict
    fqdns: list[str] | tuple[str, ...]
    enable_proxy_protocol: bool


class ResourceSetDict(ModelDict, total=False):
    subscriptions: list[str] | tuple[str, ...]


class PrivateLinkServicePropertiesAutoApprovalDict(ResourceSetDict, total=False):
    """Stands for PrivateLinkServicePropertiesAutoApproval."""


class PrivateLinkServicePropertiesVisibilityDict(ResourceSetDict, total=False):
    """Stands for PrivateLinkServicePropertiesVisibility."""


class PrivateLinkServiceVisibilityDict(ModelDict, total=False):
    visible: bool
