# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``provider``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyOnlyResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _provider as types
    from ..types._common import (
        AppInsightsWebAppStackSettingsDict,
        GitHubActionWebAppStackSettingsDict,
        StackPreferredOsValue,
    )
    from ..types._web_apps_2 import SiteConfigPropertiesDictionaryDict
else:
    typed(__name__)


class ApplicationStack(Model):
    """A language stack."""

    name: str | None = field("name", default=None)
    """Name of the stack."""
    display: str | None = field("display", default=None)
    """Name to show to people."""
    dependency: str | None = field("dependency", default=None)
    """Stack this one depends on."""
    major_versions: NestedListOrNone[StackMajorVersion, types.StackMajorVersionDict] = field(
        "majorVersions", "[StackMajorVersion]", default=None
    )
    """Major versions on offer."""
    frameworks: NestedListOrNone[ApplicationStack, types.ApplicationStackDict] = field(
        "frameworks", "[ApplicationStack]", default=None
    )
    """Frameworks of the stack."""
    is_deprecated: NestedListOrNone[ApplicationStack, types.ApplicationStackDict] = field(
        "isDeprecated", "[ApplicationStack]", default=None
    )
    """Stacks that are deprecated."""


class ApplicationStackResource(ProxyOnlyResource):
    """A language stack on offer."""

    properties: NestedOrNone[ApplicationStack, types.ApplicationStackDict] = field(
        "properties", "ApplicationStack", default=None
    )
    """A language stack."""
    display: str | None = flattened("properties", default=None)
    """Name to show to people."""
    dependency: str | None = flattened("properties", default=None)
    """Stack this one depends on."""
    major_versions: NestedListOrNone[StackMajorVersion, types.StackMajorVersionDict] = flattened(
        "properties", default=None
    )
    """Major versions on offer."""
    frameworks: NestedListOrNone[ApplicationStack, types.ApplicationStackDict] = flattened("properties", default=None)
    """Frameworks of the stack."""
    is_deprecated: NestedListOrNone[ApplicationStack, types.ApplicationStackDict] = flattened(
        "properties", default=None
    )
    """Stacks that are deprecated."""


class CsmOperationDescription(Model):
    """An operation of the resource provider, as role definitions name it."""

    name: str | None = field("name", default=None)
    """Name as used in role definitions, such as Microsoft.Web/sites/read."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether it works on data rather than on the resource."""
    display: NestedOrNone[CsmOperationDisplay, types.CsmOperationDisplayDict] = field(
        "display", "CsmOperationDisplay", default=None
    )
    """How to show the operation to people."""
    origin: str | None = field("origin", default=None)
    """Who is meant to call it."""
    properties: NestedOrNone[CsmOperationDescriptionProperties, types.CsmOperationDescriptionPropertiesDict] = field(
        "properties", "CsmOperationDescriptionProperties", default=None
    )
    """Metrics and logs behind the operation."""


class CsmOperationDescriptionProperties(Model):
    """Metrics and logs behind an operation."""

    service_specification: NestedOrNone[ServiceSpecification, types.ServiceSpecificationDict] = field(
        "serviceSpecification", "ServiceSpecification", default=None
    )
    """Metrics and logs of the service."""


class CsmOperationDisplay(Model):
    """How to show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Resource provider, in words."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class Dimension(Model):
    """Dimension a metric can be split by."""

    name: str | None = field("name", default=None)
    """Name of the dimension."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""
    internal_name: str | None = field("internalName", default=None)
    """Name within the service."""
    to_be_exported_for_shoebox: bool | None = field("toBeExportedForShoebox", "bool", default=None)
    """Whether it is exported to Azure Monitor."""


class FunctionAppMajorVersion(Model):
    """A major version of a function app stack."""

    display_text: str = read_only("displayText")
    """Name to show to people."""
    value: str = read_only("value")
    """Value to set for it."""
    minor_versions: NestedList[FunctionAppMinorVersion, types.FunctionAppMinorVersionDict] = read_only(
        "minorVersions", "[FunctionAppMinorVersion]"
    )
    """Minor versions on offer."""


class FunctionAppMinorVersion(Model):
    """A minor version of a function app stack."""

    display_text: str = read_only("displayText")
    """Name to show to people."""
    value: str = read_only("value")
    """Value to set for it."""
    stack_settings: Nested[FunctionAppRuntimes, types.FunctionAppRuntimesDict] = read_only(
        "stackSettings", "FunctionAppRuntimes"
    )
    """Settings by operating system."""


