# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

ApplicabilityValue: TypeAlias = Literal["LocationDefault", "Custom"]


class AvailableEnvironmentModeDict(ProxyResourceDict, total=False):
    location: str
    properties: models.AvailableEnvironmentModeProperties | AvailableEnvironmentModePropertiesDict


class AvailableEnvironmentModePropertiesDict(ModelDict, total=False):
    """Stands for AvailableEnvironmentModeProperties."""


class AvailableWorkloadProfileDict(ProxyResourceDict, total=False):
    location: str
    properties: models.AvailableWorkloadProfileProperties | AvailableWorkloadProfilePropertiesDict


class AvailableWorkloadProfilePropertiesDict(ModelDict, total=False):
    category: str
    applicability: models.Applicability | ApplicabilityValue
    cores: int
    memory_gi_b: int
    gpus: int
    display_name: str


class BillingMeterDict(ProxyResourceDict, total=False):
    location: str
    properties: models.BillingMeterProperties | BillingMeterPropertiesDict


class BillingMeterCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.BillingMeter | BillingMeterDict]]


class BillingMeterPropertiesDict(ModelDict, total=False):
    category: str
    meter_type: str
    display_name: str


class OperationDetailDict(ModelDict, total=False):
    name: str
    is_data_action: bool
    display: models.OperationDisplay | OperationDisplayDict
    origin: str


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class UsageDict(ModelDict, total=False):
    unit: str
    current_value: Required[float]
    limit: Required[float]
    name: Required[models.UsageName | UsageNameDict]


class UsageNameDict(ModelDict, total=False):
    value: str
    localized_value: str
