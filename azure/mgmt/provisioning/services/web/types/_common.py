# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"
]
OperationStatusValue: TypeAlias = Literal["InProgress", "Failed", "Succeeded", "TimedOut", "Created"]
ProvisioningStateValue: TypeAlias = Literal["Succeeded", "Failed", "Canceled", "InProgress", "Deleting"]
RouteTypeValue: TypeAlias = Literal["DEFAULT", "INHERITED", "STATIC"]
StackPreferredOsValue: TypeAlias = Literal["Windows", "Linux"]
WebJobTypeValue: TypeAlias = Literal["Continuous", "Triggered"]


class AppInsightsWebAppStackSettingsDict(ModelDict, total=False):
    """Stands for AppInsightsWebAppStackSettings."""


class ArmIdWrapperDict(ModelDict, total=False):
    """Stands for ArmIdWrapper."""


class CapabilityDict(ModelDict, total=False):
    name: str
    value: str
    reason: str


class CsmUsageQuotaDict(ModelDict, total=False):
    unit: str
    next_reset_time: datetime | str
    current_value: int
    limit: int
    name: models.LocalizableString | LocalizableStringDict


class DefaultErrorResponseDict(ModelDict, total=False):
    """Stands for DefaultErrorResponse."""


class DefaultErrorResponseErrorDict(ModelDict, total=False):
    details: Sequence[models.DefaultErrorResponseErrorDetailsItem | DefaultErrorResponseErrorDetailsItemDict]


class DefaultErrorResponseErrorDetailsItemDict(ModelDict, total=False):
    """Stands for DefaultErrorResponseErrorDetailsItem."""


class ErrorEntityDict(ModelDict, total=False):
    extended_code: str
    message_template: str
    parameters: list[str] | tuple[str, ...]
    inner_errors: Sequence[models.ErrorEntity | ErrorEntityDict]
    details: Sequence[models.ErrorEntity | ErrorEntityDict]
    target: str
    code: str
    message: str


class ExtendedLocationDict(ModelDict, total=False):
    name: str


class GitHubActionWebAppStackSettingsDict(ModelDict, total=False):
    """Stands for GitHubActionWebAppStackSettings."""


class HostingEnvironmentProfileDict(ModelDict, total=False):
    id: str


class _HybridConnectionFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.HybridConnectionProperties | HybridConnectionPropertiesDict]
    kind: str


HybridConnectionDict: TypeAlias = _HybridConnectionFlatDict | _HybridConnectionNestedDict


class HybridConnectionPropertiesDict(ModelDict, total=False):
    service_bus_namespace: str
    relay_name: str
    relay_arm_uri: str
    hostname: str
    port: int
    send_key_name: str
    send_key_value: str
    service_bus_suffix: str


class _IdentifierFlatDict(ProxyResourceDict, total=False):
    kind: str
    value: str


class _IdentifierNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.IdentifierProperties | IdentifierPropertiesDict]
    kind: str


IdentifierDict: TypeAlias = _IdentifierFlatDict | _IdentifierNestedDict


class IdentifierPropertiesDict(ModelDict, total=False):
    value: str


class LocalizableStringDict(ModelDict, total=False):
    value: str
    localized_value: str


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class NameValuePairDict(ModelDict, total=False):
    name: str
    value: str


class OperationDict(ModelDict, total=False):
    id: str
    name: str
    status: models.OperationStatus | OperationStatusValue
    errors: Sequence[models.ErrorEntity | ErrorEntityDict]
    created_time: datetime | str
    modified_time: datetime | str
    expiration_time: datetime | str
    geo_master_operation_id: str


class PrivateLinkConnectionStateDict(ModelDict, total=False):
    status: str
    description: str
    actions_required: str


class PrivateLinkResourceDict(ModelDict, total=False):
    id: Required[str]
    name: Required[str]
    type: Required[str]
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    """Stands for PrivateLinkResourceProperties."""


