"""Finding the program of a stack in a file, and policies."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from ..core.faults import did_you_mean
from .errors import StackError
from .running import Program


def load_program(where: str) -> Program:
    """The program that a text names: ``shop.py``, or ``shop.py:shop`` where the file has several.

    The file is run as Python runs scripts: what is beside it can be imported.

    :raises StackError: There is no such file or function, or it isn't clear which is meant.
    """
    path, name = _parts(where)
    found: dict[str, Program] = _functions(path, 2, "stack")
    if name:
        if name not in found:
            hint = did_you_mean(name, found) or (f" There is {', '.join(found)}." if found else "")
            raise StackError(f"{path} has no function {name!r} that takes a client and a stack.{hint}")
        return found[name]
    if path.stem in found:
        return found[path.stem]
    if len(found) == 1:
        return next(iter(found.values()))
    if not found:
        raise StackError(f"{path} has no function that takes a client and a stack: def {path.stem}(az, stack)")
    raise StackError(f"{path} has several programs: write {' or '.join(f'{path}:{each}' for each in found)}")


def load_policies(where: str) -> list[Callable[[Any], Iterable[str]]]:
    """The policies that a text names: all of ``policies.py``, or one, ``policies.py:https_only``.

    They are the functions of the file that take one thing, ``resource``.

    :raises StackError: There is no such file or function.
    """
    path, name = _parts(where)
    found = _functions(path, 1, "resource")
    if name:
        if name not in found:
            raise StackError(f"{path} has no policy {name!r}.{did_you_mean(name, found)}")
        return [found[name]]
    if not found:
        raise StackError(f"{path} has no policies: def name(resource), which yields what is wrong with it")
    return list(found.values())


def program_folder(where: str) -> Path:
    """The folder of the program that a text names."""
    return _parts(where)[0].parent


def _parts(where: str) -> tuple[Path, str]:
    file, colon, name = where.rpartition(":")
    return (Path(file), name) if colon and name.isidentifier() else (Path(where), "")


def _functions(path: Path, count: int, last: str) -> dict[str, Any]:
    """The functions of a file that take so many arguments, of which the last is called so.

    :raises StackError: There is no such file, or it is no Python file.
    """
    if not path.is_file():
        raise StackError(f"there is no file {path}")
    folder = str(path.resolve().parent)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    spec = spec_from_file_location(path.stem, path.resolve())
    if spec is None or spec.loader is None:
        raise StackError(f"{path} is no Python file")
    module = module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return {key: value for key, value in vars(module).items() if _takes(value, path.stem, count, last)}


def _takes(value: Any, module: str, count: int, last: str) -> bool:
    if not inspect.isfunction(value) or value.__module__ != module or value.__name__.startswith("_"):
        return False
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    taken = [each for each in inspect.signature(value).parameters.values() if each.default is inspect.Parameter.empty]
    return len(taken) == count and all(each.kind in kinds for each in taken) and taken[-1].name == last
