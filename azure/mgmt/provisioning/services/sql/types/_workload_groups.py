# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``workload_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class _WorkloadClassifierFlatDict(ProxyResourceDict, total=False):
    member_name: str
    label: str
    context: str
    start_time: str
    end_time: str
    importance: str


class _WorkloadClassifierNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.WorkloadClassifierProperties | WorkloadClassifierPropertiesDict]


WorkloadClassifierDict: TypeAlias = _WorkloadClassifierFlatDict | _WorkloadClassifierNestedDict


class WorkloadClassifierPropertiesDict(ModelDict, total=False):
    member_name: Required[str]
    label: str
    context: str
    start_time: str
    end_time: str
    importance: str


class _WorkloadGroupFlatDict(ProxyResourceDict, total=False):
    min_resource_percent: int
    max_resource_percent: int
    min_resource_percent_per_request: float
    max_resource_percent_per_request: float
    importance: str
    query_execution_timeout: int


class _WorkloadGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.WorkloadGroupProperties | WorkloadGroupPropertiesDict]


WorkloadGroupDict: TypeAlias = _WorkloadGroupFlatDict | _WorkloadGroupNestedDict


class WorkloadGroupPropertiesDict(ModelDict, total=False):
    min_resource_percent: Required[int]
    max_resource_percent: Required[int]
    min_resource_percent_per_request: Required[float]
    max_resource_percent_per_request: float
    importance: str
    query_execution_timeout: int
