# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models

ActionTypeValue: TypeAlias = Literal["Internal"]
ExtendedLocationTypeValue: TypeAlias = Literal["EdgeZone"]
IntervalInMinsValue: TypeAlias = Literal["ThreeMins", "FiveMins", "ThirtyMins", "SixtyMins"]
OriginValue: TypeAlias = Literal["user", "system", "user,system"]
ResourceSkuCapacityScaleTypeValue: TypeAlias = Literal["Automatic", "Manual", "None"]
ResourceSkuRestrictionsReasonCodeValue: TypeAlias = Literal["QuotaId", "NotAvailableForSubscription"]
ResourceSkuRestrictionsTypeValue: TypeAlias = Literal["Location", "Zone"]
VirtualMachineSizeTypesValue: TypeAlias = Literal[
    "Basic_A0",
    "Basic_A1",
    "Basic_A2",
    "Basic_A3",
    "Basic_A4",
    "Standard_A0",
    "Standard_A1",
    "Standard_A2",
    "Standard_A3",
    "Standard_A4",
    "Standard_A5",
    "Standard_A6",
    "Standard_A7",
    "Standard_A8",
    "Standard_A9",
    "Standard_A10",
    "Standard_A11",
    "Standard_A1_v2",
    "Standard_A2_v2",
    "Standard_A4_v2",
    "Standard_A8_v2",
    "Standard_A2m_v2",
    "Standard_A4m_v2",
    "Standard_A8m_v2",
    "Standard_B1s",
    "Standard_B1ms",
    "Standard_B2s",
    "Standard_B2ms",
    "Standard_B4ms",
    "Standard_B8ms",
    "Standard_D1",
    "Standard_D2",
    "Standard_D3",
    "Standard_D4",
    "Standard_D11",
    "Standard_D12",
    "Standard_D13",
    "Standard_D14",
    "Standard_D1_v2",
    "Standard_D2_v2",
    "Standard_D3_v2",
    "Standard_D4_v2",
    "Standard_D5_v2",
    "Standard_D2_v3",
    "Standard_D4_v3",
    "Standard_D8_v3",
    "Standard_D16_v3",
    "Standard_D32_v3",
    "Standard_D64_v3",
    "Standard_D2s_v3",
    "Standard_D4s_v3",
    "Standard_D8s_v3",
    "Standard_D16s_v3",
    "Standard_D32s_v3",
    "Standard_D64s_v3",
    "Standard_D11_v2",
    "Standard_D12_v2",
    "Standard_D13_v2",
    "Standard_D14_v2",
    "Standard_D15_v2",
    "Standard_DS1",
    "Standard_DS2",
    "Standard_DS3",
    "Standard_DS4",
    "Standard_DS11",
    "Standard_DS12",
    "Standard_DS13",
    "Standard_DS14",
    "Standard_DS1_v2",
    "Standard_DS2_v2",
    "Standard_DS3_v2",
    "Standard_DS4_v2",
    "Standard_DS5_v2",
    "Standard_DS11_v2",
    "Standard_DS12_v2",
    "Standard_DS13_v2",
    "Standard_DS14_v2",
    "Standard_DS15_v2",
    "Standard_DS13-4_v2",
    "Standard_DS13-2_v2",
    "Standard_DS14-8_v2",
    "Standard_DS14-4_v2",
    "Standard_E2_v3",
    "Standard_E4_v3",
    "Standard_E8_v3",
    "Standard_E16_v3",
    "Standard_E32_v3",
    "Standard_E64_v3",
    "Standard_E2s_v3",
    "Standard_E4s_v3",
    "Standard_E8s_v3",
    "Standard_E16s_v3",
    "Standard_E32s_v3",
    "Standard_E64s_v3",
    "Standard_E32-16_v3",
    "Standard_E32-8s_v3",
    "Standard_E64-32s_v3",
    "Standard_E64-16s_v3",
    "Standard_F1",
    "Standard_F2",
    "Standard_F4",
    "Standard_F8",
    "Standard_F16",
    "Standard_F1s",
    "Standard_F2s",
    "Standard_F4s",
    "Standard_F8s",
    "Standard_F16s",
    "Standard_F2s_v2",
    "Standard_F4s_v2",
    "Standard_F8s_v2",
    "Standard_F16s_v2",
    "Standard_F32s_v2",
    "Standard_F64s_v2",
    "Standard_F72s_v2",
    "Standard_G1",
    "Standard_G2",
    "Standard_G3",
    "Standard_G4",
    "Standard_G5",
    "Standard_GS1",
    "Standard_GS2",
    "Standard_GS3",
    "Standard_GS4",
    "Standard_GS5",
    "Standard_GS4-8",
    "Standard_GS4-4",
    "Standard_GS5-16",
    "Standard_GS5-8",
    "Standard_H8",
    "Standard_H16",
    "Standard_H8m",
    "Standard_H16m",
    "Standard_H16r",
    "Standard_H16mr",
    "Standard_L4s",
    "Standard_L8s",
    "Standard_L16s",
    "Standard_L32s",
    "Standard_M64s",
    "Standard_M64ms",
    "Standard_M128s",
    "Standard_M128ms",
    "Standard_M64-32ms",
    "Standard_M64-16ms",
    "Standard_M128-64ms",
    "Standard_M128-32ms",
    "Standard_NC6",
    "Standard_NC12",
    "Standard_NC24",
    "Standard_NC24r",
    "Standard_NC6s_v2",
    "Standard_NC12s_v2",
    "Standard_NC24s_v2",
    "Standard_NC24rs_v2",
    "Standard_NC6s_v3",
    "Standard_NC12s_v3",
    "Standard_NC24s_v3",
    "Standard_NC24rs_v3",
    "Standard_ND6s",
    "Standard_ND12s",
    "Standard_ND24s",
    "Standard_ND24rs",
    "Standard_NV6",
    "Standard_NV12",
    "Standard_NV24",
]


