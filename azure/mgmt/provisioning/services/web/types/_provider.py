# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``provider``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

ProviderOsTypeSelectedValue: TypeAlias = Literal["Windows", "Linux", "WindowsFunctions", "LinuxFunctions", "All"]
ProviderStackOsTypeValue: TypeAlias = Literal["Windows", "Linux", "All"]


class ApplicationStackDict(TypedDict, total=False):
    """A language stack."""

    name: str
    display: str
    dependency: str
    major_versions: Sequence[models.StackMajorVersion | StackMajorVersionDict]
    frameworks: Sequence[models.ApplicationStack | ApplicationStackDict]
    is_deprecated: Sequence[models.ApplicationStack | ApplicationStackDict]
    additional_properties: Mapping[str, Any]


class _ApplicationStackResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """A language stack on offer."""

    display: str
    dependency: str
    major_versions: Sequence[models.StackMajorVersion | StackMajorVersionDict]
    frameworks: Sequence[models.ApplicationStack | ApplicationStackDict]
    is_deprecated: Sequence[models.ApplicationStack | ApplicationStackDict]


class _ApplicationStackResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """A language stack on offer."""

    properties: Required[models.ApplicationStack | ApplicationStackDict]


ApplicationStackResourceDict: TypeAlias = _ApplicationStackResourceFlatDict | _ApplicationStackResourceNestedDict


class CsmOperationDescriptionDict(TypedDict, total=False):
    """An operation of the resource provider, as role definitions name it."""

    name: str
    is_data_action: bool
    display: models.CsmOperationDisplay | CsmOperationDisplayDict
    origin: str
    properties: models.CsmOperationDescriptionProperties | CsmOperationDescriptionPropertiesDict
    additional_properties: Mapping[str, Any]


class CsmOperationDescriptionPropertiesDict(TypedDict, total=False):
    """Metrics and logs behind an operation."""

    service_specification: models.ServiceSpecification | ServiceSpecificationDict
    additional_properties: Mapping[str, Any]


class CsmOperationDisplayDict(TypedDict, total=False):
    """How to show an operation to people."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class DimensionDict(TypedDict, total=False):
    """Dimension a metric can be split by."""

    name: str
    display_name: str
    internal_name: str
    to_be_exported_for_shoebox: bool
    additional_properties: Mapping[str, Any]


class FunctionAppMajorVersionDict(TypedDict, total=False):
    """A major version of a function app stack."""

    additional_properties: Mapping[str, Any]


class FunctionAppMinorVersionDict(TypedDict, total=False):
    """A minor version of a function app stack."""

    additional_properties: Mapping[str, Any]


class FunctionAppRuntimeSettingsDict(TypedDict, total=False):
    """What goes with a version of a function app stack."""

    additional_properties: Mapping[str, Any]


class FunctionAppRuntimesDict(TypedDict, total=False):
    """Settings of a function app stack by operating system."""

    additional_properties: Mapping[str, Any]


class _FunctionAppStackFlatDict(ProxyOnlyResourceDict, total=False):
    """A language stack for function apps."""


class _FunctionAppStackNestedDict(ProxyOnlyResourceDict, total=False):
    """A language stack for function apps."""

    properties: Required[models.FunctionAppStackProperties | FunctionAppStackPropertiesDict]


FunctionAppStackDict: TypeAlias = _FunctionAppStackFlatDict | _FunctionAppStackNestedDict


class FunctionAppStackPropertiesDict(TypedDict, total=False):
    """Versions of a language stack for function apps."""

    additional_properties: Mapping[str, Any]


class LogSpecificationDict(TypedDict, total=False):
    """A log of the service."""

    name: str
    display_name: str
    blob_duration: str
    log_filter_pattern: str
    additional_properties: Mapping[str, Any]


class MetricAvailabilityDict(TypedDict, total=False):
    """How long a metric is kept in which steps."""

    time_grain: str
    blob_duration: str
    additional_properties: Mapping[str, Any]


class MetricSpecificationDict(TypedDict, total=False):
    """A metric of the service."""

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
    supported_time_grain_types: Sequence[str]
    supported_aggregation_types: Sequence[str]
    additional_properties: Mapping[str, Any]


class ServiceSpecificationDict(TypedDict, total=False):
    """Metrics and logs of the service."""

    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]
    log_specifications: Sequence[models.LogSpecification | LogSpecificationDict]
    additional_properties: Mapping[str, Any]


class StackMajorVersionDict(TypedDict, total=False):
    """A major version of a language stack."""

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
    additional_properties: Mapping[str, Any]


class StackMinorVersionDict(TypedDict, total=False):
    """A minor version of a language stack."""

    display_version: str
    runtime_version: str
    is_default: bool
    is_remote_debugging_enabled: bool
    additional_properties: Mapping[str, Any]
