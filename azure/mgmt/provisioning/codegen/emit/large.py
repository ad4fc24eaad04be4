"""Large services: packages instead of modules, with the same names in them, each loaded when it is first asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping

from ..represent.ir import ServiceIR
from ..split.classes import enum_modules, model_modules
from ..split.layout import Layout
from ..split.operations import operation_modules
from .client import emit_async_package, emit_client, emit_package
from .members import body_members
from .models import emit_enum_module, emit_model_module, model_lines
from .operations import emit_async_operation_module, emit_operation_module, operation_lines
from .rest import emit_rest_module
from .text import FIRST_LINE, WIDTH, docstring, estimated_lines, string
from .types import emit_stub_loader, emit_type_module

LARGEST = 2700
"""Lines that no module should go beyond, as they are estimated: that is within a tenth of what formatting gives."""


_HOOKS = """if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
"""


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
    layout, core = lay_out(service, largest), service.core_at(1)
    texts = {
        "__init__.py": emit_package(service, core),
        "client.py": emit_client(service, core, asynchronous=False, layout=layout),
        "aio/__init__.py": emit_async_package(service, service.core_at(2)),
        "aio/client.py": emit_client(service, service.core_at(2), asynchronous=True, layout=layout),
        "_rest/__init__.py": _rest_package(service, layout),
        **_packages_of_classes(service, layout),
    }
    for module in layout.operations:
        file = f"{module.name}.py"
        texts[f"_rest/{file}"] = emit_rest_module(service, module, service.core_at(2))
        if module.parts:
            texts[f"operations/{file}"] = emit_operation_module(service, module, service.core_at(2))
            texts[f"aio/operations/{file}"] = emit_async_operation_module(service, module, service.core_at(3))
    groups = {
        f".{module.name}": [part.class_name for part in module.parts if part.class_name == part.group.class_name]
        for module in layout.operations
    }
    of_service = f"of the service ``{service.name}``"
    texts["operations/__init__.py"] = _lazy(service, f"Operations {of_service}", groups)
    texts["aio/operations/__init__.py"] = _lazy_async_operations(
        service, f"Asynchronous operations {of_service}", groups
    )
    return texts


def _packages_of_classes(service: ServiceIR, layout: Layout) -> dict[str, str]:
    """The packages ``models``, ``enums`` and ``types``."""
    texts: dict[str, str] = {}
    core = service.core_at(2)
    for module in layout.models:
        texts[f"models/{module}.py"] = emit_model_module(service, layout, module, core)
    for module in layout.enums:
        texts[f"enums/{module}.py"] = emit_enum_module(service, layout, module, core)
    for module in sorted({*layout.models, *layout.enums}):
        texts[f"types/{module}.pyi"] = emit_type_module(service, layout, module, core)
        texts[f"types/{module}.py"] = emit_stub_loader(module, core)
    models = {f".{module}": [each.name for each in members] for module, members in layout.models.items()}
    enums = {module: [each.name for each in members] for module, members in layout.enums.items()}
    of_service = f"of the service ``{service.name}``"
    named = models | {f"..enums.{module}": names for module, names in enums.items()}
    texts["models/__init__.py"] = _lazy(service, f"Models {of_service}", named, ["..enums", *models])
    texts["enums/__init__.py"] = _lazy(
        service, f"Enums {of_service}", {f".{module}": names for module, names in enums.items()}
    )
    texts["types/__init__.py"] = _lazy_types(service, sorted({f".{module}" for module in (*layout.models, *enums)}))
    return texts


def _lazy(service: ServiceIR, text: str, names: Mapping[str, list[str]], typed: Iterable[str] | None = None) -> str:
    """The ``__init__`` of a package that loads its modules on demand.

    :param names: Public names by module.
    :param typed: The modules that type checkers find the names in.
    """
    names = {module: names[module] for module in sorted(names) if names[module]}
    imports = f"from {service.core_at(2)}.lazy import lazy"
    return f"""{_package(service, text, names if typed is None else typed, imports)}
_NAMES = {{
{_table(names)}}}

{_HOOKS}"""


def _lazy_async_operations(service: ServiceIR, text: str, names: Mapping[str, list[str]]) -> str:
    """The ``__init__`` of the package ``aio.operations``: its modules and names are those of ``operations``."""
    imports = f"from {service.core_at(3)}.lazy import lazy\nfrom ...operations import _NAMES"
    return f"{_package(service, text, sorted(module for module in names if names[module]), imports)}\n{_HOOKS}"


def _lazy_types(service: ServiceIR, modules: Iterable[str]) -> str:
    """The ``__init__`` of the package ``types``: its names are those of the models and enums, with an ending."""
    text = f"Dicts that stand for the models of the service ``{service.name}``, and values of its enums"
    imports = f"from {service.core_at(2)}.lazy import lazy_types\nfrom ..models import _NAMES"
    bodies = " ".join(body_members(service).names)
    arguments = f"_NAMES, {string(bodies)}" if bodies else "_NAMES"
    return f"""{_package(service, text, modules, imports)}
if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, {arguments})
"""


def _package(service: ServiceIR, text: str, typed: Iterable[str], imports: str) -> str:
    """The first part of the ``__init__`` of a lazy package."""
    stars = "".join(f"    from {module} import *\n" for module in typed)
    stars = f"\nif TYPE_CHECKING:\n{stars}" if stars else ""
    return f"""{FIRST_LINE}# ruff: noqa: F403

{docstring(f"{text}, each loaded when it is first asked for.", 0)}
from __future__ import annotations

from typing import TYPE_CHECKING

{imports}
{stars}"""


def _table(names: Mapping[str, list[str]]) -> str:
    """The names of each module, as the lines of a dict."""
    lines = []
    for module, members in names.items():
        listed = textwrap.fill(" ".join(sorted(members)), WIDTH - 8, break_long_words=False)
        lines.append(f'    {string(module)}: """\n{textwrap.indent(listed, " " * 8)}\n    """,\n')
    return "".join(lines)


def _rest_package(service: ServiceIR, layout: Layout) -> str:
    """The ``__init__`` of the package ``_rest``: it names its modules, which is enough to find all operations."""
    text = docstring(f"REST operations of the service ``{service.name}``, in modules that are loaded on demand.", 0)
    modules = "".join(f"    {string(module.name)},\n" for module in layout.operations)
    return f"{FIRST_LINE}\n{text}\nMODULES = (\n{modules})\n"
