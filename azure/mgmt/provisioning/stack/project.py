"""The file ``azprov.toml`` of a project: its stacks, with their subscription, configuration and policies."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from ..core.faults import describe, did_you_mean
from .config import FromEnvironment, FromKeyVault, FromPrompt, SecretSource
from .errors import StackError

_TOML = "tomllib" if sys.version_info >= (3, 11) else "tomli"

FILE = "azprov.toml"
_OF_STACK = ("subscription", "config", "policies", "state")
_SOURCES: dict[str, Callable[[str], SecretSource]] = {
    "environment": FromEnvironment,
    "prompt": FromPrompt,
    "keyvault": FromKeyVault,
}
"""Where secret values of the configuration may be."""


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


def project_file(folder: Path) -> Path | None:
    """``azprov.toml`` in a folder, or else in the nearest one above; None where there is none.

    :raises StackError: The one above is somebody else's.
    """
    place = folder.resolve()
    found = next((each / FILE for each in (place, *place.parents) if (each / FILE).is_file()), None)
    if found is None:
        return None
    if found.parent != place and not _is_of_same_owner(found, place):
        raise StackError(f"{found} belongs to another user: it is not taken for {folder}, which needs one of its own")
    with suppress(ValueError):  # on another drive
        return Path(os.path.relpath(found))
    return found


def _is_of_same_owner(file: Path, folder: Path) -> bool:
    """Whether a file is of who runs this, of the owner of a folder, or of root. It may say what is to be run."""
    if sys.platform == "win32":
        return True
    return file.stat().st_uid in (os.geteuid(), folder.stat().st_uid, 0)


def read_project_file(path: Path) -> dict[str, Any]:
    """What ``azprov.toml`` says.

    :raises StackError: It can't be read, or is no TOML.
    """
    try:
        found: dict[str, Any] = import_module(_TOML).loads(path.read_text("utf-8"))
    except ValueError as error:
        raise StackError(f"{path} is no TOML: {error}") from None
    except OSError as error:
        raise StackError(f"{path} can't be read: {error.strerror or error}") from None
    return found


def stack_settings(folder: Path, stack: str) -> StackSettings:
    """What ``azprov.toml`` in a folder, or above it, says of a stack; nothing where there is none, or none with stacks.

    :raises StackError: The file has other stacks alone, or says what it can't.
    """
    path = project_file(folder)
    stacks = None if path is None else read_project_file(path).get("stacks")
    if path is None or stacks is None:
        return StackSettings()
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
    return StackSettings(subscription, values, tuple(str(path.parent / each) for each in policies))


def state_address(folder: Path, stack: str) -> str | None:
    """Where ``azprov.toml`` in a folder, or above it, says that the journal of a stack is; None if it says nothing.

    What it says of all stacks stands before the first table.

    :raises StackError: It says what it can't.
    """
    path = project_file(folder)
    document = {} if path is None else read_project_file(path)
    stacks = document.get("stacks")
    found = stacks.get(stack) if isinstance(stacks, dict) else None
    state = found.get("state") if isinstance(found, dict) else None
    state = document.get("state") if state is None else state
    if state is not None and not isinstance(state, str):
        raise StackError(f"{path}: state is to be a text, azblob://ACCOUNT/CONTAINER, got {describe(state)}")
    return state


def _value(where: str, value: Any) -> Any:
    """A value of the configuration; a secret one says where it is."""
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict) and len(value) == 1:
        (kind, given), *_ = value.items()
        if kind in _SOURCES and isinstance(given, str):
            try:
                return _SOURCES[kind](given)
            except ValueError as error:
                raise StackError(f"{where}.{kind} {error}") from None
    secrets = ", ".join(f'{{ {kind} = "…" }}' for kind in _SOURCES)
    raise StackError(
        f"{where} is to be a text, a number, true, false or a secret ({secrets}), got {describe(value, secret=True)}"
    )
