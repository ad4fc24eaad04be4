# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"
]
OperationStatusValue: TypeAlias = Literal["InProgress", "Failed", "Succeeded", "TimedOut", "Created"]
ProvisioningStateValue: TypeAlias = Literal["Succeeded", "Failed", "Canceled", "InProgress", "Deleting"]
RouteTypeValue: TypeAlias = Literal["DEFAULT", "INHERITED", "STATIC"]
StackPreferredOsValue: TypeAlias = Literal["Windows", "Linux"]
WebJobTypeValue: TypeAlias = Literal["Continuous", "Triggered"]


class AppInsightsWebAppStackSettingsDict(TypedDict, total=False):
    """Whether a stack works with Application Insights."""

    additional_properties: Mapping[str, Any]


class ArmIdWrapperDict(TypedDict, total=False):
    """Reference to a resource by its ID."""

    additional_properties: Mapping[str, Any]


class CapabilityDict(TypedDict, total=False):
    """One capability of a SKU or plan."""

    name: str
    value: str
    reason: str
    additional_properties: Mapping[str, Any]


class CsmUsageQuotaDict(TypedDict, total=False):
    """Use of one quota."""

    unit: str
    next_reset_time: datetime | str
    current_value: int
    limit: int
    name: models.LocalizableString | LocalizableStringDict
    additional_properties: Mapping[str, Any]


class DefaultErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    additional_properties: Mapping[str, Any]


class DefaultErrorResponseErrorDict(TypedDict, total=False):
    """What went wrong, with further errors inside."""

    details: Sequence[models.DefaultErrorResponseErrorDetailsItem | DefaultErrorResponseErrorDetailsItemDict]
    additional_properties: Mapping[str, Any]


class DefaultErrorResponseErrorDetailsItemDict(TypedDict, total=False):
    """An error that led to another."""

    additional_properties: Mapping[str, Any]


class ErrorEntityDict(TypedDict, total=False):
    """What went wrong, with further errors inside."""

    extended_code: str
    message_template: str
    parameters: Sequence[str]
    inner_errors: Sequence[models.ErrorEntity | ErrorEntityDict]
    details: Sequence[models.ErrorEntity | ErrorEntityDict]
    target: str
    code: str
    message: str
    additional_properties: Mapping[str, Any]


class ExtendedLocationDict(TypedDict, total=False):
    """Edge zone or custom location that hosts a resource."""

    name: str
    additional_properties: Mapping[str, Any]


class GitHubActionWebAppStackSettingsDict(TypedDict, total=False):
    """Whether a stack works with GitHub Actions."""

    additional_properties: Mapping[str, Any]


class HostingEnvironmentProfileDict(TypedDict, total=False):
    """Reference to an App Service Environment."""

    id: str
    additional_properties: Mapping[str, Any]


class _HybridConnectionFlatDict(ProxyResourceDict, total=False):
    """A hybrid connection of an app."""

    kind: str
    service_bus_namespace: str
    relay_name: str
    relay_arm_uri: str
    hostname: str
    port: int
    send_key_name: str
    send_key_value: str
    service_bus_suffix: str


class _HybridConnectionNestedDict(ProxyResourceDict, total=False):
    """A hybrid connection of an app."""

    properties: Required[models.HybridConnectionProperties | HybridConnectionPropertiesDict]
    kind: str


HybridConnectionDict: TypeAlias = _HybridConnectionFlatDict | _HybridConnectionNestedDict


class HybridConnectionPropertiesDict(TypedDict, total=False):
    """Relay, host and key of a hybrid connection."""

    service_bus_namespace: str
    relay_name: str
    relay_arm_uri: str
    hostname: str
    port: int
    send_key_name: str
    send_key_value: str
    service_bus_suffix: str
    additional_properties: Mapping[str, Any]


class _IdentifierFlatDict(ProxyResourceDict, total=False):
    """A domain ownership identifier."""

    kind: str
    value: str


class _IdentifierNestedDict(ProxyResourceDict, total=False):
    """A domain ownership identifier."""

    properties: Required[models.IdentifierProperties | IdentifierPropertiesDict]
    kind: str


IdentifierDict: TypeAlias = _IdentifierFlatDict | _IdentifierNestedDict


class IdentifierPropertiesDict(TypedDict, total=False):
    """Value of a domain ownership identifier."""

    value: str
    additional_properties: Mapping[str, Any]


class LocalizableStringDict(TypedDict, total=False):
    """A name, for programs and for people."""

    value: str
    localized_value: str
    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities of a resource."""

    type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class NameValuePairDict(TypedDict, total=False):
    """A name with a value, such as an app setting."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation on a resource, and how far it has got."""

    id: str
    name: str
    status: models.OperationStatus | OperationStatusValue
    errors: Sequence[models.ErrorEntity | ErrorEntityDict]
    created_time: datetime | str
    modified_time: datetime | str
    expiration_time: datetime | str
    geo_master_operation_id: str
    additional_properties: Mapping[str, Any]


class PrivateLinkConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: str
    description: str
    actions_required: str
    additional_properties: Mapping[str, Any]


class PrivateLinkResourceDict(TypedDict, total=False):
    """A part of the resource that a private endpoint can connect to."""

    id: Required[str]
    name: Required[str]
    type: Required[str]
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group ID, members and DNS zones of a private link target."""

    additional_properties: Mapping[str, Any]


class PrivateLinkResourcesWrapperDict(TypedDict, total=False):
    """What a private endpoint can connect to."""

    value: Required[Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]]
    additional_properties: Mapping[str, Any]


class _RemotePrivateEndpointConnectionARMResourceFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of an app, static web app or environment."""

    kind: str
    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: Sequence[str]