class LogAnalyticsInputBaseDict(TypedDict, total=False):
    """Time range, grouping and target of an export of request logs."""

    blob_container_sas_uri: Required[str]
    from_time: Required[datetime | str]
    to_time: Required[datetime | str]
    group_by_throttle_policy: bool
    group_by_operation_name: bool
    group_by_resource_name: bool
    group_by_client_application_id: bool
    group_by_user_agent: bool
    additional_properties: Mapping[str, Any]


class LogAnalyticsOperationResultDict(TypedDict, total=False):
    """Result of an export of request logs."""

    additional_properties: Mapping[str, Any]


class LogAnalyticsOutputDict(TypedDict, total=False):
    """Where an export of request logs was written."""

    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider."""

    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts to show for an operation."""

    additional_properties: Mapping[str, Any]


class OperationRecoverySettingsDict(TypedDict, total=False):
    """Which failed operations are tried again by the scale set."""

    restart_recovery_policy: models.RestartRecoveryPolicy | RestartRecoveryPolicyDict
    start_recovery_policy: models.StartRecoveryPolicy | StartRecoveryPolicyDict
    reimage_recovery_policy: models.ReimageRecoveryPolicy | ReimageRecoveryPolicyDict
    additional_properties: Mapping[str, Any]


class ReimageRecoveryPolicyDict(TypedDict, total=False):
    """Whether failed reimages are tried again."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class RequestRateByIntervalInputDict(LogAnalyticsInputBaseDict, total=False):
    """What to export of the request rates."""

    interval_length: Required[models.IntervalInMins | IntervalInMinsValue]


class ResourceSkuDict(TypedDict, total=False):
    """A compute SKU, such as a VM size, with its regions and restrictions."""

    additional_properties: Mapping[str, Any]


class ResourceSkuCapabilitiesDict(TypedDict, total=False):
    """Name and value of a capability of a SKU."""

    additional_properties: Mapping[str, Any]


class ResourceSkuCapacityDict(TypedDict, total=False):
    """Numbers of instances a SKU allows."""

    additional_properties: Mapping[str, Any]


class ResourceSkuCostsDict(TypedDict, total=False):
    """A meter for the cost of a SKU."""

    additional_properties: Mapping[str, Any]


class ResourceSkuLocationInfoDict(TypedDict, total=False):
    """Zones and edge zones of a SKU in a region."""

    additional_properties: Mapping[str, Any]


class ResourceSkuRestrictionInfoDict(TypedDict, total=False):
    """Regions and zones a restriction applies to."""

    additional_properties: Mapping[str, Any]


class ResourceSkuRestrictionsDict(TypedDict, total=False):
    """A restriction on the use of a SKU."""

    additional_properties: Mapping[str, Any]


class ResourceSkuZoneDetailsDict(TypedDict, total=False):
    """Capabilities of a SKU in zones."""

    additional_properties: Mapping[str, Any]


class RestartRecoveryPolicyDict(TypedDict, total=False):
    """Whether failed restarts are tried again."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class StartRecoveryPolicyDict(TypedDict, total=False):
    """Whether failed starts are tried again."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ThrottledRequestsInputDict(LogAnalyticsInputBaseDict, total=False):
    """What to export of the throttled requests."""


class UsageDict(TypedDict, total=False):
    """Use and limit of a compute quota."""

    unit: str
    current_value: Required[int]
    limit: Required[int]
    name: Required[models.UsageName | UsageNameDict]
    additional_properties: Mapping[str, Any]


class UsageNameDict(TypedDict, total=False):
    """Name of a quota."""

    value: str
    localized_value: str
    additional_properties: Mapping[str, Any]


class VirtualMachineSizeDict(TypedDict, total=False):
    """A VM size."""

    name: str
    number_of_cores: int
    os_disk_size_in_mb: int
    resource_disk_size_in_mb: int
    memory_in_mb: int
    max_data_disk_count: int
    additional_properties: Mapping[str, Any]
