# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _others as types
else:
    typed(__name__)


class AvailableEnvironmentMode(ProxyResource):
    """An environment mode available in a region."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    properties: NestedOrNone[AvailableEnvironmentModeProperties, types.AvailableEnvironmentModePropertiesDict] = field(
        "properties", "AvailableEnvironmentModeProperties", default=None
    )
    """The environment mode."""


class AvailableEnvironmentModeProperties(Model):
    """The environment mode."""

    display_name: str = read_only("displayName")
    """Display name, as people see it."""
    description: str = read_only("description")
    """Description, free text."""


class AvailableWorkloadProfile(ProxyResource):
    """A workload profile available in a region."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    properties: NestedOrNone[AvailableWorkloadProfileProperties, types.AvailableWorkloadProfilePropertiesDict] = field(
        "properties", "AvailableWorkloadProfileProperties", default=None
    )
    """Cores, memory and category of a workload profile."""


class AvailableWorkloadProfileProperties(Model):
    """Cores, memory and category of a workload profile."""

    category: str | None = field("category", default=None)
    """Category, such as GeneralPurpose."""
    applicability: models.Applicability | types.ApplicabilityValue | None = field(
        "applicability", "Applicability", default=None
    )
    """Whether it is the default in the region."""
    cores: int | None = field("cores", "int", default=None)
    """CPU cores of a node."""
    memory_gi_b: int | None = field("memoryGiB", "int", default=None)
    """Memory of a node in GiB."""
    gpus: int | None = field("gpus", "int", default=None)
    """GPUs of a node."""
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""


class BillingMeter(ProxyResource):
    """A billing meter of a region."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    properties: NestedOrNone[BillingMeterProperties, types.BillingMeterPropertiesDict] = field(
        "properties", "BillingMeterProperties", default=None
    )
    """Category and name of a billing meter."""


class BillingMeterCollection(Model):
    """Billing meters of a region."""

    value: NestedList[BillingMeter, types.BillingMeterDict] = field("value", "[BillingMeter]")
    """The billing meters."""


class BillingMeterProperties(Model):
    """Category and name of a billing meter."""

    category: str | None = field("category", default=None)
    """Category, such as PremiumSkuGeneralPurpose."""
    meter_type: str | None = field("meterType", default=None)
    """Kind of meter."""
    display_name: str | None = field("displayName", default=None)
    """Name of the billing meter as people see it."""


class OperationDetail(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on data rather than on the resource itself."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""
    origin: str | None = field("origin", default=None)
    """Who the operation is meant for: user, system or both."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Name of the resource provider."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class Usage(Model):
    """Use of one quota."""

    unit: str = field("unit", default="Count")
    """Unit of the numbers."""
    current_value: float = field("currentValue", "float")
    """How much is used now."""
    limit: float = field("limit", "float")
    """How much may be used."""
    name: Nested[UsageName, types.UsageNameDict] = field("name", "UsageName")
    """Name of the quota."""


class UsageName(Model):
    """Name of a quota."""

    value: str | None = field("value", default=None)
    """Name as programs use it."""
    localized_value: str | None = field("localizedValue", default=None)
    """The name as people see it, in the language of the caller."""