class _RemotePrivateEndpointConnectionARMResourceNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of an app, static web app or environment."""

    properties: Required[
        models.RemotePrivateEndpointConnectionARMResourceProperties
        | RemotePrivateEndpointConnectionARMResourcePropertiesDict
    ]
    kind: str


RemotePrivateEndpointConnectionARMResourceDict: TypeAlias = (
    _RemotePrivateEndpointConnectionARMResourceFlatDict | _RemotePrivateEndpointConnectionARMResourceNestedDict
)


class RemotePrivateEndpointConnectionARMResourcePropertiesDict(TypedDict, total=False):
    """Approval, private endpoint and state of a connection."""

    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: Sequence[str]
    additional_properties: Mapping[str, Any]


class SkuCapacityDict(TypedDict, total=False):
    """Numbers of instances a SKU allows."""

    minimum: int
    maximum: int
    elastic_maximum: int
    default: int
    scale_type: str
    additional_properties: Mapping[str, Any]


class SkuDescriptionDict(TypedDict, total=False):
    """Size and number of a plan's instances."""

    name: str
    tier: str
    size: str
    family: str
    capacity: int
    sku_capacity: models.SkuCapacity | SkuCapacityDict
    locations: Sequence[str]
    capabilities: Sequence[models.Capability | CapabilityDict]
    additional_properties: Mapping[str, Any]


class _SnapshotFlatDict(ProxyOnlyResourceDict, total=False):
    """A snapshot of an app."""


class _SnapshotNestedDict(ProxyOnlyResourceDict, total=False):
    """A snapshot of an app."""

    properties: Required[models.SnapshotProperties | SnapshotPropertiesDict]


SnapshotDict: TypeAlias = _SnapshotFlatDict | _SnapshotNestedDict


class SnapshotPropertiesDict(TypedDict, total=False):
    """Time of a snapshot."""

    additional_properties: Mapping[str, Any]


class StringDictionaryDict(ProxyOnlyResourceDict, total=False):
    """Names and values, such as app settings or function keys."""

    properties: Mapping[str, str]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class _UserFlatDict(ProxyResourceDict, total=False):
    """User name and password for deployments."""

    kind: str
    publishing_user_name: str
    publishing_password: str
    publishing_password_hash: str
    publishing_password_hash_salt: str
    scm_uri: str


class _UserNestedDict(ProxyResourceDict, total=False):
    """User name and password for deployments."""

    properties: Required[models.UserProperties | UserPropertiesDict]
    kind: str


UserDict: TypeAlias = _UserFlatDict | _UserNestedDict


class UserAssignedIdentityDict(TypedDict, total=False):
    """A user-assigned managed identity; give an empty object, the IDs are filled in."""

    additional_properties: Mapping[str, Any]


class UserPropertiesDict(TypedDict, total=False):
    """Publishing user name and password."""

    publishing_user_name: Required[str]
    publishing_password: str
    publishing_password_hash: str
    publishing_password_hash_salt: str
    scm_uri: str
    additional_properties: Mapping[str, Any]


class _VnetGatewayFlatDict(ProxyResourceDict, total=False):
    """A gateway of a virtual network connection."""

    kind: str
    vnet_name: str
    vpn_package_uri: str


class _VnetGatewayNestedDict(ProxyResourceDict, total=False):
    """A gateway of a virtual network connection."""

    properties: Required[models.VnetGatewayProperties | VnetGatewayPropertiesDict]
    kind: str


VnetGatewayDict: TypeAlias = _VnetGatewayFlatDict | _VnetGatewayNestedDict


class VnetGatewayPropertiesDict(TypedDict, total=False):
    """VPN package of a gateway."""

    vnet_name: str
    vpn_package_uri: Required[str]
    additional_properties: Mapping[str, Any]


class VnetInfoDict(TypedDict, total=False):
    """Connection to a virtual network."""

    vnet_resource_id: str
    cert_blob: str
    dns_servers: str
    is_swift: bool
    additional_properties: Mapping[str, Any]


class _VnetInfoResourceFlatDict(ProxyResourceDict, total=False):
    """A virtual network connection."""

    kind: str
    vnet_resource_id: str
    cert_blob: str
    dns_servers: str
    is_swift: bool


class _VnetInfoResourceNestedDict(ProxyResourceDict, total=False):
    """A virtual network connection."""

    properties: Required[models.VnetInfo | VnetInfoDict]
    kind: str


VnetInfoResourceDict: TypeAlias = _VnetInfoResourceFlatDict | _VnetInfoResourceNestedDict


class _VnetRouteFlatDict(ProxyResourceDict, total=False):
    """A route of a virtual network connection."""

    kind: str
    start_address: str
    end_address: str
    route_type: models.RouteType | RouteTypeValue


class _VnetRouteNestedDict(ProxyResourceDict, total=False):
    """A route of a virtual network connection."""

    properties: Required[models.VnetRouteProperties | VnetRoutePropertiesDict]
    kind: str


VnetRouteDict: TypeAlias = _VnetRouteFlatDict | _VnetRouteNestedDict


class VnetRoutePropertiesDict(TypedDict, total=False):
    """Addresses and kind of a route."""

    start_address: str
    end_address: str
    route_type: models.RouteType | RouteTypeValue
    additional_properties: Mapping[str, Any]
