"""What is wrong with a template, or odd, without its parameters: all of it at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .document.locating import locate
from .document.sections import check_sections
from .errors import ExpressionError, TemplateError
from .expanding.declared import has_inner_scope
from .expanding.naming import DEPLOYMENTS
from .functions import find_function
from .language.parser import is_expression, parse
from .language.syntax import Call, Literal, Member, Node
from .values import Value, find_key

Path = tuple["str | int", ...]

# Of texts that begin with a bracket most are meant: patterns, lists in text. Few of them begin with a function.
_LIKE_A_CALL = re.compile(r"\[\s*[A-Za-z]\w*(?:\.\w+)?\s*\(")
_DECLARED = {"parameters": "parameter", "variables": "variable"}


@dataclass(frozen=True)
class Finding:
    """Something that is wrong or odd.

    :param path: Where in the template.
    :param wrong: Whether Azure Resource Manager refuses it.
    """

    message: str
    path: Path
    wrong: bool = True

    def at(self, text: str) -> str:
        """The finding, with the line and column where it is in the text of the template."""
        line, column = locate(text, self.path)
        return f"{line}:{column}: {'error' if self.wrong else 'warning'}: {self.message}"


def lint(template: Mapping[str, Value]) -> list[Finding]:
    """What is wrong with a template or odd: sections, expressions, what is not declared, what is not used."""
    try:
        check_sections(template)
    except TemplateError as error:
        return [Finding(error.message, error.path)]
    return list(_Lint(template, ()).findings())


@dataclass
class _Lint:
    """A template whose expressions have a scope of their own.

    :param path: Where it is in the outermost one.
    """

    template: Mapping[str, Value]
    path: Path
    used: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in _DECLARED})

    def findings(self) -> Iterator[Finding]:
        for name, section in self.template.items():
            if name == "functions":
                yield from self._functions(section)
            elif name != "metadata":
                yield from self._value(section, (*self.path, name), self.template)
        for kind, word in _DECLARED.items():
            for name in _names(self.template, kind):
                if name.casefold() not in self.used[kind]:
                    place = (*self.path, kind, name)
                    yield Finding(f"The {word} '{name}' is not used.", place, wrong=False)

    def _value(self, value: Value, path: Path, scope: Mapping[str, Value]) -> Iterator[Finding]:
        if isinstance(value, str):
            if is_expression(value):
                yield from self._expression(value, path, scope)
            elif _LIKE_A_CALL.match(value):
                yield Finding(f"The text '{value}' is no expression: it does not end in ']'.", path, wrong=False)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                yield from self._value(item, (*path, index), scope)
        elif isinstance(value, dict):
            inner = _inner_template(value)
            for key, item in value.items():
                yield from self._value(key, (*path, key), scope)
                if inner is not None and key == "properties":
                    rest = {name: each for name, each in item.items() if name != "template"}
                    yield from self._value(rest, (*path, key), scope)
                    yield from _Lint(inner, (*path, key, "template")).findings()
                elif key != "metadata":
                    yield from self._value(item, (*path, key), scope)

    def _functions(self, namespaces: list[dict[str, Any]]) -> Iterator[Finding]:
        """A function sees its own parameters, and none of the template."""
        for index, namespace in enumerate(namespaces or []):
            for name, function in (namespace.get("members") or {}).items():
                place = (*self.path, "functions", index, "members", name, "output", "value")
                own = {each["name"]: each for each in function.get("parameters") or []}
                scope = {**self.template, "parameters": own}
                yield from self._value(function["output"]["value"], place, scope)

    def _expression(self, text: str, path: Path, scope: Mapping[str, Value]) -> Iterator[Finding]:
        try:
            pending: list[Node] = [parse(text[1:-1])]
        except ExpressionError as error:
            yield Finding(error.message, path)
            return
        while pending:
            node = pending.pop()
            if isinstance(node, Call):
                yield from self._call(node, path, scope)
                pending.extend(node.arguments)
            elif isinstance(node, Member):
                pending.append(node.of)
            elif not isinstance(node, Literal):
                pending.extend((node.of, node.selector))

    def _call(self, call: Call, path: Path, scope: Mapping[str, Value]) -> Iterator[Finding]:
        name = call.full_name.casefold()
        if call.namespace:
            known = name in {each.casefold() for each in _function_names(self.template)}
        else:
            known = name == "lambda" or find_function(call.name) is not None
        if not known:
            yield Finding(f"The template function '{call.full_name}' is not valid.", path)
        first = call.arguments[0] if call.arguments else None
        if name not in _DECLARED or not isinstance(first, Literal) or not isinstance(first.value, str):
            return
        self.used[name].add(first.value.casefold())
        if find_key(dict.fromkeys(_names(scope, name)), first.value) is None:
            yield Finding(f"The template {_DECLARED[name]} '{first.value}' is not found.", path)


def _names(template: Mapping[str, Value], section: str) -> list[str]:
    """The names that a section declares, with those of copy loops of variables."""
    declared = template.get(section) or {}
    loops = declared.get("copy") if section == "variables" else None
    if not isinstance(loops, list):
        return list(declared)
    named = [each["name"] for each in loops if isinstance(each, dict) and isinstance(each.get("name"), str)]
    return [*(name for name in declared if name != "copy"), *named]


def _function_names(template: Mapping[str, Value]) -> Iterator[str]:
    for namespace in template.get("functions") or []:
        for name in namespace.get("members") or {}:
            yield f"{namespace['namespace']}.{name}"


def _inner_template(entry: Mapping[str, Value]) -> Mapping[str, Value] | None:
    """The template of a deployment, if its expressions have a scope of their own."""
    properties = entry.get("properties")
    if str(entry.get("type", "")).lower() != DEPLOYMENTS or not isinstance(properties, dict):
        return None
    template = properties.get("template")
    return template if isinstance(template, dict) and has_inner_scope(properties) else None