class FunctionAppRuntimeSettings(Model):
    """What goes with a version of a function app stack."""

    runtime_version: str = read_only("runtimeVersion")
    """Version of the runtime."""
    remote_debugging_supported: bool = read_only("remoteDebuggingSupported", "bool")
    """Whether remote debugging works."""
    app_insights_settings: Nested[models.AppInsightsWebAppStackSettings, AppInsightsWebAppStackSettingsDict] = (
        read_only("appInsightsSettings", "AppInsightsWebAppStackSettings")
    )
    """Whether Application Insights works."""
    git_hub_action_settings: Nested[models.GitHubActionWebAppStackSettings, GitHubActionWebAppStackSettingsDict] = (
        read_only("gitHubActionSettings", "GitHubActionWebAppStackSettings")
    )
    """Whether GitHub Actions works."""
    app_settings_dictionary: dict[str, str] = read_only("appSettingsDictionary", "{str}")
    """App settings the stack needs."""
    site_config_properties_dictionary: Nested[
        models.SiteConfigPropertiesDictionary, SiteConfigPropertiesDictionaryDict
    ] = read_only("siteConfigPropertiesDictionary", "SiteConfigPropertiesDictionary")
    """Site configuration the stack needs."""
    supported_functions_extension_versions: list[str] = read_only("supportedFunctionsExtensionVersions", "[str]")
    """Versions of the Functions runtime it works with."""
    is_preview: bool = read_only("isPreview", "bool")
    """Whether it is a preview."""
    is_deprecated: bool = read_only("isDeprecated", "bool")
    """Whether it is deprecated."""
    is_hidden: bool = read_only("isHidden", "bool")
    """Whether it is left out of what users are shown."""
    end_of_life_date: datetime = read_only("endOfLifeDate", "iso-8601")
    """When support ends."""
    is_auto_update: bool = read_only("isAutoUpdate", "bool")
    """Whether minor versions are updated automatically."""
    is_early_access: bool = read_only("isEarlyAccess", "bool")
    """Whether it is offered before its general release."""
    is_default: bool = read_only("isDefault", "bool")
    """Whether it is taken by default."""


class FunctionAppRuntimes(Model):
    """Settings of a function app stack by operating system."""

    linux_runtime_settings: Nested[FunctionAppRuntimeSettings, types.FunctionAppRuntimeSettingsDict] = read_only(
        "linuxRuntimeSettings", "FunctionAppRuntimeSettings"
    )
    """Settings on Linux."""
    windows_runtime_settings: Nested[FunctionAppRuntimeSettings, types.FunctionAppRuntimeSettingsDict] = read_only(
        "windowsRuntimeSettings", "FunctionAppRuntimeSettings"
    )
    """Settings on Windows."""


class FunctionAppStack(ProxyOnlyResource):
    """A language stack for function apps."""

    location: str = read_only("location")
    """Azure region, such as westeurope."""
    properties: NestedOrNone[FunctionAppStackProperties, types.FunctionAppStackPropertiesDict] = field(
        "properties", "FunctionAppStackProperties", default=None
    )
    """Versions of a language stack for function apps."""
    display_text: str = flattened("properties", init=False)
    """Name to show to people."""
    value: str = flattened("properties", init=False)
    """Value to set for the stack."""
    major_versions: NestedList[FunctionAppMajorVersion, types.FunctionAppMajorVersionDict] = flattened(
        "properties", init=False
    )
    """Major versions on offer."""
    preferred_os: models.StackPreferredOs | StackPreferredOsValue = flattened("properties", init=False)
    """Operating system it is best used on."""


class FunctionAppStackProperties(Model):
    """Versions of a language stack for function apps."""

    display_text: str = read_only("displayText")
    """Name to show to people."""
    value: str = read_only("value")
    """Value to set for the stack."""
    major_versions: NestedList[FunctionAppMajorVersion, types.FunctionAppMajorVersionDict] = read_only(
        "majorVersions", "[FunctionAppMajorVersion]"
    )
    """Major versions on offer."""
    preferred_os: models.StackPreferredOs | StackPreferredOsValue = read_only("preferredOs", "StackPreferredOs")
    """Operating system it is best used on."""


