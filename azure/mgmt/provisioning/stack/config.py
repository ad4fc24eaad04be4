"""The configuration of a stack."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar, overload

from ..core.faults import describe, did_you_mean
from .errors import StackError
from .record.lines import program_line

T = TypeVar("T", str, int, float, bool)

_WORDS = {"true": True, "false": False}


@dataclass(frozen=True)
class FromEnvironment:
    """A secret value that stands in a variable of the environment."""

    variable: str

    def read(self, name: str) -> str:
        """The value.

        :raises StackError: There is no such variable, or it is empty.
        """
        value = os.environ.get(self.variable)
        if not value:
            raise StackError(f"the secret {name!r} is to be in the environment, as {self.variable}", program_line())
        return value


class Config:
    """What a stack is configured with: values by name.

    :param values: The values; texts stand for numbers and booleans, too, as on a command line.
    :param secret: Makes a value secret.
    """

    def __init__(self, values: Mapping[str, Any], secret: Any) -> None:
        self._values = dict(values)
        self._secret = secret

    @overload
    def get(self, name: str) -> str | None: ...
    @overload
    def get(self, name: str, kind: type[T]) -> T | None: ...
    @overload
    def get(self, name: str, kind: type[T], default: T) -> T: ...

    def get(self, name: str, kind: Any = str, default: Any = None) -> Any:
        """A value, or the default where there is none.

        :param kind: ``str``, ``int``, ``float`` or ``bool``.
        :raises StackError: The value is none of this kind.
        """
        value = self._values.get(name)
        return default if value is None else self._read(name, value, kind)

    @overload
    def require(self, name: str) -> str: ...
    @overload
    def require(self, name: str, kind: type[T]) -> T: ...

    def require(self, name: str, kind: Any = str) -> Any:
        """A value that there has to be.

        :param kind: ``str``, ``int``, ``float`` or ``bool``.
        :raises StackError: There is none, or it is none of this kind.
        """
        value = self._values.get(name)
        if value is None:
            hint = did_you_mean(name, self._values)
            raise StackError(f"the configuration has no {name!r}.{hint} Give it with --config {name}=…", program_line())
        return self._read(name, value, kind)

    def require_secret(self, name: str) -> str:
        """A text that there has to be, and that is never shown, nor is what is made of it.

        :raises StackError: There is none, or it is no text.
        """
        value = self.require(name)
        secret: str = value if isinstance(self._values[name], FromEnvironment) else self._secret(value, name)
        return secret

    def _read(self, name: str, value: Any, kind: Any) -> Any:
        if kind not in (str, int, float, bool):
            raise TypeError(f"a value of the configuration is a str, int, float or bool, not {kind!r}")
        if isinstance(value, FromEnvironment):
            if kind is not str:
                raise StackError(f"{name!r} of the configuration is a secret, and so a text", program_line())
            return self._secret(value.read(name), name)
        if isinstance(value, str) and kind is bool:
            value = _WORDS.get(value.lower(), value)
        elif isinstance(value, str) and kind is not str:
            with suppress(ValueError):
                value = kind(value)
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:
            got = describe(value, secret=True)
            raise StackError(
                f"{name!r} of the configuration is to be of type {kind.__name__}, got {got}", program_line()
            )
        return value
