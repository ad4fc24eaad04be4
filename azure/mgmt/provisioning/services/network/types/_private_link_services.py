# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``private_link_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict, IPVersionValue
    from ._ip_allocations import IPAllocationMethodValue
    from ._load_balancers import FrontendIPConfigurationDict
    from ._virtual_networks import SubnetDict

AccessModeValue: TypeAlias = Literal["Default", "Restricted"]


class ApprovalReferenceDict(TypedDict, total=False):
    """A private endpoint whose approval another takes over."""

    private_endpoint_id: str
    additional_properties: Mapping[str, Any]


class AutoApprovedPrivateLinkServiceDict(TypedDict, total=False):
    """A private link service that approves connections by itself."""

    private_link_service: str
    additional_properties: Mapping[str, Any]


class CheckPrivateLinkServiceVisibilityRequestDict(TypedDict, total=False):
    """Alias of a private link service to check."""

    private_link_service_alias: str
    additional_properties: Mapping[str, Any]


class _PrivateLinkServiceFlatDict(ResourceDict, total=False):
    """A private link service: a service of your own, reached through private endpoints."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    load_balancer_frontend_ip_configurations: Sequence[models.FrontendIPConfiguration | FrontendIPConfigurationDict]
    ip_configurations: Sequence[models.PrivateLinkServiceIpConfiguration | PrivateLinkServiceIpConfigurationDict]
    destination_ip_address: str
    access_mode: models.AccessMode | AccessModeValue
    visibility: models.PrivateLinkServicePropertiesVisibility | PrivateLinkServicePropertiesVisibilityDict
    auto_approval: models.PrivateLinkServicePropertiesAutoApproval | PrivateLinkServicePropertiesAutoApprovalDict
    fqdns: Sequence[str]
    enable_proxy_protocol: bool


class _PrivateLinkServiceNestedDict(ResourceDict, total=False):
    """A private link service: a service of your own, reached through private endpoints."""

    properties: Required[models.PrivateLinkServiceProperties | PrivateLinkServicePropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


PrivateLinkServiceDict: TypeAlias = _PrivateLinkServiceFlatDict | _PrivateLinkServiceNestedDict


class _PrivateLinkServiceConnectionFlatDict(SubResourceDict, total=False):
    """A connection of a private endpoint to a resource."""

    name: str
    private_link_service_id: str
    group_ids: Sequence[str]
    request_message: str
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    approval_reference: models.ApprovalReference | ApprovalReferenceDict


class _PrivateLinkServiceConnectionNestedDict(SubResourceDict, total=False):
    """A connection of a private endpoint to a resource."""

    properties: Required[models.PrivateLinkServiceConnectionProperties | PrivateLinkServiceConnectionPropertiesDict]
    name: str


PrivateLinkServiceConnectionDict: TypeAlias = (
    _PrivateLinkServiceConnectionFlatDict | _PrivateLinkServiceConnectionNestedDict
)


class PrivateLinkServiceConnectionPropertiesDict(TypedDict, total=False):
    """Settings of a connection to a resource."""

    private_link_service_id: str
    group_ids: Sequence[str]
    request_message: str
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    approval_reference: models.ApprovalReference | ApprovalReferenceDict
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved."""

    status: str
    description: str
    actions_required: str
    additional_properties: Mapping[str, Any]


class _PrivateLinkServiceIpConfigurationFlatDict(SubResourceDict, total=False):
    """An IP configuration of a private link service, for its NAT addresses."""

    name: str
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue


class _PrivateLinkServiceIpConfigurationNestedDict(SubResourceDict, total=False):
    """An IP configuration of a private link service, for its NAT addresses."""

    properties: Required[
        models.PrivateLinkServiceIpConfigurationProperties | PrivateLinkServiceIpConfigurationPropertiesDict
    ]
    name: str


PrivateLinkServiceIpConfigurationDict: TypeAlias = (
    _PrivateLinkServiceIpConfigurationFlatDict | _PrivateLinkServiceIpConfigurationNestedDict
)


class PrivateLinkServiceIpConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of an IP configuration of a private link service."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    primary: bool
    private_ip_address_version: models.IPVersion | IPVersionValue
    additional_properties: Mapping[str, Any]


class PrivateLinkServicePropertiesDict(TypedDict, total=False):
    """Settings of a private link service."""

    load_balancer_frontend_ip_configurations: Sequence[models.FrontendIPConfiguration | FrontendIPConfigurationDict]
    ip_configurations: Sequence[models.PrivateLinkServiceIpConfiguration | PrivateLinkServiceIpConfigurationDict]
    destination_ip_address: str
    access_mode: models.AccessMode | AccessModeValue
    visibility: models.PrivateLinkServicePropertiesVisibility | PrivateLinkServicePropertiesVisibilityDict
    auto_approval: models.PrivateLinkServicePropertiesAutoApproval | PrivateLinkServicePropertiesAutoApprovalDict
    fqdns: Sequence[str]
    enable_proxy_protocol: bool
    additional_properties: Mapping[str, Any]


class ResourceSetDict(TypedDict, total=False):
    """A set of subscriptions."""

    subscriptions: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServicePropertiesAutoApprovalDict(ResourceSetDict, total=False):
    """Subscriptions whose connections are approved by themselves."""


class PrivateLinkServicePropertiesVisibilityDict(ResourceSetDict, total=False):
    """Subscriptions that may see a private link service."""


class PrivateLinkServiceVisibilityDict(TypedDict, total=False):
    """Whether a private link service can be seen."""

    visible: bool
    additional_properties: Mapping[str, Any]
