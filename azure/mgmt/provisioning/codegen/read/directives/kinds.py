"""What each kind of directive does to a document."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...errors import CodegenError, Problems
from ..document import Document
from ..readme import Directive
from .paths import Path, Place
from .script.basics import UNDEFINED
from .script.run import Script, script_of
from .script.tokens import NotUnderstood
from .script.values import expression

_DOCUMENTS = ("swagger-document", "openapi-document")
"""What directives are about that change documents, whichever they are."""
_ABOUT_CODE = ("source-file", "code-model", "command", "cli", "azure-cli")
"""What directives are about that change the code that another generator makes, not the documents."""
_NOTHING_TO_DO = frozenset({"approved-by", "code", "comment", "debug", "from", "no-inline", "reason", "test", "where"})
"""Members of directives that ask for no change: they say where, or why, or silence a linter."""
_PLACES = ("where", "where-model", "where-operation", "where-operation-match")
_VERBS = ("get", "put", "post", "patch", "delete", "head", "options")

Change = Callable[[Document], None]
Finder = Callable[[Place], list[Place]]
Edit = Callable[[Any, Document], Any]
"""What becomes of a place, given its value and its document: another value, or ``UNDEFINED`` for none."""


def changes(directives: Sequence[Directive], warnings: Problems) -> Change:
    """What a configuration's directives do to a document.

    :param warnings: Takes each that is not understood or cannot be followed, and is left out.
    """
    found: list[tuple[Directive, Change]] = []
    for directive in directives:
        try:
            found += ((directive, change) for change in list(_changes(directive.value)))
        except NotUnderstood as error:
            warnings.add(_left_out(directive, error))

    def change(document: Document) -> None:
        for directive, each in found:
            try:
                each(document)
            except NotUnderstood as error:
                warnings.add(_left_out(directive, error))

    return change


def _left_out(directive: Directive, error: NotUnderstood) -> CodegenError:
    text = json.dumps(directive.value, ensure_ascii=False, default=str)
    return directive.error(f"{error}; it is left out: {text if len(text) <= 120 else f'{text[:119]}…'}")


def _changes(value: Mapping[str, Any]) -> Iterator[Change]:
    """The changes that a directive asks for."""
    asked = {key: value[key] for key in value if key not in _NOTHING_TO_DO and key not in _PLACES}
    # A mapping selects what another generator has made.
    if "suppress" in value or not asked or isinstance(value.get("where"), dict):
        return
    meant = _source(value.get("from"))
    if meant is None:
        return
    find = _finder(value)
    for key, given in asked.items():
        made = _KINDS.get(key)
        if made is None:
            raise NotUnderstood(f"{key!r} is not supported")
        for each in _listed(given) if key.startswith("remove-") else [given]:
            for where, edit in made(each, find):
                yield _Application(meant, where, edit)


@dataclass(frozen=True)
class _Application:
    """An edit of all places of a document that are found."""

    meant: Callable[[Document], bool]
    find: Finder
    edit: Edit

    def __call__(self, document: Document) -> None:
        if not self.meant(document):
            return
        holder = [document.content]
        for place in self.find(Place(holder, 0, document.content)):
            place.put(self.edit(place.value, document))
        if not holder:
            raise NotUnderstood("nothing is left of the document")
        document.content = holder[0]


def _source(value: Any) -> Callable[[Document], bool] | None:
    """Which documents are meant by ``from``; None where it is about no documents."""
    named = [str(each) for each in _listed(value)]
    if any(each.startswith(_ABOUT_CODE) or each.endswith((".go", ".cs", ".ts", ".java", ".py")) for each in named):
        return None
    if not named or any(each in _DOCUMENTS for each in named):
        return lambda _: True
    files = {each.replace("\\", "/").rpartition("/")[2] for each in named}
    return lambda document: document.path.name in files


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


# Where


def _finder(value: Mapping[str, Any]) -> Finder | None:
    """The places that a directive is about; None where it does not say."""
    for key in _PLACES:
        if key not in value:
            continue
        if key == "where":
            return _at_any([Path(str(each)).places for each in _listed(value[key])])
        if key == "where-model":
            return _at_any([_definition(str(each)) for each in _listed(value[key])])
        return _at_any([_operation(_matching(str(each), key.endswith("-match"))) for each in _listed(value[key])])
    return None


def _at_any(finders: Sequence[Finder]) -> Finder:
    return lambda root: [place for find in finders for place in find(root)]


def _definition(name: str) -> Finder:
    return Path(f"$.definitions[{json.dumps(name)}]").places


def _operation(named: Callable[[str], bool]) -> Finder:
    """The operations with an id."""
    paths = [Path("$.paths.*"), Path("$['x-ms-paths'].*")]

    def find(root: Place) -> list[Place]:
        found: list[Place] = []
        for path in (place for each in paths for place in each.places(root)):
            for verb, operation in path.value.items() if isinstance(path.value, dict) else ():
                name = operation.get("operationId") if isinstance(operation, dict) and verb in _VERBS else None
                if isinstance(name, str) and named(name):
                    found.append(Place(path.value, verb, operation))
        return found

    return find


def _matching(name: str, is_expression: bool) -> Callable[[str], bool]:
    if not is_expression:
        return lambda each: each == name
    parts = re.fullmatch("/(.*)/([a-z]*)", name, re.DOTALL)
    pattern, _ = expression(*parts.groups()) if parts else expression(name, "")
    return lambda each: pattern.search(each) is not None


def _inside(outer: Finder, key: str) -> Finder:
    """What the places have under a key."""

    def find(root: Place) -> list[Place]:
        places = outer(root)
        return [Place(each.value, key, each.value[key]) for each in places if _has(each.value, key)]

    return find


def _has(value: Any, key: str) -> bool:
    return isinstance(value, dict) and key in value


# What


Kind = Callable[[Any, "Finder | None"], Iterator[tuple[Finder, Edit]]]


def _remove(_value: Any, _document: Any) -> Any:
    return UNDEFINED


def _required(find: Finder | None, kind: str) -> Finder:
    if find is None:
        raise NotUnderstood(f"{kind!r} does not say where")
    return find


def _names(value: Any, kind: str) -> tuple[str, str]:
    """The names of ``from`` and ``to``."""
    if not isinstance(value, dict) or not {"from", "to"} <= value.keys():
        raise NotUnderstood(f"{kind} needs 'from' and 'to'")
    return str(value["from"]), str(value["to"])


def _transform(value: Any, find: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    for script in [script_of(str(each)) for each in _listed(value)]:
        yield find or Path("$").places, _edit_by(script)


def _edit_by(script: Script) -> Edit:
    return lambda value, document: script(value, document.content, document.path.as_posix())


def _set(value: Any, find: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    yield _required(find, "set"), lambda _value, _document: json.loads(json.dumps(value))


def _removal(value: Any, find: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    where = _required(find, "remove")
    if isinstance(value, str):
        inner = Path(value)
        yield lambda root: [each for place in where(root) for each in inner.places(place)], _remove
    elif value is True:
        yield where, _remove


def _remove_operation(value: Any, _: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    yield _operation(_matching(str(value), is_expression=False)), _remove


def _remove_operations(value: Any, _: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    yield _operation(_matching(str(value), is_expression=True)), _remove


def _remove_paths(value: Any, _: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    """The paths of the operations whose ids an expression matches."""
    named = _operation(_matching(str(value), is_expression=True))

    def find(root: Place) -> list[Place]:
        meant = {id(each.holder) for each in named(root)}
        paths = [place for key in ("paths", "x-ms-paths") for place in Path(f"$['{key}'].*").places(root)]
        return [place for place in paths if id(place.value) in meant]

    yield find, _remove


def _remove_path(value: Any, _: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    for key in ("paths", "x-ms-paths"):
        yield Path(f"$[{json.dumps(key)}][{json.dumps(str(value))}]").places, _remove


def _remove_model(value: Any, _: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    yield _definition(str(value)), _remove


def _remove_property(value: Any, find: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    where = _inside(_required(find, "remove-property"), "properties")
    yield _inside(where, str(value)), _remove


def _remove_parameter(value: Any, find: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    if not isinstance(value, dict) or "name" not in value:
        raise NotUnderstood("remove-parameter needs 'in' and 'name'")

    def edit(parameters: Any, _document: Any) -> Any:
        return [each for each in parameters if not (isinstance(each, dict) and value.items() <= each.items())]

    yield _inside(_required(find, "remove-parameter"), "parameters"), edit


def _rename_operation(value: Any, _: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    old, new = _names(value, "rename-operation")
    yield _inside(_operation(_matching(old, is_expression=False)), "operationId"), lambda _value, _document: new


def _rename_model(value: Any, _: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    old, new = _names(value, "rename-model")
    # Its key stays, which references lead to and which may be the value of a discriminator.
    yield _definition(old), lambda model, _document: {**model, "x-ms-client-name": new}


def _rename_property(value: Any, find: Finder | None) -> Iterator[tuple[Finder, Edit]]:
    old, new = _names(value, "rename-property")

    def edit(properties: Any, _document: Any) -> Any:
        return {new if key == old else key: each for key, each in properties.items()}

    def required(names: Any, _document: Any) -> Any:
        return [new if name == old else name for name in names]

    where = _required(find, "rename-property")
    yield _inside(where, "properties"), edit
    yield _inside(where, "required"), required


_KINDS: Mapping[str, Kind] = {
    "remove": _removal,
    "remove-model": _remove_model,
    "remove-operation": _remove_operation,
    "remove-operation-match": _remove_operations,
    "remove-parameter": _remove_parameter,
    "remove-path": _remove_path,
    "remove-path-by-operation": _remove_paths,
    "remove-property": _remove_property,
    "rename-model": _rename_model,
    "rename-operation": _rename_operation,
    "rename-property": _rename_property,
    "set": _set,
    "transform": _transform,
}
