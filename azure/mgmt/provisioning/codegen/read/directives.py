"""Directives of a configuration: changes to documents before they are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from typing import Any

from ..errors import CodegenError, Problems
from .document import Document
from .readme import Directive
from .yaml_text import read_yaml

_ABOUT_OTHERS = ("source-file", "code-model", "command")
"""What directives are about that change the code that another generator makes, not the documents."""

_STEP = re.compile(r"""\.(?P<name>[\w$*-]+)|\[\s*(?:'(?P<single>[^']*)'|"(?P<double>[^"]*)"|(?P<index>[0-9]+))\s*\]""")
_INDEX = re.compile(r"[0-9]{1,9}")
_DELETION = re.compile(r"^delete\s+(?P<path>\$[^=]*)$")
_ASSIGNMENT = re.compile(r"^(?P<path>\$[^=]*?)\s*=(?!=)\s*(?P<value>.*)$", re.DOTALL)

Steps = list[str]
Change = Callable[[Document], None]


def changes(directives: Sequence[Directive]) -> Change:
    """What a configuration's directives do to a document.

    Those that only silence linters or explain do nothing. Of ``transform``, statements such as ``$.required = ["a"]``
    and ``delete $.format`` are understood; a directive that asks for more is an error, since the documents would not
    say what the service's authors meant.

    :raises CodegenError: All directives that are not understood.
    """
    found: list[Change] = []
    problems = Problems()
    for directive in directives:
        with problems.collect():
            found += _changes(directive)
    problems.raise_if_any()

    def change(document: Document) -> None:
        for each in found:
            each(document)

    return change


def _changes(directive: Directive) -> Iterator[Change]:
    value = directive.value
    source = str(value.get("from", "swagger-document"))
    if "suppress" in value or source.startswith(_ABOUT_OTHERS) or not set(value) - {"from", "where", "reason"}:
        return
    if "remove-operation" in value:
        names = value["remove-operation"]
        for name in names if isinstance(names, list) else [names]:
            yield _removal(str(name))
    elif "rename-operation" in value:
        renamed = value["rename-operation"]
        if not isinstance(renamed, dict) or not {"from", "to"} <= renamed.keys():
            raise directive.error("rename-operation needs 'from' and 'to'")
        yield _renaming(str(renamed["from"]), str(renamed["to"]))
    elif "transform" in value:
        yield from _transformation(directive, source)
    else:
        raise directive.error(f"{', '.join(sorted(set(value) - {'from', 'where', 'reason'}))} is not supported")


def _operations(document: Document) -> Iterator[tuple[dict[str, Any], str, dict[str, Any]]]:
    """The operations of a document: what holds each, under which key."""
    for key in ("paths", "x-ms-paths"):
        paths = document.content.get(key) if isinstance(document.content, dict) else None
        for path in paths.values() if isinstance(paths, dict) else ():
            for verb, operation in list(path.items()) if isinstance(path, dict) else ():
                if isinstance(operation, dict) and "operationId" in operation:
                    yield path, verb, operation


def _removal(name: str) -> Change:
    def change(document: Document) -> None:
        for path, verb, operation in _operations(document):
            if operation["operationId"] == name:
                del path[verb]

    return change


def _renaming(old: str, new: str) -> Change:
    def change(document: Document) -> None:
        for _, _, operation in _operations(document):
            if operation["operationId"] == old:
                operation["operationId"] = new

    return change


# Transformations


def _transformation(directive: Directive, source: str) -> Iterator[Change]:
    where = directive.value.get("where", "$")
    places = [_steps(str(each), directive) for each in (where if isinstance(where, list) else [where])]
    statements = [part.strip() for part in str(directive.value["transform"]).split(";") if part.strip()]
    edits = [_edit(statement, directive) for statement in statements]

    def change(document: Document) -> None:
        if source not in ("swagger-document", "openapi-document") and document.path.name != source.rpartition("/")[2]:
            return
        for steps in places:
            for place in _found(document.content, steps):
                for edit in edits:
                    edit(place)

    yield change


def _edit(statement: str, directive: Directive) -> Callable[[Any], None]:
    """What a statement does to the place that ``$`` is."""
    deletion = _DELETION.match(statement)
    assignment = None if deletion else _ASSIGNMENT.match(statement)
    matched = deletion or assignment
    if matched is None:
        raise directive.error(f"this statement of 'transform' is not understood: {statement}")
    *outer, name = _steps(matched["path"], directive) or [""]
    if not name or "*" in (*outer, name):
        raise directive.error(f"this statement of 'transform' has to name one member: {statement}")
    value: Any = None
    if assignment is not None:
        try:
            # Literals of JavaScript are YAML as well.
            value = read_yaml(assignment["value"], directive.file)
        except CodegenError:
            value = None
        if "$" in assignment["value"] or not _is_literal(assignment["value"]) or value is None:
            raise directive.error(f"the value of this statement of 'transform' is no literal: {statement}")

    def edit(place: Any) -> None:
        for target in _found(place, outer):
            if not isinstance(target, dict):
                continue
            if assignment is not None:
                target[name] = deepcopy(value)
            else:
                target.pop(name, None)

    return edit


def _is_literal(text: str) -> bool:
    return text[:1] in "'\"[{" or text in ("true", "false") or text.lstrip("-")[:1].isdigit()


def _steps(path: str, directive: Directive) -> Steps:
    """The names in a path such as ``$.definitions['A'].properties``; ``*`` is all members."""
    text, steps, position = path.strip(), [], 1
    while text[:1] == "$" and position < len(text):
        step = _STEP.match(text, position)
        if step is None:
            break
        steps.append(next(each for each in step.groups() if each is not None))
        position = step.end()
    if text[:1] != "$" or position < len(text):
        raise directive.error(f"this path is not understood: {text}")
    return steps


def _found(content: Any, steps: Steps) -> list[Any]:
    """What a path leads to: nothing, if there is no such place."""
    found = [content]
    for step in steps:
        nearer: list[Any] = []
        for each in found:
            if isinstance(each, list):
                nearer += each if step == "*" else each[int(step) :][:1] if _INDEX.fullmatch(step) else []
            elif isinstance(each, dict):
                nearer += each.values() if step == "*" else [each[step]] if step in each else []
        found = nearer
    return found
