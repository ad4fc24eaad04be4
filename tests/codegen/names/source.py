"""The names of a package of Azure's, read from its modules without running them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_OPTIONS = frozenset({"cls", "content_type", "polling", "api_version"})
"""Keywords that methods of official packages have beside what the operation takes."""


@dataclass(frozen=True)
class Names:
    """The names that a package has for those who use it.

    :param client: The class of the client.
    :param groups: Methods of each operation group, and of the client under ``""``, with their parameters.
    :param models: Attributes of each model.
    :param enums: Values of each enum by the names of its members.
    """

    client: str
    groups: Mapping[str, Mapping[str, tuple[str, ...]]]
    models: Mapping[str, frozenset[str]]
    enums: Mapping[str, Mapping[str, object]]


def official_names(folder: Path) -> Names:
    """The names of the package in a folder."""
    client, groups = _client(folder)
    methods = {each.name: _methods(each) for each in _classes(folder / "operations")}
    found = {name: methods[kind] for name, kind in groups.items() if kind in methods}
    mixins = [each for each in methods if each.endswith("OperationsMixin")]
    if mixins:
        found[""] = methods[mixins[0]]
    classes = list(_classes(folder / "models"))
    models = {each.name: _attributes(each) for each in classes if _assigned(each, "_attribute_map") is not None}
    enums = {each.name: members for each in classes if (members := _members(each))}
    return Names(client, found, models, enums)


def _classes(folder: Path) -> Iterator[ast.ClassDef]:
    for path in sorted(folder.glob("_*.py")):
        # This module says the same as the other one, for versions of Python that are no more.
        if path.name == "_models.py" and (folder / "_models_py3.py").exists():
            continue
        yield from (each for each in ast.parse(path.read_text("utf-8")).body if isinstance(each, ast.ClassDef))


def _client(folder: Path) -> tuple[str, dict[str, str]]:
    """The class of the client, and the class of each of its operation groups."""
    for path in sorted(folder.glob("_*.py")):
        for each in ast.parse(path.read_text("utf-8")).body:
            if isinstance(each, ast.ClassDef) and not each.name.endswith("Configuration"):
                found = dict(_groups(each))
                if found:
                    return each.name, found
    raise AssertionError(f"{folder} has no client")


def _groups(client: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for node in ast.walk(client):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute):
            value, called = node.value, node.targets[0].attr
            if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and not called.startswith("_"):
                yield called, value.func.id


def _methods(group: ast.ClassDef) -> dict[str, tuple[str, ...]]:
    found = {}
    for each in group.body:
        if isinstance(each, ast.FunctionDef) and not each.name.startswith("_"):
            names = [argument.arg for argument in (*each.args.args[1:], *each.args.kwonlyargs)]
            found[each.name] = tuple(name for name in names if name not in _OPTIONS)
    return found


def _assigned(owner: ast.ClassDef, name: str) -> ast.expr | None:
    for each in owner.body:
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name) and each.targets[0].id == name:
            return each.value
    return None


def _attributes(model: ast.ClassDef) -> frozenset[str]:
    found = _assigned(model, "_attribute_map")
    assert isinstance(found, ast.Dict)
    return frozenset(str(ast.literal_eval(key)) for key in found.keys if key is not None)


def _members(kind: ast.ClassDef) -> dict[str, object]:
    if not any("Enum" in ast.unparse(base) for base in kind.bases):
        return {}
    return {
        each.targets[0].id: ast.literal_eval(each.value)
        for each in kind.body
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
    }


def version_folder(installed: Path, version: str) -> Path:
    """The modules of a package that belong to an API version; all, where it has no folder for each version."""
    wanted = f"v{re.sub(r'[^a-z0-9]', '_', version)}"
    operations = [each for each in sorted(installed.rglob("operations")) if each.is_dir() and "aio" not in each.parts]
    folders = [each.parent for each in operations]
    return next((each for each in folders if each.name == wanted), min(folders, key=lambda each: len(each.parts)))
