"""``_attribute_map`` and ``_validation`` in msrest's form, for a plain msrest Serializer or Deserializer."""

from __future__ import annotations

import enum
from functools import cache
from typing import Any

from ..fields import ADDITIONAL, Field, Flattened
from ..model_plan import ModelPlan
from ..values.containers import BUILT_IN
from ..view import View


class MsrestName(Flattened):
    """A name that only msrest knows a member by; no key of a dict."""

    __slots__ = ()


@cache
def attribute_map(model: type[View]) -> dict[str, dict[str, Any]]:
    """Attribute name -> REST name (a path with dots for flattened ones), type, and what is said of it in XML."""
    mapped: dict[str, dict[str, Any]] = {}
    for name, keys, field in _members(model._model_plan()):
        key = ".".join(part.replace(".", "\\.") for part in keys)
        mapped[name] = {"key": key, "type": _msrest_type(field.type, field.owner)}
        said = getattr(field.owner, "_xml_members", {}).get(field.wire)
        if said:
            mapped[name]["xml"] = said
    plan = model._model_plan()
    if plan.takes_unknown:
        mapped[ADDITIONAL] = {"key": "", "type": plan.additional.msrest_type}
    return mapped


@cache
def validation(model: type[View]) -> dict[str, dict[str, Any]]:
    """Attribute name -> ``required`` and ``readonly``."""
    found: dict[str, dict[str, Any]] = {}
    for name, _, field in _members(model._model_plan()):
        if field.read_only:
            found[name] = {"readonly": True}
        elif field.required:
            found[name] = {"required": True}
    return found


def _members(plan: ModelPlan) -> list[tuple[str, tuple[str, ...], Field]]:
    """Attributes as msrest sees them: flattened ones in place of the model that holds them."""
    members: list[tuple[str, tuple[str, ...], Field]] = []
    lifted: dict[str, dict[str, str]] = {}
    for name, alias in plan.flattened.items():
        lifted.setdefault(alias.target, {})[alias.attribute] = name
    for field in plan.fields:
        if field.name not in lifted:
            members.append((field.name, (field.wire,), field))
            continue
        for inner_name, keys, inner in _members(field.plan.model._model_plan()):
            # A member that the outer model has a name of its own for is reachable nested only, and keeps both names.
            name = lifted[field.name].get(inner_name) or _alias(plan.model, field, inner_name)
            members.append((name, (field.wire, *keys), inner))
    return members


def _alias(model: type[View], field: Field, inner_name: str) -> str:
    """A name for a member of a flattened model that is not flattened itself: msrest reads and sets it on the model."""
    name = f"{field.name}_{inner_name}"
    if not hasattr(model, name):
        alias = MsrestName(field.name, inner_name)
        alias.__set_name__(model, name)
        type.__setattr__(model, name, alias)
    return name


def _msrest_type(type_string: str, owner: type[View]) -> str:
    """The type string with ``str`` for enums: those are extensible, and msrest would refuse values it does not know."""
    if type_string[0] in "[{":
        return type_string[0] + _msrest_type(type_string[1:-1], owner) + type_string[-1]
    if type_string in BUILT_IN or not issubclass(owner._resolve(type_string), enum.Enum):
        return type_string
    return "str"
