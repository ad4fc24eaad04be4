# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

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


class LogAnalyticsInputBaseDict(ModelDict, total=False):
    blob_container_sas_uri: Required[str]
    from_time: Required[datetime | str]
    to_time: Required[datetime | str]
    group_by_throttle_policy: bool
    group_by_operation_name: bool
    group_by_resource_name: bool
    group_by_client_application_id: bool
    group_by_user_agent: bool


class LogAnalyticsOperationResultDict(ModelDict, total=False):
    """Stands for LogAnalyticsOperationResult."""


class LogAnalyticsOutputDict(ModelDict, total=False):
    """Stands for LogAnalyticsOutput."""


class OperationDict(ModelDict, total=False):
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class OperationRecoverySettingsDict(ModelDict, total=False):
    restart_recovery_policy: models.RestartRecoveryPolicy | RestartRecoveryPolicyDict
    start_recovery_policy: models.StartRecoveryPolicy | StartRecoveryPolicyDict
    reimage_recovery_policy: models.ReimageRecoveryPolicy | ReimageRecoveryPolicyDict


class ReimageRecoveryPolicyDict(ModelDict, total=False):
    enabled: bool


class RequestRateByIntervalInputDict(LogAnalyticsInputBaseDict, total=False):
    interval_length: Required[models.IntervalInMins | IntervalInMinsValue]


class ResourceSkuDict(ModelDict, total=False):
    """Stands for ResourceSku."""


class ResourceSkuCapabilitiesDict(ModelDict, total=False):
    """Stands for ResourceSkuCapabilities."""


class ResourceSkuCapacityDict(ModelDict, total=False):
    """Stands for ResourceSkuCapacity."""


class ResourceSkuCostsDict(ModelDict, total=False):
    """Stands for ResourceSkuCosts."""


class ResourceSkuLocationInfoDict(ModelDict, total=False):
    """Stands for ResourceSkuLocationInfo."""


class ResourceSkuRestrictionInfoDict(ModelDict, total=False):
    """Stands for ResourceSkuRestrictionInfo."""


class ResourceSkuRestrictionsDict(ModelDict, total=False):
    """Stands for ResourceSkuRestrictions."""


class ResourceSkuZoneDetailsDict(ModelDict, total=False):
    """Stands for ResourceSkuZoneDetails."""


class RestartRecoveryPolicyDict(ModelDict, total=False):
    enabled: bool


class StartRecoveryPolicyDict(ModelDict, total=False):
    enabled: bool


class ThrottledRequestsInputDict(LogAnalyticsInputBaseDict, total=False):
    """Stands for ThrottledRequestsInput."""


class UsageDict(ModelDict, total=False):
    unit: str
    current_value: Required[int]
    limit: Required[int]
    name: Required[models.UsageName | UsageNameDict]


class UsageNameDict(ModelDict, total=False):
    value: str
    localized_value: str


class VirtualMachineSizeDict(ModelDict, total=False):
    name: str
    number_of_cores: int
    os_disk_size_in_mb: int
    resource_disk_size_in_mb: int
    memory_in_mb: int
    max_data_disk_count: int
