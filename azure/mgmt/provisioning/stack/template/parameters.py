"""The parameters of a template, and what they are given."""

from __future__ import annotations

import json
import re
from typing import Any

from .writing import as_value, call, literal, selected

_WORDS = re.compile(r"[A-Za-z0-9]+")


class Parameters:
    """The parameters of one template, each for one value.

    :param outer: Those of the template around this one, which hands secrets on.
    :ivar declared: Their declarations, by name.
    :ivar given: What they are given, by name: a value, or an expression of the template around this one.
    """

    def __init__(self, outer: Parameters | None = None) -> None:
        self.declared: dict[str, dict[str, Any]] = {}
        self.given: dict[str, Any] = {}
        self._outer = outer
        self._known: dict[str, str] = {}

    def of(self, type: str, value: Any, hint: str) -> str:
        """An expression that gives the value of a parameter, which is added where none has that value.

        :param hint: What its name is made of.
        """
        key = json.dumps([type, value])
        name = self._known.get(key)
        if name is None:
            name = self._known[key] = self._free_name(hint)
            self.declared[name] = {"type": type}
            self.given[name] = value
        return call("parameters", literal(name))

    def secret(self, value: Any, hint: str) -> str:
        """An expression that gives a secret, which stands in no template."""
        if isinstance(value, str):
            return self._secure("secureString", value, hint)
        return selected(self._secure("secureObject", {"value": value}, hint), ["value"])

    def _secure(self, type: str, value: Any, hint: str) -> str:
        given = value if self._outer is None else as_value(self._outer._secure(type, value, hint))
        return self.of(type, given, hint)

    def _free_name(self, hint: str) -> str:
        words = _WORDS.findall(hint)
        if not words or words[0][0].isdigit():
            words.insert(0, "value")
        plain: str = words[0][0].lower() + words[0][1:] + "".join(word[0].upper() + word[1:] for word in words[1:])
        taken = {each.lower() for each in self.declared}
        name, number = plain, 1
        while name.lower() in taken:
            number += 1
            name = f"{plain}{number}"
        return name
