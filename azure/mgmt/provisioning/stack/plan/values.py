"""Whether two JSON values say the same, though services spell them otherwise than programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...core.models.plan import TypePlan
from ...core.models.values.exact import decimal
from ...core.models.values.scalars import ConvertedPlan, EnumPlan, FloatPlan, IntPlan


def is_same_scalar(plan: TypePlan | None, desired: Any, live: Any, *, is_location: bool = False) -> bool:
    """Whether two values say the same.

    Ids, enums and locations are compared without regard to case, dates and durations by what they say, and numbers
    whatever they are written as.

    :param plan: The plan of the declared type, if there is one.
    :param is_location: They are locations: ``West Europe`` is ``westeurope``.
    """
    if type(desired) is type(live) and desired == live:
        return True
    if isinstance(desired, bool) or isinstance(live, bool):
        return isinstance(plan, TypePlan) and str(desired).lower() == str(live).lower()
    if isinstance(desired, str) and isinstance(live, str):
        return _is_same_text(plan, desired, live, is_location)
    return _is_same_number(desired, live)


def in_any_case(data: Mapping[str, Any], name: str, default: Any = None) -> Any:
    """A member, whatever the case of its name, which some services change."""
    if name in data:
        return data[name]
    folded = name.lower()
    return next((item for key, item in data.items() if key.lower() == folded), default)


def _is_same_text(plan: TypePlan | None, desired: str, live: str, is_location: bool) -> bool:
    if is_location:
        return _location(desired) == _location(live)
    if isinstance(plan, EnumPlan) or _is_id(desired):
        return desired.lower() == live.lower()
    if isinstance(plan, ConvertedPlan):
        try:
            return bool(plan.read(desired, None, "$") == plan.read(live, None, "$"))
        except ValueError:  # one of them is no text of this type
            return False
    return isinstance(plan, (IntPlan, FloatPlan)) and _is_same_number(desired, live)


def _is_same_number(desired: Any, live: Any) -> bool:
    ours, theirs = _number(desired), _number(live)
    return ours is not None and ours == theirs


def _number(value: Any) -> Any:
    if isinstance(value, str):
        return decimal(value)
    return decimal(str(value)) if isinstance(value, (int, float)) else None


def _location(text: str) -> str:
    return text.replace(" ", "").lower()


def _is_id(text: str) -> bool:
    lower = text[:15].lower()
    return lower.startswith(("/subscriptions/", "/providers/"))
