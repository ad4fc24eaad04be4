# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``provider``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

ProviderOsTypeSelectedValue: TypeAlias = Literal["Windows", "Linux", "WindowsFunctions", "LinuxFunctions", "All"]
ProviderStackOsTypeValue: TypeAlias = Literal["Windows", "Linux", "All"]


class ApplicationStackDict(ModelDict, total=False):
    name: str
    display: str
    dependency: str
    major_versions: Sequence[models.StackMajorVersion | StackMajorVersionDict]
    frameworks: Sequence[models.ApplicationStack | ApplicationStackDict]
    is_deprecated: Sequence[models.ApplicationStack | ApplicationStackDict]


class _ApplicationStackResourceFlatDict(ProxyOnlyResourceDict, total=False):
    display: str
    dependency: str
    major_versions: Sequence[models.StackMajorVersion | StackMajorVersionDict]
    frameworks: Sequence[models.ApplicationStack | ApplicationStackDict]
    is_deprecated: Sequence[models.ApplicationStack | ApplicationStackDict]


class _ApplicationStackResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.ApplicationStack | ApplicationStackDict]


ApplicationStackResourceDict: TypeAlias = _ApplicationStackResourceFlatDict | _ApplicationStackResourceNestedDict


class CsmOperationDescriptionDict(ModelDict, total=False):
    name: str
    is_data_action: bool
    display: models.CsmOperationDisplay | CsmOperationDisplayDict
    origin: str
    properties: models.CsmOperationDescriptionProperties | CsmOperationDescriptionPropertiesDict


class CsmOperationDescriptionPropertiesDict(ModelDict, total=False):
    service_specification: models.ServiceSpecification | ServiceSpecificationDict


class CsmOperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class DimensionDict(ModelDict, total=False):
    name: str
    display_name: str
    internal_name: str
    to_be_exported_for_shoebox: bool


class FunctionAppMajorVersionDict(ModelDict, total=False):
    """Stands for FunctionAppMajorVersion."""


class FunctionAppMinorVersionDict(ModelDict, total=False):
    """Stands for FunctionAppMinorVersion."""


class FunctionAppRuntimeSettingsDict(ModelDict, total=False):
    """Stands for FunctionAppRuntimeSettings."""


class FunctionAppRuntimesDict(ModelDict, total=False):
    """Stands for FunctionAppRuntimes."""


class _FunctionAppStackFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for FunctionAppStack."""


class _FunctionAppStackNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.FunctionAppStackProperties | FunctionAppStackPropertiesDict]


FunctionAppStackDict: TypeAlias = _FunctionAppStackFlatDict | _FunctionAppStackNestedDict


class FunctionAppStackPropertiesDict(ModelDict, total=False):
    """Stands for FunctionAppStackProperties."""


class LogSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    blob_duration: str
    log_filter_pattern: str


class MetricAvailabilityDict(ModelDict, total=False):
    time_grain: str
    blob_duration: str


class MetricSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    supports_instance_level_aggregation: bool
    enable_regional_mdm_account: bool
    source_mdm_account: str
    source_mdm_namespace: str
    metric_filter_pattern: str
    fill_gap_with_zero: bool
    is_internal: bool
    dimensions: Sequence[models.Dimension | DimensionDict]
    category: str
    availabilities: Sequence[models.MetricAvailability | MetricAvailabilityDict]
    supported_time_grain_types: list[str] | tuple[str, ...]
    supported_aggregation_types: list[str] | tuple[str, ...]


class ServiceSpecificationDict(ModelDict, total=False):
    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]
    log_specifications: Sequence[models.LogSpecification | LogSpecificationDict]


class StackMajorVersionDict(ModelDict, total=False):
    display_version: str
    runtime_version: str
    is_default: bool
    minor_versions: Sequence[models.StackMinorVersion | StackMinorVersionDict]
    application_insights: bool
    is_preview: bool
    is_deprecated: bool
    is_hidden: bool
    app_settings_dictionary: Mapping[str, Any]
    site_config_properties_dictionary: Mapping[str, Any]


class StackMinorVersionDict(ModelDict, total=False):
    display_version: str
    runtime_version: str
    is_default: bool
    is_remote_debugging_enabled: bool