class LogSpecification(Model):
    """A log of the service."""

    name: str | None = field("name", default=None)
    """Name of the log."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""
    blob_duration: str | None = field("blobDuration", default=None)
    """Time one blob of the log covers."""
    log_filter_pattern: str | None = field("logFilterPattern", default=None)
    """Pattern that chooses the entries."""


class MetricAvailability(Model):
    """How long a metric is kept in which steps."""

    time_grain: str | None = field("timeGrain", default=None)
    """Step between data points, as an ISO 8601 duration such as PT1M."""
    blob_duration: str | None = field("blobDuration", default=None)
    """Time one blob covers."""


class MetricSpecification(Model):
    """A metric of the service."""

    name: str | None = field("name", default=None)
    """Name of the metric."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""
    display_description: str | None = field("displayDescription", default=None)
    """What the metric measures."""
    unit: str | None = field("unit", default=None)
    """Unit of the figures."""
    aggregation_type: str | None = field("aggregationType", default=None)
    """How values are summed up."""
    supports_instance_level_aggregation: bool | None = field("supportsInstanceLevelAggregation", "bool", default=None)
    """Whether it is given by instance."""
    enable_regional_mdm_account: bool | None = field("enableRegionalMdmAccount", "bool", default=None)
    """Whether a regional account of the internal metrics system is used."""
    source_mdm_account: str | None = field("sourceMdmAccount", default=None)
    """Account in the internal metrics system."""
    source_mdm_namespace: str | None = field("sourceMdmNamespace", default=None)
    """Namespace in the internal metrics system."""
    metric_filter_pattern: str | None = field("metricFilterPattern", default=None)
    """Pattern that chooses the metrics."""
    fill_gap_with_zero: bool | None = field("fillGapWithZero", "bool", default=None)
    """Whether gaps count as zero."""
    is_internal: bool | None = field("isInternal", "bool", default=None)
    """Whether it is for internal use."""
    dimensions: NestedListOrNone[Dimension, types.DimensionDict] = field("dimensions", "[Dimension]", default=None)
    """Dimensions the metric can be split by."""
    category: str | None = field("category", default=None)
    """Category the metric is shown in."""
    availabilities: NestedListOrNone[MetricAvailability, types.MetricAvailabilityDict] = field(
        "availabilities", "[MetricAvailability]", default=None
    )
    """How long it is kept in which steps."""
    supported_time_grain_types: list[str] | None = field("supportedTimeGrainTypes", "[str]", default=None)
    """Steps on offer."""
    supported_aggregation_types: list[str] | None = field("supportedAggregationTypes", "[str]", default=None)
    """Ways of summing up on offer."""


class ServiceSpecification(Model):
    """Metrics and logs of the service."""

    metric_specifications: NestedListOrNone[MetricSpecification, types.MetricSpecificationDict] = field(
        "metricSpecifications", "[MetricSpecification]", default=None
    )
    """The metrics."""
    log_specifications: NestedListOrNone[LogSpecification, types.LogSpecificationDict] = field(
        "logSpecifications", "[LogSpecification]", default=None
    )
    """The logs."""


class StackMajorVersion(Model):
    """A major version of a language stack."""

    display_version: str | None = field("displayVersion", default=None)
    """Version to show to people."""
    runtime_version: str | None = field("runtimeVersion", default=None)
    """Version of the runtime."""
    is_default: bool | None = field("isDefault", "bool", default=None)
    """Whether it is taken by default."""
    minor_versions: NestedListOrNone[StackMinorVersion, types.StackMinorVersionDict] = field(
        "minorVersions", "[StackMinorVersion]", default=None
    )
    """Minor versions on offer."""
    application_insights: bool | None = field("applicationInsights", "bool", default=None)
    """Whether Application Insights works."""
    is_preview: bool | None = field("isPreview", "bool", default=None)
    """Whether it is a preview."""
    is_deprecated: bool | None = field("isDeprecated", "bool", default=None)
    """Whether it is deprecated."""
    is_hidden: bool | None = field("isHidden", "bool", default=None)
    """Whether it is left out of what users are shown."""
    app_settings_dictionary: dict[str, Any] | None = field("appSettingsDictionary", "{object}", default=None)
    """App settings the stack needs."""
    site_config_properties_dictionary: dict[str, Any] | None = field(
        "siteConfigPropertiesDictionary", "{object}", default=None
    )
    """Site configuration the stack needs."""


class StackMinorVersion(Model):
    """A minor version of a language stack."""

    display_version: str | None = field("displayVersion", default=None)
    """Version to show to people."""
    runtime_version: str | None = field("runtimeVersion", default=None)
    """Version of the runtime."""
    is_default: bool | None = field("isDefault", "bool", default=None)
    """Whether it is taken by default."""
    is_remote_debugging_enabled: bool | None = field("isRemoteDebuggingEnabled", "bool", default=None)
    """Whether remote debugging works."""
