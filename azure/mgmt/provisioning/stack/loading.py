"""Finding the program of a stack in a file."""

from __future__ import annotations

import inspect
import sys
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
    found: dict[str, Program] = {key: value for key, value in vars(module).items() if _is_program(value, path.stem)}
    if name:
        if name not in found:
            raise StackError(
                f"{path} has no function {name!r} that takes a client and a stack.{did_you_mean(name, found)}"
            )
        return found[name]
    if path.stem in found:
        return found[path.stem]
    if len(found) == 1:
        return next(iter(found.values()))
    if not found:
        raise StackError(f"{path} has no function that takes a client and a stack: def {path.stem}(az, stack)")
    raise StackError(f"{path} has several programs: write {' or '.join(f'{path}:{each}' for each in found)}")


def program_folder(where: str) -> Path:
    """The folder of the program that a text names."""
    return _parts(where)[0].parent


def _parts(where: str) -> tuple[Path, str]:
    file, colon, name = where.rpartition(":")
    return (Path(file), name) if colon and name.isidentifier() else (Path(where), "")


def _is_program(value: Any, module: str) -> bool:
    if not inspect.isfunction(value) or value.__module__ != module or value.__name__.startswith("_"):
        return False
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    taken = [each for each in inspect.signature(value).parameters.values() if each.default is inspect.Parameter.empty]
    return len(taken) == 2 and all(each.kind in kinds for each in taken) and taken[1].name == "stack"
