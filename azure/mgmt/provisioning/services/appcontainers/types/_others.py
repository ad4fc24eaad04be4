# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

ApplicabilityValue: TypeAlias = Literal["LocationDefault", "Custom"]


class AvailableEnvironmentModeDict(ProxyResourceDict, total=False):
    """An environment mode available in a region."""

    location: str
    properties: models.AvailableEnvironmentModeProperties | AvailableEnvironmentModePropertiesDict


class AvailableEnvironmentModePropertiesDict(TypedDict, total=False):
    """The environment mode."""

    additional_properties: Mapping[str, Any]


class AvailableWorkloadProfileDict(ProxyResourceDict, total=False):
    """A workload profile available in a region."""

    location: str
    properties: models.AvailableWorkloadProfileProperties | AvailableWorkloadProfilePropertiesDict


class AvailableWorkloadProfilePropertiesDict(TypedDict, total=False):
    """Cores, memory and category of a workload profile."""

    category: str
    applicability: models.Applicability | ApplicabilityValue
    cores: int
    memory_gi_b: int
    gpus: int
    display_name: str
    additional_properties: Mapping[str, Any]


class BillingMeterDict(ProxyResourceDict, total=False):
    """A billing meter of a region."""

    location: str
    properties: models.BillingMeterProperties | BillingMeterPropertiesDict


class BillingMeterCollectionDict(TypedDict, total=False):
    """Billing meters of a region."""

    value: Required[Sequence[models.BillingMeter | BillingMeterDict]]
    additional_properties: Mapping[str, Any]


class BillingMeterPropertiesDict(TypedDict, total=False):
    """Category and name of a billing meter."""

    category: str
    meter_type: str
    display_name: str
    additional_properties: Mapping[str, Any]


class OperationDetailDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    is_data_action: bool
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class UsageDict(TypedDict, total=False):
    """Use of one quota."""

    unit: str
    current_value: Required[float]
    limit: Required[float]
    name: Required[models.UsageName | UsageNameDict]
    additional_properties: Mapping[str, Any]


class UsageNameDict(TypedDict, total=False):
    """Name of a quota."""

    value: str
    localized_value: str
    additional_properties: Mapping[str, Any]
