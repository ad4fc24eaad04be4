# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``route_filters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import AccessValue

RouteFilterRuleTypeValue: TypeAlias = Literal["Community"]


class _RouteFilterFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A route filter."""

    rules: Sequence[models.RouteFilterRule | RouteFilterRuleDict]


class _RouteFilterNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A route filter."""

    properties: Required[models.RouteFilterPropertiesFormat | RouteFilterPropertiesFormatDict]


RouteFilterDict: TypeAlias = _RouteFilterFlatDict | _RouteFilterNestedDict


class RouteFilterPropertiesFormatDict(TypedDict, total=False):
    """Properties of a route filter."""

    rules: Sequence[models.RouteFilterRule | RouteFilterRuleDict]
    additional_properties: Mapping[str, Any]


class _RouteFilterRuleFlatDict(SubResourceDict, total=False):
    """A rule of a route filter."""

    name: str
    location: str
    access: models.Access | AccessValue
    route_filter_rule_type: models.RouteFilterRuleType | RouteFilterRuleTypeValue
    communities: Sequence[str]


class _RouteFilterRuleNestedDict(SubResourceDict, total=False):
    """A rule of a route filter."""

    properties: Required[models.RouteFilterRulePropertiesFormat | RouteFilterRulePropertiesFormatDict]
    name: str
    location: str


RouteFilterRuleDict: TypeAlias = _RouteFilterRuleFlatDict | _RouteFilterRuleNestedDict


class RouteFilterRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of a route filter rule."""

    access: Required[models.Access | AccessValue]
    route_filter_rule_type: models.RouteFilterRuleType | RouteFilterRuleTypeValue
    communities: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]
