"""What is wrong with a template, or odd, without its parameters: all of it at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .declarations import Fault, output_faults, parameter_faults, version_faults
from .document.locating import locate
from .document.sections import check_sections
from .errors import ExpressionError, TemplateError
from .expanding.declared import has_inner_scope
from .expanding.naming import DEPLOYMENTS
from .functions import FAMILIES, find_function
from .hints import did_you_mean
from .language.parser import is_expression, parse
from .language.syntax import Call, Literal, Member, Node
from .values import Value, find_key

Path = tuple["str | int", ...]

# Of texts that begin with a bracket most are meant: patterns, lists in text. Few of them begin with a function.
_LIKE_A_CALL = re.compile(r"\[\s*[A-Za-z]\w*(?:\.\w+)?\s*\(")
_LIKE_THE_END_OF_ONE = re.compile(r"[A-Za-z]\w*(?:\.\w+)?\(.*\)(?:\.\w+|\[\w+\])*\]", re.DOTALL)
_SPELLINGS = tuple(name for family in FAMILIES for name in family.functions)
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
        for section, faults in (("parameters", parameter_faults), ("outputs", output_faults)):
            for name, declaration in (self.template.get(section) or {}).items():
                yield from _found(faults(declaration), (*self.path, section, name))
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
            elif _LIKE_THE_END_OF_ONE.fullmatch(value):
                yield Finding(f"The text '{value}' is no expression: it does not begin with '['.", path, wrong=False)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                yield from self._value(item, (*path, index), scope)
        elif isinstance(value, dict):
            inner = _inner_template(value)
            if "type" in value and "name" in value:
                yield from _found(version_faults(value), path)
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
            names = list(_function_names(self.template))
            known = name in {each.casefold() for each in names}
        else:
            names = [*_SPELLINGS, "lambda"]
            known = name == "lambda" or find_function(call.name) is not None
        if not known:
            hint = did_you_mean(call.full_name, names)
            yield Finding(f"The template function '{call.full_name}' is not valid.{hint}", path)
        first = call.arguments[0] if call.arguments else None
        if name not in _DECLARED or not isinstance(first, Literal) or not isinstance(first.value, str):
            return
        self.used[name].add(first.value.casefold())
        declared = _names(scope, name)
        if find_key(dict.fromkeys(declared), first.value) is None:
            hint = did_you_mean(first.value, declared)
            yield Finding(f"The template {_DECLARED[name]} '{first.value}' is not found.{hint}", path)


def _found(faults: Iterable[Fault], path: Path) -> Iterator[Finding]:
    for message, where in faults:
        yield Finding(message, (*path, *where))


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
