"""What may be set while a local Azure Resource Manager runs."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from ...core.faults import did_you_mean
from ..front.throttling import Throttle
from ..identity.keys import check_packages
from ..interface.polling import STYLES, Style
from ..routing.versions import VERSION_POLICIES, VersionPolicy


class Settings(Protocol):
    """What may be set; :class:`~azure.mgmt.provisioning.local.LocalAzure` says what each means."""

    polling: Style | None
    operation_seconds: float
    durations: dict[str, float]
    retry_after: float | None
    page_size: int | None
    registered: bool
    authentication: bool
    throttle: Throttle | None
    user: str
    require_valid_tokens: bool

    @property
    def api_version_policy(self) -> VersionPolicy: ...
    @api_version_policy.setter
    def api_version_policy(self, policy: VersionPolicy) -> None: ...
    @property
    def strict(self) -> bool: ...
    @strict.setter
    def strict(self, strict: bool) -> None: ...


def _is_seconds(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0


def _is_finite(value: object) -> bool:
    return _is_seconds(value) and isinstance(value, (int, float)) and math.isfinite(value)


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


_CHECKS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "polling": (f"one of {', '.join(STYLES)}, or None", lambda value: value is None or value in STYLES),
    "operation_seconds": ("seconds", _is_seconds),
    "durations": ("seconds by the type or the id of a resource", lambda value: isinstance(value, Mapping)),
    "retry_after": ("seconds, or None", lambda value: value is None or _is_finite(value)),
    "page_size": ("a positive number, or None", lambda value: value is None or _is_size(value)),
    "registered": ("True or False", lambda value: isinstance(value, bool)),
    "authentication": ("True or False", lambda value: isinstance(value, bool)),
    "throttle": ("True or False", lambda value: isinstance(value, bool)),
    "user": ("a name", lambda value: isinstance(value, str)),
    "api_version_policy": (f"one of {', '.join(VERSION_POLICIES)}", lambda value: value in VERSION_POLICIES),
    "require_valid_tokens": ("True or False", lambda value: isinstance(value, bool)),
    "strict": ("True or False", lambda value: isinstance(value, bool)),
}
NAMES = tuple(_CHECKS)
"""Their names."""


def check(given: Mapping[str, Any]) -> None:
    """See that settings are what they have to be.

    :raises ValueError: There is no such setting, or its value is no such value.
    :raises ImportError: A package is missing that a setting needs.
    """
    for name, value in given.items():
        if name not in _CHECKS:
            hint = did_you_mean(name, _CHECKS)
            raise ValueError(f"{name}: there is no such setting{hint and '.' + hint}")
        expected, holds = _CHECKS[name]
        if not holds(value):
            raise ValueError(f"{name}: expected {expected}, got {value!r}")
    if given.get("require_valid_tokens"):
        check_packages()
    for resource, seconds in given.get("durations", {}).items():
        if not _is_seconds(seconds):
            raise ValueError(f"durations: expected seconds for {resource}, got {seconds!r}")


def read(azure: Settings) -> dict[str, Any]:
    """All settings."""
    found = {name: getattr(azure, name) for name in NAMES}
    return {**found, "durations": dict(azure.durations), "throttle": azure.throttle is not None}


def change(azure: Settings, given: Mapping[str, Any]) -> None:
    """Change settings: all that are given, or none.

    :raises ValueError: One of them is not what it has to be.
    :raises ImportError: A package of the extra ``local`` is missing, which ``require_valid_tokens`` needs.
    """
    check(given)
    for name, value in given.items():
        if name == "throttle":
            value = (azure.throttle or Throttle()) if value else None
        elif name == "durations":
            value = by_key(value)
        setattr(azure, name, value)


def by_key(durations: Mapping[str, float]) -> dict[str, float]:
    """Seconds by type and id, as they are looked up."""
    return {name.strip("/").lower(): seconds for name, seconds in durations.items()}
