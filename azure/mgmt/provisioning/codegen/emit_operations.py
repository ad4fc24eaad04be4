"""Operation groups to ``operations.py``, or a package: one class a group, one method an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .emit_annotations import accepted, is_any, result
from .emit_rest import operation_constant
from .emit_text import Imports, docstring, estimated_lines, header, literal, sentence
from .ir import ABSENT, OperationIR, ParameterIR, ServiceIR, TypeRef
from .layout import GroupPart, OperationModule

OPTION_TYPES = (
    "CommonLongRunningOptions",
    "CommonRequestOptions",
    "LongRunningOptions",
    "PagingOptions",
    "RequestOptions",
)
POLLERS = ("AsyncProvisioningPoller", "ProvisioningPoller")
ERROR = ":raises ~azure.core.exceptions.HttpResponseError: The service answered with an error."


def core_sources(core: str) -> dict[str, str]:
    """Where the names of option types and pollers come from."""
    modules: dict[str, str] = dict.fromkeys(OPTION_TYPES, f"{core}.options")
    return modules | dict.fromkeys(POLLERS, f"{core}.polling")


def emit_operations(service: ServiceIR, core: str, *, asynchronous: bool) -> str:
    """The module ``operations``, or its asynchronous twin.

    :param core: The core package as this module names it.
    """
    package = ".." if asynchronous else "."
    imports = _imports(service, core, package, asynchronous=asynchronous)
    imports.sources["_rest"] = package
    text = f"{_kind(asynchronous)} of the service ``{service.name}``."
    parts = [GroupPart(group, group.class_name) for group in service.groups]
    return _operations(service, parts, imports, text, asynchronous=asynchronous)


def emit_operation_module(service: ServiceIR, module: OperationModule, core: str, *, asynchronous: bool) -> str:
    """A module of the package ``operations``, or its asynchronous twin."""
    package = "..." if asynchronous else ".."
    imports = _imports(service, core, package, asynchronous=asynchronous)
    # The declarations are in a module of the same name.
    imports.sources["_rest"], imports.renamed = f"{package}_rest", {"_rest": module.name}
    text = f"{_kind(asynchronous)} of ``{service.name}``: ``{module.name[1:]}``."
    return _operations(service, module.parts, imports, text, asynchronous=asynchronous)


def operation_lines(service: ServiceIR) -> Callable[[OperationIR], int]:
    """About how many lines an operation takes."""
    methods = Methods(_imports(service, "....core", "..", asynchronous=True), asynchronous=True)
    return lambda operation: estimated_lines(methods.method(operation)) + 1


def _kind(asynchronous: bool) -> str:
    return "Asynchronous operations" if asynchronous else "Operations"


def _imports(service: ServiceIR, core: str, package: str, *, asynchronous: bool) -> Imports:
    """The imports of a module of operations.

    :param package: The package of the service as this module names it.
    """
    base, source = ("AsyncOperationGroup", "aio") if asynchronous else ("OperationGroup", "client")
    defined = frozenset(group.class_name for group in service.groups)
    return Imports(defined, {"models": package, "types": package, base: f"{core}.{source}", **core_sources(core)})


def _operations(
    service: ServiceIR, parts: Iterable[GroupPart], imports: Imports, text: str, *, asynchronous: bool
) -> str:
    methods = Methods(imports, asynchronous=asynchronous)
    base = "AsyncOperationGroup" if asynchronous else "OperationGroup"
    classes = []
    for part in parts:
        imports.taken = {operation.method for operation in part.group.operations}
        for module, name in part.bases:
            imports.add(f".{module}", name, runtime=True)
        bases = ", ".join(name for _, name in part.bases) or imports.name(base, runtime=True)
        classes.append(_group(part, bases, methods))
    return "\n".join([header(service), docstring(text, 0), imports.render(), *(f"\n{each}" for each in classes)])


def _group(part: GroupPart, bases: str, methods: Methods) -> str:
    group = part.group
    text = f"{sentence(group.doc)}\n\n" if group.doc else ""
    use = f"An attribute of the client: ``client.{group.name}``."
    if part.class_name != group.class_name:
        text, use = "", f"A part of ``client.{group.name}``."
    head = f"class {part.class_name}({bases}):\n" + docstring(text + use)
    return head + "".join(f"\n{methods.method(operation)}" for operation in group.operations)


class Methods:
    """Emits the methods of operations."""

    def __init__(self, imports: Imports, *, asynchronous: bool, declarations: str | None = None) -> None:
        """:param declarations: Import that each method starts with, in a module that does without the declarations."""
        self._imports = imports
        self._asynchronous = asynchronous
        self._declarations = declarations

    def method(self, operation: OperationIR) -> str:
        """The method of an operation: signature, docstring, and the call of its declaration."""
        imports = self._imports
        waits = self._asynchronous and (operation.long_running or operation.paging is None)
        streams = operation.returns is not None and operation.returns.kind == "stream"
        options = (
            "LongRunningOptions"
            if operation.long_running
            else "PagingOptions"
            if operation.paging is not None
            else "RequestOptions"
        )
        if any(argument.name == "api_version" for argument in operation.arguments):
            options = f"Common{options}"  # those without api_version, which is an argument here
        signature = ", ".join(["self", *self._signature(operation)])
        options_type = f"{imports.name('Unpack')}[{imports.name(options)}]"
        head = f"    {'async ' if waits else ''}def {operation.method}({signature}, **options: {options_type}) -> "
        call = "_begin" if operation.long_running else "_list" if operation.paging is not None else "_call"
        rest = imports.name("_rest", runtime=True) if "_rest" in imports.sources else "_rest"
        names = ", ".join([f"{rest}.{operation_constant(operation)}", "options", *_argument_names(operation)])
        returned = self._returns(operation)
        lines = [f"{head}{returned}:\n", docstring(_text(operation), 8, sections=self._sections(operation, options))]
        if self._declarations:
            lines.append(f"        {self._declarations}\n\n")
        value = f"{'await ' if waits else ''}self.{call}({names})"
        lines.append(f"        {value}\n" if returned == "None" and not streams else f"        return {value}\n")
        return "".join(lines)

    def _signature(self, operation: OperationIR) -> Iterable[str]:
        starred = False
        for parameter in operation.arguments:
            if parameter.keyword and not starred:
                starred = True
                yield "*"
            if parameter.kind == "match":
                yield from self._match(parameter)
            else:
                yield self._argument(parameter)

    def _match(self, parameter: ParameterIR) -> Iterable[str]:
        condition, text = self._imports.name("MatchConditions"), self._imports.name("str")
        if parameter.required:
            return (f"etag: {text}", f"match_condition: {condition}")
        return (f"etag: {text} | None = None", f"match_condition: {condition} | None = None")

    def _argument(self, parameter: ParameterIR) -> str:
        imports = self._imports
        annotation = accepted(parameter.type, imports)
        if parameter.kind == "body" and parameter.type.kind not in ("stream", "object"):
            annotation += f" | {imports.name('IO')}[{imports.name('bytes')}]"
        if parameter.default is not ABSENT:
            return f"{parameter.name}: {annotation} = {literal(parameter.default)}"
        if parameter.required:
            return f"{parameter.name}: {annotation}"
        optional = annotation if is_any(parameter.type) else f"{annotation} | None"
        return f"{parameter.name}: {optional} = None"

    def _returns(self, operation: OperationIR) -> str:
        imports = self._imports
        if operation.paging is not None:
            pager = imports.name("AsyncItemPaged" if self._asynchronous else "ItemPaged")
            returned = f"{pager}[{result(operation.paging.item, imports)}]"
        elif operation.head:
            returned = imports.name("bool")
        elif operation.returns is None:
            returned = "None"
        else:
            returned = result(operation.returns, imports, asynchronous=self._asynchronous)
        if operation.long_running:
            poller = imports.name("AsyncProvisioningPoller" if self._asynchronous else "ProvisioningPoller")
            returned = f"{poller}[{returned}]"
        return returned

    def _sections(self, operation: OperationIR, options: str) -> list[str]:
        sections = []
        for parameter in operation.arguments:
            if parameter.kind == "match":
                sections.append(":param etag: ETag that the condition is about.")
                sections.append(":param match_condition: What has to be true of it; otherwise the service refuses.")
            else:
                sections.append(_described(parameter))
        known = f":class:`~azure.mgmt.provisioning.core.options.{options}`"
        sections.append(f":param options: Request options, see {known}.")
        returned = self._result_text(operation)
        if returned:
            sections.append(f":return: {returned}")
        sections.append(ERROR)
        if operation.reference:
            sections += ["", f"REST: {operation.reference}"]
        return sections

    def _result_text(self, operation: OperationIR) -> str:
        if operation.paging is not None:
            item = self._kind_text(operation.paging.item)
            if operation.long_running:
                return f"Poller for an iterator of {item}."
            return f"Iterator of {item} that reads page after page."
        if operation.head:
            return "Whether it exists."
        if operation.returns is None:
            return "Poller that ends when the service is done." if operation.long_running else ""
        kind = self._kind_text(operation.returns)
        if operation.long_running:
            return f"Poller for {kind}."
        return f"{kind[:1].upper()}{kind[1:]}." if kind else ""

    def _kind_text(self, kind: TypeRef) -> str:
        if kind.kind in ("model", "enum"):
            return f"``{kind.name}``"
        if kind.kind == "list" and kind.item is not None:
            return f"list of {self._kind_text(kind.item)}"
        if kind.kind == "dict" and kind.item is not None:
            return f"dict of {self._kind_text(kind.item)}"
        if kind.kind == "stream":
            return "the content, in chunks"
        return "any JSON value" if kind.kind == "object" else "text" if kind.kind == "text" else f"``{kind.name}``"


def _argument_names(operation: OperationIR) -> Iterable[str]:
    for parameter in operation.arguments:
        if parameter.kind == "match":
            yield from ("etag", "match_condition")
        else:
            yield parameter.name


def _text(operation: OperationIR) -> str:
    text = operation.doc or f"{operation.id}."
    if operation.details:
        text += f"\n\n{operation.details}"
    return f"{text}\n\nDeprecated by the service." if operation.deprecated else text


def _described(parameter: ParameterIR) -> str:
    text = sentence(parameter.doc) or f"{parameter.wire}."
    if parameter.default is not ABSENT and "default" not in text.lower():
        text += f" By default {literal(parameter.default)}."
    return f":param {parameter.name}: {text}"
