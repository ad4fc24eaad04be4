"""What users see of a service in a package that was generated."""

from __future__ import annotations

import enum
import json
import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

from ..core.declare.lookup import declared_operations
from ..core.declare.operation import Body, Form, Header, Match, Operation, Parameter, Query
from ..core.declare.operation import Path as PathParameter
from ..core.models.fields import ABSENT, fields_of
from ..core.models.model import Model
from .surface import Argument, Member, Method, Surface

_NUMBERS = count()


class NoPackage(ValueError):
    """What is named is no generated package."""


def of_package(named: str) -> Surface:
    """What users see of a service.

    :param named: The folder of a generated package, or the name of one that can be imported.
    :raises NoPackage: It is neither.
    """
    package = _of_folder(Path(named)) if Path(named).is_dir() else _imported(named)
    try:
        service, manifest = package.SERVICE, Path(str(package.__file__)).with_name("manifest.json")
        client = json.loads(manifest.read_text("utf-8"))["client"]
        has_models = any(manifest.with_name(name).exists() for name in ("models.py", "models"))
        models = import_module(f"{package.__name__}.models") if has_models else None
        operations = declared_operations(package.__name__)
    except (AttributeError, ImportError, KeyError, OSError, ValueError) as error:
        raise NoPackage(f"{named} is no package that was generated: {error}") from error
    classes = {name: getattr(models, name) for name in getattr(models, "__all__", ())}
    of_client = [p for each in operations for p in each.parameters if getattr(p, "client", False)]
    return Surface(
        named,
        client,
        service.api_version,
        {parameter.name: _argument(parameter) for parameter in of_client if not isinstance(parameter, Match)},
        {operation.id: _method(operation) for operation in operations},
        {name: _members(found) for name, found in classes.items() if issubclass(found, Model)},
        {name: _values(found) for name, found in classes.items() if issubclass(found, enum.Enum)},
    )


def _of_folder(folder: Path) -> ModuleType:
    """The package of a folder, under a name that no other one has: two versions are there at once."""
    name = f"_compared_{next(_NUMBERS)}"
    init = folder / "__init__.py"
    spec = spec_from_file_location(name, init, submodule_search_locations=[str(folder)])
    if spec is None or spec.loader is None or not init.is_file():
        raise NoPackage(f"{folder} is no package that was generated: it has no __init__.py")
    package = module_from_spec(spec)
    sys.modules[name] = package
    try:
        spec.loader.exec_module(package)
    except Exception as error:
        raise NoPackage(f"{folder} cannot be imported: {type(error).__name__}: {error}") from error
    return package


def _imported(name: str) -> ModuleType:
    try:
        return import_module(name)
    except (ImportError, TypeError, ValueError) as error:
        raise NoPackage(f"there is neither a file, nor a folder, nor a package {name!r}: {error}") from error


def _method(operation: Operation) -> Method:
    returns, way = operation.returns or "nothing", "call"
    if operation.paging is not None:
        returns, way = operation.paging.item_type, "listing"
    way = "long-running operation" if operation.long_running is not None else way
    return Method({_name(each): _argument(each) for each in operation.parameters if _is_taken(each)}, returns, way)


def _name(parameter: Parameter) -> str:
    return "etag" if isinstance(parameter, Match) else parameter.name


def _is_taken(parameter: Parameter) -> bool:
    """Whether a method has an argument for it."""
    return not getattr(parameter, "client", False) and getattr(parameter, "fixed", None) is None


def _argument(parameter: Parameter) -> Argument:
    if isinstance(parameter, Match):
        return Argument("condition", parameter.required)
    needed = isinstance(parameter, PathParameter) or parameter.required
    default = parameter.default if isinstance(parameter, (Query, Header)) else None
    assert isinstance(parameter, (PathParameter, Query, Header, Body, Form))
    return Argument(parameter.type, needed and default is None)


def _members(model: type[Any]) -> dict[str, Member]:
    return {
        each.name: Member(each.wire, each.type, each.required and each.default is ABSENT, each.read_only)
        for each in fields_of(model)
    }


def _values(found: type[enum.Enum]) -> dict[str, object]:
    return {name: member.value for name, member in found.__members__.items()}