class PrivateLinkResourcesWrapperDict(ModelDict, total=False):
    value: Required[Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]]


class _RemotePrivateEndpointConnectionARMResourceFlatDict(ProxyResourceDict, total=False):
    kind: str
    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: list[str] | tuple[str, ...]


class _RemotePrivateEndpointConnectionARMResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.RemotePrivateEndpointConnectionARMResourceProperties
        | RemotePrivateEndpointConnectionARMResourcePropertiesDict
    ]
    kind: str


RemotePrivateEndpointConnectionARMResourceDict: TypeAlias = (
    _RemotePrivateEndpointConnectionARMResourceFlatDict | _RemotePrivateEndpointConnectionARMResourceNestedDict
)


class RemotePrivateEndpointConnectionARMResourcePropertiesDict(ModelDict, total=False):
    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: list[str] | tuple[str, ...]


class SkuCapacityDict(ModelDict, total=False):
    minimum: int
    maximum: int
    elastic_maximum: int
    default: int
    scale_type: str


class SkuDescriptionDict(ModelDict, total=False):
    name: str
    tier: str
    size: str
    family: str
    capacity: int
    sku_capacity: models.SkuCapacity | SkuCapacityDict
    locations: list[str] | tuple[str, ...]
    capabilities: Sequence[models.Capability | CapabilityDict]


class _SnapshotFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for Snapshot."""


class _SnapshotNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.SnapshotProperties | SnapshotPropertiesDict]


SnapshotDict: TypeAlias = _SnapshotFlatDict | _SnapshotNestedDict


class SnapshotPropertiesDict(ModelDict, total=False):
    """Stands for SnapshotProperties."""


class StringDictionaryDict(ProxyOnlyResourceDict, total=False):
    properties: Mapping[str, str]


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class _UserFlatDict(ProxyResourceDict, total=False):
    kind: str
    publishing_user_name: str
    publishing_password: str
    publishing_password_hash: str
    publishing_password_hash_salt: str
    scm_uri: str


class _UserNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.UserProperties | UserPropertiesDict]
    kind: str


UserDict: TypeAlias = _UserFlatDict | _UserNestedDict


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class UserPropertiesDict(ModelDict, total=False):
    publishing_user_name: Required[str]
    publishing_password: str
    publishing_password_hash: str
    publishing_password_hash_salt: str
    scm_uri: str


class _VnetGatewayFlatDict(ProxyResourceDict, total=False):
    kind: str
    vnet_name: str
    vpn_package_uri: str


class _VnetGatewayNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.VnetGatewayProperties | VnetGatewayPropertiesDict]
    kind: str


VnetGatewayDict: TypeAlias = _VnetGatewayFlatDict | _VnetGatewayNestedDict


class VnetGatewayPropertiesDict(ModelDict, total=False):
    vnet_name: str
    vpn_package_uri: Required[str]


class VnetInfoDict(ModelDict, total=False):
    vnet_resource_id: str
    cert_blob: str
    dns_servers: str
    is_swift: bool


class _VnetInfoResourceFlatDict(ProxyResourceDict, total=False):
    kind: str
    vnet_resource_id: str
    cert_blob: str
    dns_servers: str
    is_swift: bool


class _VnetInfoResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.VnetInfo | VnetInfoDict]
    kind: str


VnetInfoResourceDict: TypeAlias = _VnetInfoResourceFlatDict | _VnetInfoResourceNestedDict


class _VnetRouteFlatDict(ProxyResourceDict, total=False):
    kind: str
    start_address: str
    end_address: str
    route_type: models.RouteType | RouteTypeValue


class _VnetRouteNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.VnetRouteProperties | VnetRoutePropertiesDict]
    kind: str


VnetRouteDict: TypeAlias = _VnetRouteFlatDict | _VnetRouteNestedDict


class VnetRoutePropertiesDict(ModelDict, total=False):
    start_address: str
    end_address: str
    route_type: models.RouteType | RouteTypeValue
