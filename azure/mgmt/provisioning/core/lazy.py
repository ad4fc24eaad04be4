"""Packages whose modules are loaded when a name of theirs is first asked for (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from .faults import did_you_mean
from .typed import names_of

Hooks = tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]
"""What a package binds to ``__all__``, ``__getattr__`` and ``__dir__``."""


def lazy(package: str, modules: Mapping[str, str]) -> Hooks:
    """The hooks of a package that loads its modules on demand.

    :param package: Its name.
    :param modules: Its public names, separated by spaces, by the module that defines them, as the package names it. A
        name that is that of its module is the module.
    """
    found = {name: module for module, names in modules.items() for name in names.split()}

    def load(name: str) -> Any:
        if name not in found:
            hint = did_you_mean(name, found)
            raise AttributeError(f"module {package!r} has no attribute {name!r}{hint and '.' + hint}")
        module = import_module(found[name], package)
        value = module if found[name] == f".{name}" else getattr(module, name)
        setattr(sys.modules[package], name, value)  # the next time, nothing is to be looked up
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *found})

    return sorted(found), load, names


def public_classes(name: str) -> list[str]:
    """What a module binds to ``__all__`` when it has all of its classes: these, and those of its neighbours in it."""
    module = sys.modules[name]
    package = f"{module.__package__}."
    classes = {each: value for each, value in names_of(module).items() if isinstance(value, type)}
    return sorted(each for each, value in classes.items() if value.__module__.startswith(package))


def lazy_types(package: str, modules: Mapping[str, str], bodies: str = "") -> Hooks:
    """The hooks of the package ``types`` of a service: what stands for a class is in a module called as the class's.

    :param modules: The modules of the package ``models``, as given to :func:`lazy`.
    :param bodies: The models whose members are keyword arguments, too, separated by spaces; with ``LongRunning`` after
        their names where there are others for long-running operations.
    """
    of_bodies = bodies.split()
    dicts: dict[str, list[str]] = {}
    for module, names in modules.items():
        ending = "Value" if module.startswith("..enums") else "Dict"
        dicts.setdefault(f".{module.rpartition('.')[2]}", []).extend(name + ending for name in names.split())
        options = [name + kind for name in names.split() for kind in ("", "LongRunning") if name + kind in of_bodies]
        dicts[f".{module.rpartition('.')[2]}"] += [f"{name}Options" for name in options]
    return lazy(package, {module: " ".join(names) for module, names in dicts.items()})
