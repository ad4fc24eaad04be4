"""The configuration of a stack."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar, overload

from ..core.faults import describe, did_you_mean
from .errors import StackError
from .record.lines import program_line

T = TypeVar("T", str, int, float, bool)

_WORDS = {"true": True, "false": False}
_SECRET_URL = re.compile(
    r"https://[a-z0-9-]+\.vault\.(azure\.net|azure\.cn|usgovcloudapi\.net)/secrets/[a-z0-9-]+(/[0-9a-f]+)?",
    re.IGNORECASE,
)
"""Tokens go to vaults of Azure alone."""


class SecretSource:
    """Where a secret value is, which is read once a program asks for it, and stored nowhere."""

    def read(self, name: str) -> str:
        """The value.

        :param name: What the configuration calls it.
        :raises StackError: It can't be had.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class FromEnvironment(SecretSource):
    """A secret value that stands in a variable of the environment."""

    variable: str

    def read(self, name: str) -> str:
        value = os.environ.get(self.variable)
        if not value:
            raise StackError(f"the secret {name!r} is to be in the environment, as {self.variable}", program_line())
        return value


@dataclass(frozen=True)
class FromPrompt(SecretSource):
    """A secret value that is asked for on a terminal, before the program is run."""

    question: str

    def read(self, name: str) -> str:
        raise StackError(
            f"the secret {name!r} is asked for on a terminal, and there is none. Give it with "
            f'{name} = {{ environment = "NAME" }} in azprov.toml, or in a vault',
            program_line(),
        )


@dataclass(frozen=True)
class Answer(SecretSource):
    """A secret value that somebody gave."""

    value: str = field(repr=False)

    def read(self, name: str) -> str:
        if not self.value:
            raise StackError(f"the secret {name!r} was given, and is empty", program_line())
        return self.value


@dataclass(frozen=True)
class FromKeyVault(SecretSource):
    """A secret of Azure Key Vault: ``https://shop-kv.vault.azure.net/secrets/password``, or a version of it.

    :ivar url: Its id.
    :ivar reader: Gives the value of what is at a URL; a run has one.
    :raises ValueError: It is no URL of a secret.
    """

    url: str
    reader: Callable[[str, str], str] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not _SECRET_URL.fullmatch(self.url):
            raise ValueError(f"is to be a URL like https://shop-kv.vault.azure.net/secrets/password, got {self.url!r}")

    def read(self, name: str) -> str:
        if self.reader is None:
            raise StackError(f"the secret {name!r} is in a vault, which preview and Up alone read", program_line())
        return self.reader(name, self.url)


def with_given(config: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, Any]:
    """A configuration with values that are given in place of its own; a secret one stays secret."""
    answers = {name: Answer(value) for name, value in given.items() if isinstance(config.get(name), SecretSource)}
    return {**config, **given, **answers}


def with_answers(config: Mapping[str, Any], ask: Callable[[str], str]) -> dict[str, Any]:
    """A configuration with answers in place of what is to be asked for.

    :param ask: Shows a question, and gives the answer.
    """
    return {
        name: Answer(ask(f"{value.question}: ")) if isinstance(value, FromPrompt) else value
        for name, value in config.items()
    }


class Config:
    """What a stack is configured with: values by name.

    :param values: The values; texts stand for numbers and booleans, too, as on a command line.
    :param secret: Makes a value secret.
    """

    def __init__(self, values: Mapping[str, Any], secret: Any) -> None:
        self._values = dict(values)
        self._secret = secret
        self._read_before: dict[str, str] = {}

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
        secret: str = value if isinstance(self._values[name], SecretSource) else self._secret(value, name)
        return secret

    def _read(self, name: str, value: Any, kind: Any) -> Any:
        if kind not in (str, int, float, bool):
            raise TypeError(f"a value of the configuration is a str, int, float or bool, not {kind!r}")
        if isinstance(value, SecretSource):
            if kind is not str:
                raise StackError(f"{name!r} of the configuration is a secret, and so a text", program_line())
            if name not in self._read_before:
                self._read_before[name] = value.read(name)
            return self._secret(self._read_before[name], name)
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
