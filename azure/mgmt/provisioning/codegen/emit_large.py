"""Large services: packages instead of modules, with the same names in them, each loaded when it is first asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping

from .emit_client import emit_async_package, emit_client, emit_package
from .emit_models import emit_enum_module, emit_model_module, model_lines
from .emit_operations import emit_operation_module, operation_lines
from .emit_rest import emit_rest_module, operation_constant
from .emit_text import WIDTH, docstring, estimated_lines, header, string
from .emit_types import emit_type_module
from .ir import ServiceIR
from .layout import Layout
from .partition_classes import enum_modules, model_modules
from .partition_operations import operation_modules

LARGEST = 2700
"""Lines that no module should go beyond, as they are estimated: that is within a tenth of what formatting gives."""

_LAZY = """
_NAMES = {{
{names}}}
_MODULES = {{name: module for module, names in _NAMES.items() for name in names.split()}}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({{*globals(), *_MODULES}})
"""

_OPERATIONS = '''

def operations() -> list[Operation]:
    """The declarations of all operations; this loads every module."""
    from importlib import import_module

    return [getattr(import_module(module, __name__), name) for name, module in _MODULES.items()]
'''


def is_large(texts: Iterable[str], largest: int) -> bool:
    """Whether any module of a service is too large."""
    return any(estimated_lines(text) > largest for text in texts)


def lay_out(service: ServiceIR, largest: int) -> Layout:
    """The modules of a large service."""
    operations = operation_modules(service, operation_lines(service), largest)
    models = model_modules(service, operations, model_lines(service), largest)
    return Layout(operations, models, enum_modules(service, operations, models))


def emit_large(service: ServiceIR, largest: int) -> dict[str, str]:
    """The files of a large service, below its own folder."""
    layout = lay_out(service, largest)
    texts = {
        "__init__.py": emit_package(service, "...core"),
        "client.py": emit_client(service, "...core", asynchronous=False, layout=layout),
        "aio/__init__.py": emit_async_package(service),
        "aio/client.py": emit_client(service, "....core", asynchronous=True, layout=layout),
        "_rest/__init__.py": _rest_package(service, layout),
        **_packages_of_classes(service, layout),
    }
    for module in layout.operations:
        file = f"{module.name}.py"
        texts[f"_rest/{file}"] = emit_rest_module(service, module, "....core")
        if module.parts:
            texts[f"operations/{file}"] = emit_operation_module(service, module, "....core", asynchronous=False)
            texts[f"aio/operations/{file}"] = emit_operation_module(service, module, ".....core", asynchronous=True)
    groups = {
        f".{module.name}": [part.class_name for part in module.parts if part.class_name == part.group.class_name]
        for module in layout.operations
    }
    for folder, kind in (("operations", "Operations"), ("aio/operations", "Asynchronous operations")):
        texts[f"{folder}/__init__.py"] = _lazy(service, f"{kind} of the service ``{service.name}``", groups)
    return texts


def _packages_of_classes(service: ServiceIR, layout: Layout) -> dict[str, str]:
    """The packages ``models``, ``enums`` and ``types``."""
    texts: dict[str, str] = {}
    for module in layout.models:
        texts[f"models/{module}.py"] = emit_model_module(service, layout, module, "....core")
    for module in layout.enums:
        texts[f"enums/{module}.py"] = emit_enum_module(service, layout, module, "....core")
    for module in sorted({*layout.models, *layout.enums}):
        texts[f"types/{module}.py"] = emit_type_module(service, layout, module)
    models = {f".{module}": [each.name for each in members] for module, members in layout.models.items()}
    enums = {module: [each.name for each in members] for module, members in layout.enums.items()}
    dicts = {module: [f"{name}Dict" for name in names] for module, names in models.items()}
    for module, names in enums.items():
        dicts.setdefault(f".{module}", []).extend(f"{name}Value" for name in names)
    of_service = f"of the service ``{service.name}``"
    named = models | {f"..enums.{module}": names for module, names in enums.items()}
    texts["models/__init__.py"] = _lazy(service, f"Models {of_service}", named, ["..enums", *models])
    texts["enums/__init__.py"] = _lazy(
        service, f"Enums {of_service}", {f".{module}": names for module, names in enums.items()}
    )
    text = f"Dicts that stand for the models {of_service}, and values of its enums"
    texts["types/__init__.py"] = _lazy(service, text, dicts)
    return texts


def _lazy(service: ServiceIR, text: str, names: Mapping[str, list[str]], typed: Iterable[str] | None = None) -> str:
    """The ``__init__`` of a package that loads its modules on demand.

    :param names: Public names by module.
    :param typed: The modules that type checkers find the names in.
    """
    names = {module: names[module] for module in sorted(names) if names[module]}
    stars = "".join(f"    from {module} import *\n" for module in (names if typed is None else typed))
    stars = f"if TYPE_CHECKING:\n{stars}" if names else ""
    return f"""{header(service)}# ruff: noqa: F403

{docstring(f"{text}, each loaded when it is first asked for.", 0)}
from __future__ import annotations

from typing import TYPE_CHECKING, Any

{stars}{_LAZY.format(names=_table(names))}"""


def _table(names: Mapping[str, list[str]]) -> str:
    """The names of each module, as the lines of a dict."""
    lines = []
    for module, members in names.items():
        listed = textwrap.fill(" ".join(sorted(members)), WIDTH - 8, break_long_words=False)
        lines.append(f'    {string(module)}: """\n{textwrap.indent(listed, " " * 8)}\n    """,\n')
    return "".join(lines)


def _rest_package(service: ServiceIR, layout: Layout) -> str:
    names = {
        f".{module.name}": [operation_constant(each) for each in module.operations] for module in layout.operations
    }
    text = f"REST operations of the service ``{service.name}``, each loaded when it is first asked for."
    return f"""{header(service)}
{docstring(text, 0)}
from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ....core.operation import Operation
{_LAZY.format(names=_table(names))}{_OPERATIONS}"""
