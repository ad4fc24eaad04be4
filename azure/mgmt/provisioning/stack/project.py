"""The file ``azprov.toml`` beside a program: its stacks, with their subscription, configuration and policies."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from ..core.faults import describe, did_you_mean
from .config import FromEnvironment
from .errors import StackError

_TOML = "tomllib" if sys.version_info >= (3, 11) else "tomli"

FILE = "azprov.toml"
_OF_STACK = ("subscription", "config", "policies", "state")


@dataclass(frozen=True)
class StackSettings:
    """What the file says of one stack.

    :ivar subscription: The id of its subscription, if it says one.
    :ivar config: The values of its configuration.
    :ivar policies: Files of policies, beside the file or from there.
    """

    subscription: str | None = None
    config: Mapping[str, Any] = field(default_factory=dict)
    policies: tuple[str, ...] = ()


def stack_settings(folder: Path, stack: str) -> StackSettings:
    """What ``azprov.toml`` in a folder says of a stack; nothing where there is no such file.

    :raises StackError: The file has no such stack, or says what it can't.
    """
    path = folder / FILE
    if not path.is_file():
        return StackSettings()
    stacks = _document(path).get("stacks", {})
    found = stacks.get(stack) if isinstance(stacks, dict) else None
    if not isinstance(found, dict):
        names = list(stacks) if isinstance(stacks, dict) else []
        raise StackError(f"{path} has no table [stacks.{stack}].{did_you_mean(stack, names)}")
    for name in found:
        if name not in _OF_STACK:
            raise StackError(f"{path}: stacks.{stack} has no {name!r}.{did_you_mean(name, _OF_STACK)}")
    subscription, config = found.get("subscription"), found.get("config", {})
    if subscription is not None and not isinstance(subscription, str):
        raise StackError(f"{path}: stacks.{stack}.subscription is to be a text, got {describe(subscription)}")
    if not isinstance(config, dict):
        raise StackError(f"{path}: stacks.{stack}.config is to be a table, got {describe(config, secret=True)}")
    policies = found.get("policies", [])
    if not isinstance(policies, list) or not all(isinstance(each, str) for each in policies):
        raise StackError(f"{path}: stacks.{stack}.policies is to be a list of files, got {describe(policies)}")
    values = {name: _value(f"{path}: {name}", value) for name, value in config.items()}
    return StackSettings(subscription, values, tuple(str(folder / each) for each in policies))


def state_address(folder: Path, stack: str) -> str | None:
    """Where ``azprov.toml`` in a folder says that the journal of a stack is; None if it says nothing.

    What it says of all stacks stands before the first table.

    :raises StackError: It says what it can't.
    """
    path = folder / FILE
    document = _document(path) if path.is_file() else {}
    stacks = document.get("stacks")
    found = stacks.get(stack) if isinstance(stacks, dict) else None
    state = found.get("state") if isinstance(found, dict) else None
    state = document.get("state") if state is None else state
    if state is not None and not isinstance(state, str):
        raise StackError(f"{path}: state is to be a text, azblob://ACCOUNT/CONTAINER, got {describe(state)}")
    return state


def _document(path: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = import_module(_TOML).loads(path.read_text("utf-8"))
    except ValueError as error:
        raise StackError(f"{path} is no TOML: {error}") from None
    return found


def _value(where: str, value: Any) -> Any:
    """A value of the configuration; a secret one says where it is."""
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict) and value.keys() == {"environment"} and isinstance(value["environment"], str):
        return FromEnvironment(value["environment"])
    takes = 'a text, a number, true, false or { environment = "NAME" }'
    raise StackError(f"{where} is to be {takes}, got {describe(value, secret=True)}")
