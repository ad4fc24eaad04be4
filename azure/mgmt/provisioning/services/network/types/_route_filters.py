# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``route_filters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import AccessValue
else:
    typed(__name__)

RouteFilterRuleTypeValue: TypeAlias = Literal["Community"]


class _RouteFilterFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    rules: Sequence[models.RouteFilterRule | RouteFilterRuleDict]


class _RouteFilterNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    properties: Required[models.RouteFilterPropertiesFormat | RouteFilterPropertiesFormatDict]


RouteFilterDict: TypeAlias = _RouteFilterFlatDict | _RouteFilterNestedDict


class RouteFilterPropertiesFormatDict(ModelDict, total=False):
    rules: Sequence[models.RouteFilterRule | RouteFilterRuleDict]


class _RouteFilterRuleFlatDict(SubResourceDict, total=False):
    name: str
    location: str
    access: models.Access | AccessValue
    route_filter_rule_type: models.RouteFilterRuleType | RouteFilterRuleTypeValue
    communities: list[str] | tuple[str, ...]


class _RouteFilterRuleNestedDict(SubResourceDict, total=False):
    properties: Required[models.RouteFilterRulePropertiesFormat | RouteFilterRulePropertiesFormatDict]
    name: str
    location: str


RouteFilterRuleDict: TypeAlias = _RouteFilterRuleFlatDict | _RouteFilterRuleNestedDict


class RouteFilterRulePropertiesFormatDict(ModelDict, total=False):
    access: Required[models.Access | AccessValue]
    route_filter_rule_type: models.RouteFilterRuleType | RouteFilterRuleTypeValue
    communities: Required[list[str] | tuple[str, ...]]
