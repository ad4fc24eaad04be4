# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``workload_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _WorkloadClassifierFlatDict(ProxyResourceDict, total=False):
    """A workload classifier: which requests go to a workload group."""

    member_name: str
    label: str
    context: str
    start_time: str
    end_time: str
    importance: str


class _WorkloadClassifierNestedDict(ProxyResourceDict, total=False):
    """A workload classifier: which requests go to a workload group."""

    properties: Required[models.WorkloadClassifierProperties | WorkloadClassifierPropertiesDict]


WorkloadClassifierDict: TypeAlias = _WorkloadClassifierFlatDict | _WorkloadClassifierNestedDict


class WorkloadClassifierPropertiesDict(TypedDict, total=False):
    """Users and requests of a workload classifier."""

    member_name: Required[str]
    label: str
    context: str
    start_time: str
    end_time: str
    importance: str
    additional_properties: Mapping[str, Any]


class _WorkloadGroupFlatDict(ProxyResourceDict, total=False):
    """A workload group: resources for requests on a data warehouse."""

    min_resource_percent: int
    max_resource_percent: int
    min_resource_percent_per_request: float
    max_resource_percent_per_request: float
    importance: str
    query_execution_timeout: int


class _WorkloadGroupNestedDict(ProxyResourceDict, total=False):
    """A workload group: resources for requests on a data warehouse."""

    properties: Required[models.WorkloadGroupProperties | WorkloadGroupPropertiesDict]


WorkloadGroupDict: TypeAlias = _WorkloadGroupFlatDict | _WorkloadGroupNestedDict


class WorkloadGroupPropertiesDict(TypedDict, total=False):
    """Resources and importance of a workload group."""

    min_resource_percent: Required[int]
    max_resource_percent: Required[int]
    min_resource_percent_per_request: Required[float]
    max_resource_percent_per_request: float
    importance: str
    query_execution_timeout: int
    additional_properties: Mapping[str, Any]
