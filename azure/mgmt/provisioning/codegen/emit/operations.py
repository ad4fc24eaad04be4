"""Operation groups to ``operations.py``, or a package: one class a group, one method an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ..represent.edits import edits_of, is_inherited
from ..represent.ir import ABSENT, OperationIR, ParameterIR, ServiceIR
from ..split.layout import GroupPart, OperationModule
from .annotations import accepted, is_any, result
from .described import hides_option, of_async_group, of_operation, of_part, or_none
from .imports import Imports
from .members import BodyMembers, body_members, body_of
from .rest import operation_constant
from .text import FIRST_LINE, docstring, estimated_lines, literal

OPTION_TYPES = (
    "ClientOptions",
    "CommonLongRunningOptions",
    "CommonPagingOptions",
    "CommonRequestOptions",
    "LongRunningOptions",
    "PagingOptions",
    "RequestOptions",
)
TWINS = ("awaited", "begun", "begun_paged", "begun_streamed", "paged", "streamed")


def core_sources(core: str) -> dict[str, str]:
    """Where the names of option types, pollers and makers of async twins come from."""
    modules: dict[str, str] = dict.fromkeys(OPTION_TYPES, f"{core}.declare.options")
    modules |= dict.fromkeys(("EditableGroup", "edits"), f"{core}.clients.edit")
    return (
        modules
        | {"ProvisioningPoller": f"{core}.exchange.longrunning.pollers"}
        | dict.fromkeys(TWINS, f"{core}.clients.twins")
    )


def _async_sources(core: str) -> dict[str, str]:
    edit = f"{core}.clients.aio_edit"
    return {
        **core_sources(core),
        "AsyncOperationGroup": f"{core}.clients.aio",
        "AsyncEditableGroup": edit,
        "edits": edit,
    }


def emit_operations(service: ServiceIR, core: str) -> str:
    """The module ``operations``.

    :param core: The core package as this module names it.
    """
    imports = _imports(service, core, ".")
    imports.sources["_rest"] = "."
    return _operations(service, _whole(service), imports, f"Operations of the service ``{service.name}``.")


def emit_operation_module(service: ServiceIR, module: OperationModule, core: str) -> str:
    """A module of the package ``operations``."""
    imports = _imports(service, core, "..")
    # The declarations are in a module of the same name.
    imports.sources["_rest"], imports.renamed = ".._rest", {"_rest": module.name}
    return _operations(service, module.parts, imports, f"Operations of ``{service.name}``: ``{module.name[1:]}``.")


def emit_async_operations(service: ServiceIR, core: str) -> str:
    """The asynchronous twin of the module ``operations``."""
    imports = Imports(frozenset(), {"_sync": "..", **_async_sources(core)}, renamed={"_sync": "operations"})
    text = f"Asynchronous operations of the service ``{service.name}``."
    return _async_operations(service, _whole(service), imports, text)


def emit_async_operation_module(service: ServiceIR, module: OperationModule, core: str) -> str:
    """A module of the asynchronous twin of the package ``operations``."""
    sources = {"_sync": "...operations", **_async_sources(core)}
    imports = Imports(frozenset(), sources, renamed={"_sync": module.name})
    text = f"Asynchronous operations of ``{service.name}``: ``{module.name[1:]}``."
    return _async_operations(service, module.parts, imports, text)


def operation_lines(service: ServiceIR) -> Callable[[OperationIR], int]:
    """About how many lines an operation takes."""
    methods = Methods(_imports(service, service.core_at(2), ".."), body_members(service))
    return lambda operation: estimated_lines(methods.method(operation)) + 1


def _whole(service: ServiceIR) -> list[GroupPart]:
    return [GroupPart(group, group.class_name) for group in service.groups]


def _imports(service: ServiceIR, core: str, package: str) -> Imports:
    """The imports of a module of operations.

    :param package: The package of the service as this module names it.
    """
    defined = frozenset(group.class_name for group in service.groups)
    sources = {"models": package, "types": package, "OperationGroup": f"{core}.clients.sync", **core_sources(core)}
    return Imports(defined, sources, typed=f"{core}.clients.annotations", methods=True)


def _operations(service: ServiceIR, parts: Iterable[GroupPart], imports: Imports, text: str) -> str:
    methods = Methods(imports, body_members(service))
    edits = edits_of(service)
    classes = []
    for part in parts:
        imports.taken = {operation.method for operation in part.group.operations}
        own = _edits_within(part, edits)
        head = _class(part, "OperationGroup", own, imports, asynchronous=False)
        members = [methods.method(operation) for operation in part.group.operations]
        further = _edits(own, imports)
        classes.append("\n".join([head, *members, *([further] if further else [])]))
    return "\n".join([FIRST_LINE, docstring(text, 0), imports.render(), *(f"\n{each}" for each in classes)])


def _async_operations(service: ServiceIR, parts: Iterable[GroupPart], imports: Imports, text: str) -> str:
    edits = edits_of(service)
    classes = []
    for part in parts:
        own = _edits_within(part, edits)
        head = _class(part, "AsyncOperationGroup", own, imports, asynchronous=True)
        if part.group.operations:
            source = f"{imports.name('_sync', runtime=True)}.{part.class_name}"
            # Not in a base, since bases that meet in one class must not have different things of one name.
            lines = [] if part.is_base else [f"    _of = {source}\n"]
            short = source if part.is_base else "_of"
            lines += [async_twin(operation, short, imports) for operation in part.group.operations]
            head += "".join([*lines, _edits(own, imports)])
        classes.append(head)
    rendered = imports.render(annotated=False)
    return "\n".join([FIRST_LINE, docstring(text, 0), rendered, *(f"\n{each}" for each in classes)])


def _edits_within(part: GroupPart, edits: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """The methods that edit, by name, whose reading methods are in a part of a group."""
    methods = {operation.method for operation in part.group.operations}
    return {name: get for name, get in edits.get(part.group.name, {}).items() if get in methods}


def _edits(edits: Mapping[str, str], imports: Imports) -> str:
    """The lines that make the methods which edit, but for the one that is inherited."""
    further = {name: get for name, get in edits.items() if not is_inherited(name, get)}
    return "".join(f"    {name} = {imports.name('edits', runtime=True)}({get})\n" for name, get in further.items())


def async_twin(operation: OperationIR, source: str, imports: Imports) -> str:
    """The line of a class that makes the async twin of an operation's method.

    :param source: The class with the method.
    """
    streams = operation.returns is not None and operation.returns.kind == "stream"
    if operation.long_running:
        maker = "begun_paged" if operation.paging is not None else "begun_streamed" if streams else "begun"
    else:
        maker = "paged" if operation.paging is not None else "streamed" if streams else "awaited"
    return f"    {operation.method} = {imports.name(maker, runtime=True)}({source}.{operation.method})\n"


def _class(part: GroupPart, base: str, edits: Mapping[str, str], imports: Imports, *, asynchronous: bool) -> str:
    """The head of the class of an operation group, or of a part of one."""
    for module, name in part.bases:
        imports.add(f".{module}", name, runtime=True)
    bases = [name for _, name in part.bases]
    if any(is_inherited(*edit) for edit in edits.items()):
        bases.append(imports.name(base.replace("Operation", "Editable"), runtime=True))
    bases = bases or [imports.name(base, runtime=True)]
    head = f"class {part.class_name}({', '.join(bases)}):\n"
    text = of_async_group(part.group) if asynchronous else of_part(part)
    return head if text is None else head + text.source()


class Methods:
    """Emits the methods of operations."""

    def __init__(self, imports: Imports, members: BodyMembers, *, declarations: str | None = None) -> None:
        """
        :param members: What operations take as keyword arguments besides their options.
        :param declarations: Import that each method starts with, in a module that does without the declarations.
        """
        self._imports = imports
        self._members = members
        self._declarations = declarations

    def method(self, operation: OperationIR) -> str:
        """The method of an operation: signature, docstring, and the call of its declaration."""
        imports = self._imports
        options = (
            "LongRunningOptions"
            if operation.long_running
            else "PagingOptions"
            if operation.paging is not None
            else "RequestOptions"
        )
        if any(argument.name == "api_version" for argument in operation.arguments):
            options = f"Common{options}"  # those without api_version, which is an argument here
        parameters = ["self", *self._signature(operation)]
        keywords = self._members.of(operation)
        if any(hides_option(operation, argument) for argument in operation.arguments):
            options_type = imports.name("Any")  # no TypedDict lacks what another one has
            parameters.insert(1, "/")  # and any name may be an option, "self" included
        else:
            named = imports.name(options) if keywords is None else f"{imports.name('types')}.{keywords}"
            options_type = f"{imports.name('Unpack')}[{named}]"
        head = f"    def {operation.method}({', '.join(parameters)}, **options: {options_type}) -> "
        rest = imports.name("_rest", runtime=True) if "_rest" in imports.sources else "_rest"
        names = ", ".join([f"{rest}.{operation_constant(operation)}", "options", *_argument_names(operation)])
        returned = self._returns(operation)
        if operation.long_running:
            call = "_begin"
        else:
            call = "_list" if operation.paging is not None else "_run" if returned == "None" else "_call"
        lines = [f"{head}{returned}:\n", of_operation(operation).source(8)]
        if self._declarations:
            lines.append(f"        {self._declarations}\n\n")
        return "".join([*lines, f"        return self.{call}({names})\n"])

    def _signature(self, operation: OperationIR) -> Iterable[str]:
        starred = False
        body = body_of(operation)
        positional = [parameter for parameter in operation.arguments if not parameter.keyword and parameter.required]
        for parameter in operation.arguments:
            if (
                parameter is body and positional and parameter is positional[-1]
            ):  # its members may be given in its place
                parameter = replace(parameter, required=False)
            if parameter.keyword and not starred:
                starred = True
                yield "*"
            if parameter.kind == "match":
                yield from self._match(parameter)
            else:
                yield self.argument(parameter)

    def _match(self, parameter: ParameterIR) -> Iterable[str]:
        condition, text = self._imports.name("MatchConditions"), self._imports.name("str")
        if parameter.required:
            return (f"etag: {text}", f"match_condition: {condition}")
        return (f"etag: {text} | None = None", f"match_condition: {condition} | None = None")

    def argument(self, parameter: ParameterIR) -> str:
        """A parameter of a signature."""
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
            returned = f"{imports.name('ItemPaged')}[{result(operation.paging.item, imports)}]"
        elif operation.head:
            returned = imports.name("bool")
        elif operation.returns is None:
            returned = "None"
        else:
            kinds = [operation.returns, *(kind for _, kind in operation.returns_otherwise)]
            returned = " | ".join(dict.fromkeys(result(kind, imports) for kind in kinds))
            if or_none(operation):
                returned += " | None"
        if operation.long_running:
            returned = f"{imports.name('ProvisioningPoller')}[{returned}]"
        return returned


def _argument_names(operation: OperationIR) -> Iterable[str]:
    for parameter in operation.arguments:
        if parameter.kind == "match":
            yield from ("etag", "match_condition")
        else:
            yield parameter.name
