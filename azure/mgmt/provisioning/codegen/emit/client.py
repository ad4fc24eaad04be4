"""Services to ``client.py``, and the lazy ``__init__.py`` of their packages."""

from __future__ import annotations

from ..represent.access import AccessIR
from ..represent.ir import ServiceIR
from ..split.layout import Layout
from .described import (
    credential_of,
    has_constructor,
    needs_endpoint,
    of_attribute,
    of_client,
    of_constructor,
    of_package,
)
from .imports import Imports
from .members import body_members
from .operations import Methods, async_twin, core_sources
from .text import FIRST_LINE, docstring, literal, string


def emit_client(service: ServiceIR, core: str, *, asynchronous: bool, layout: Layout | None = None) -> str:
    """The module ``client``, or its asynchronous twin.

    :param core: The core package as this module names it.
    :param layout: The modules of a large service.
    """
    kind = "ServiceClient" if service.uses_subscription else "TenantClient"
    base = f"Async{kind}" if asynchronous else kind
    package = ".." if asynchronous else "."
    sources = {
        "models": package,
        "types": package,
        "operations": ".",
        "SERVICE": package,
        "GroupOf": f"{core}.clients.groups",
    }
    sources |= {base: f"{core}.clients.{'aio' if asynchronous else 'sync'}", **core_sources(core)}
    imports = Imports(frozenset({service.client}), sources | {"_Sync": "..client"})
    imports.renamed, imports.typed, imports.methods = {"_Sync": service.client}, f"{core}.clients.annotations", True
    imports.taken = {group.name for group in service.groups} | {each.method for each in service.operations}
    prefix = "Asynchronous client" if asynchronous else "Client"
    head = f"class {service.client}({imports.name(base, runtime=True)}):\n"
    head += of_client(service, asynchronous=asynchronous).source()
    parts = [f"{head}\n    _service = {imports.name('SERVICE', runtime=True)}\n"]
    if has_constructor(service):
        parts.append(_constructor(service, imports, asynchronous=asynchronous))
    declarations = "from . import _rest"
    for module in layout.operations if layout is not None else ():
        if not module.parts:
            declarations = f"from ._rest import {module.name} as _rest"
    groups = []
    for group in service.groups:
        declared = f"{imports.name('GroupOf')}[{imports.name('operations')}.{group.class_name}]"
        groups.append(f"    {group.name}: {declared}\n{of_attribute(group).source()}")
    if groups:
        parts.append("".join(groups))
    if not asynchronous:
        methods = Methods(imports, body_members(service), declarations=declarations)
        parts += [methods.method(operation) for operation in service.operations]
    elif service.operations:
        source = imports.name("_Sync", runtime=True)
        parts.append("".join(async_twin(operation, source, imports) for operation in service.operations))
    text = docstring(f"{prefix} of the service ``{service.name}``.", 0)
    return "\n".join([FIRST_LINE, text, imports.render(), "\n" + "\n".join(parts)])


def _constructor(service: ServiceIR, imports: Imports, *, asynchronous: bool) -> str:
    """The constructor of a client that is made with other things than a token and a subscription."""
    methods, text = Methods(imports, body_members(service)), imports.name("str")
    kind = credential_of(service)
    classes = {"token": "AsyncTokenCredential" if asynchronous else "TokenCredential", "key": "AzureKeyCredential"}
    credential = [f"credential: {imports.name(classes[kind])}"] if kind in classes else []
    options = f"{imports.name('Unpack')}[{imports.name('ClientOptions')}]"
    given = ["subscription_id"] if service.uses_subscription else []
    subscription = [f"{name}: {text}" for name in given]
    parameters = [methods.argument(parameter) for parameter in service.client_parameters]
    endpoint = f"base_url: {text}" if needs_endpoint(service) else f"base_url: {text} | None = None"
    if needs_endpoint(service):
        ordered = [endpoint, *parameters]  # what has a default comes last
    else:
        ordered = [*parameters, endpoint]
    signature = ", ".join(["self", *credential, *subscription, *ordered])
    if kind == "token":
        base = f"super().__init__({', '.join(['credential', *given, 'base_url', '**options'])})"
    else:
        named = ["credential" if kind == "key" else "None", *(given or ["None"]), "base_url", "options"]
        base = f"self._made_with({', '.join(named)})"
    kept = ", ".join(f"{parameter.name}={parameter.name}" for parameter in service.client_parameters)
    give = f"        self._give({kept})\n" if kept else ""
    return (
        f"    def __init__({signature}, **options: {options}) -> None:\n"
        f"{of_constructor(service).source(8)}"
        f"        {base}\n{give}"
    )


def emit_package(service: ServiceIR, core: str) -> str:
    """The ``__init__`` of a service: its :class:`~.core.declare.operation.Service`, and the rest on demand."""
    modules = (["models"] if service.models or service.enums else []) + ["types"]
    typed = "".join(f"    from . import {module} as {module}\n" for module in modules)
    error = f", {string(service.error)}" if service.error is not None else ""
    access = f", access={_access(service.access)}" if service.access is not None else ""
    declared = "Access, Service" if access else "Service"
    named = {".client": service.client} | {f".{module}": module for module in modules}
    return f"""{_head(of_package(service).source(0))}
from {core}.declare.operation import {declared}
from {core}.lazy import lazy

if TYPE_CHECKING:
{typed}    from .client import {service.client} as {service.client}

SERVICE = Service({string(service.name)}, __name__, {string(service.api_version)}{error}{access})
{_on_demand(named)}"""


def _access(access: AccessIR) -> str:
    """The declaration of how one gets at a service."""
    arguments = [string(access.credential)]
    arguments += [f"endpoint={string(access.endpoint)}"] if access.endpoint is not None else []
    arguments += [f"scopes={literal(access.scopes)}"] if access.scopes else []
    arguments += [f"key_header={string(access.key_header)}"] if access.credential == "key" else []
    return f"Access({', '.join(arguments)})"


def emit_async_package(service: ServiceIR, core: str) -> str:
    """The ``__init__`` of the asynchronous twin of a service.

    :param core: The core package as this module names it.
    """
    return f"""{_head(docstring(f"The service ``{service.name}``, asynchronously.", 0))}
from {core}.lazy import lazy

if TYPE_CHECKING:
    from .client import {service.client} as {service.client}
{_on_demand({".client": service.client})}"""


def _head(text: str) -> str:
    """What a package begins with.

    :param text: Its docstring.
    """
    return f"{FIRST_LINE}\n{text}\nfrom __future__ import annotations\n\nfrom typing import TYPE_CHECKING\n"


def _on_demand(names: dict[str, str]) -> str:
    listed = ", ".join(f"{string(module)}: {string(name)}" for module, name in names.items())
    return f"\nif not TYPE_CHECKING:\n    __all__, __getattr__, __dir__ = lazy(__name__, {{{listed}}})\n"
