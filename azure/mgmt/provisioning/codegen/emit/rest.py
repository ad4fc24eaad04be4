"""Operations to ``_rest.py``, or to the modules of a package of this name: their declarations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..represent.ir import ABSENT, OperationIR, PagingIR, ParameterIR, ServiceIR
from ..represent.names import constant, singular
from ..split.layout import OperationModule
from .imports import import_lines
from .text import FIRST_LINE, WIDTH, docstring, literal, string

DECLARED = {"path": "Path", "query": "Query", "header": "Header", "match": "Match", "body": "Body", "form": "Form"}


def emit_rest(service: ServiceIR, core: str) -> str:
    """The module ``_rest``.

    :param core: The core package as this module names it.
    """
    text = f"REST operations of the service ``{service.name}``, for both twins of its client."
    return _rest(service, service.all_operations, text, core, ".")


def emit_rest_module(service: ServiceIR, module: OperationModule, core: str) -> str:
    """A module of the package ``_rest``."""
    text = f"REST operations of ``{service.name}``, for both twins of its client: ``{module.name[1:]}``."
    return _rest(service, module.operations, text, core, "..")


def _rest(service: ServiceIR, operations: tuple[OperationIR, ...], text: str, core: str, package: str) -> str:
    emitter = _Rest(service, operations)
    declarations = "\n".join(emitter.operation(operation) for operation in operations)
    shared = emitter.shared()
    imports = import_lines({f"{core}.declare.operation": emitter.used, package: {"SERVICE"}})
    return "\n".join([FIRST_LINE, docstring(text, 0), imports, *shared, declarations])


def operation_constant(operation: OperationIR) -> str:
    """The name of an operation's declaration: none that the module imports, and none that begins with a digit."""
    name = constant(operation.id)
    return f"OPERATION_{name}" if name[0].isdigit() or name in _IMPORTED else name


class _Rest:
    def __init__(self, service: ServiceIR, operations: tuple[OperationIR, ...]) -> None:
        self.used: set[str] = set()
        names = {operation_constant(operation) for operation in operations}
        self._version = service.api_version
        self._error = service.error
        self._urls = _shared_urls([operation.url for operation in operations], names)
        self._parameters = _shared_parameters(map(_said, operations), names | set(self._urls.values()))

    def shared(self) -> list[str]:
        """The constants for what several operations have in common."""
        # Each after those that it begins with.
        names = sorted(self._urls.items(), key=lambda item: len(item[0]))
        urls = [f"{name} = {self._url(url, len(name) + 3)}\n" for url, name in names]
        found = ["".join(urls)] if urls else []
        parameters = [f"{name} = {self._declaration(p)}\n" for name, p in self._parameters.values()]
        return found + (["".join(parameters)] if parameters else [])

    def operation(self, operation: OperationIR) -> str:
        url = self._urls.get(operation.url) or self._url(operation.url, 4)
        arguments = ["SERVICE", string(operation.id), string(operation.verb), url]
        said = _said(operation)
        maker = "Operation" if len(said) == len(operation.parameters) else "operation"
        self.used.add(maker)
        parameters = [self._parameter(parameter) for parameter in said]
        if parameters:
            arguments.append(f"({', '.join(parameters)},)" if len(parameters) == 1 else f"({', '.join(parameters)})")
        if operation.ok != (200,):
            arguments.append(f"ok=({', '.join(map(str, operation.ok))}{',' if len(operation.ok) == 1 else ''})")
        returns = "head" if operation.head else operation.returns.wire if operation.returns is not None else None
        if returns is not None:
            arguments.append(f"returns={string(returns)}")
        if operation.returns_otherwise:
            others = "".join(f"({code}, {string(kind.wire)}), " for code, kind in operation.returns_otherwise)
            arguments.append(f"returns_otherwise=({others})")
        if operation.error not in (None, self._error):
            arguments.append(f"error={string(operation.error or '')}")
        if operation.headers:
            headers = "".join(f"({string(name)}, {string(kind.wire)}), " for name, kind in operation.headers)
            arguments.append(f"headers=({headers})")
        if operation.api_version is None:
            arguments.append("send_api_version=False")
        elif operation.api_version != self._version or operation.fixed_api_version:
            arguments.append(f"api_version={string(operation.api_version)}")
        if operation.fixed_api_version:
            arguments.append("fixed_api_version=True")
        if operation.api_version_name != "api-version":
            arguments.append(f"api_version_name={string(operation.api_version_name)}")
        if operation.accept != "application/json":
            arguments.append(f"accept={literal(operation.accept)}")
        if operation.paging is not None:
            arguments.append(f"paging={self._paging(operation.paging)}")
        if operation.long_running:
            via = operation.final_state_via
            arguments.append(f"long_running={self._call('LongRunning', [], {'final_state_via': via})}")
        if operation.host is not None:
            arguments.append(f"host={string(operation.host)}")
        return f"{operation_constant(operation)} = {maker}({', '.join(arguments)})\n"

    def _url(self, url: str, column: int) -> str:
        """A URL: what it begins with by its name, where that has one, and the rest."""
        starts = [start for start in (*self._urls, *_PREFIXES) if url.startswith(f"{start}/")]
        if not starts:
            return _long_string(url, column)
        start = max(starts, key=len)
        name = self._urls.get(start) or _PREFIXES[start]
        if start in _PREFIXES:
            self.used.add(name)
        rest = url.removeprefix(start)
        if column + len(name) + len(rest) + 7 <= WIDTH:
            return f"{name} + {string(rest)}"
        return f"{name} + {_long_string(rest, WIDTH)}"

    def _paging(self, paging: PagingIR) -> str:
        keywords: dict[str, Any] = {"items": paging.items if paging.items != "value" else None}
        if paging.next_link != "nextLink":
            keywords["next_link"] = ABSENT if paging.next_link is None else paging.next_link
        keywords["api_version"] = None if paging.api_version or paging.next_link is None else False
        keywords["next_operation"] = paging.next_operation
        keywords["next_method"] = paging.next_method if paging.next_method != "GET" else None
        keywords["further_query"] = paging.further_query or None
        return self._call("Paging", [paging.item.wire], keywords)

    def _parameter(self, parameter: ParameterIR) -> str:
        bare = _bare(parameter)
        shared = self._parameters.get(bare)
        if shared is not None:
            return shared[0]
        if bare in _STANDARD:
            name = _STANDARD[bare]
            self.used.add(name)
            return name
        return self._declaration(parameter)

    def _declaration(self, p: ParameterIR) -> str:
        keywords: dict[str, Any] = {}
        kind = p.type.wire
        if p.kind == "match":
            keywords = {
                "if_match": None if p.if_match else False,
                "if_none_match": None if p.if_none_match else False,
                "required": p.required or None,
            }
            return self._call("Match", [], keywords)
        if p.kind == "body":
            keywords = {
                "required": None if p.required else False,
                "content_type": p.content_type if p.content_type != "application/json" else None,
                "send_content_type": p.send_content_type or None,
                "fixed": p.fixed if p.fixed is not ABSENT else None,
                "binary_content_type": p.binary_content_type,
                "members": p.members or None,
                "xml": dict(p.xml) or None,
            }
            return self._call("Body", [p.name, kind], keywords)
        keywords["type"] = kind if kind != "str" else None
        if p.kind in ("path", "query"):
            keywords["skip_encoding"] = p.skip_encoding or None
        if p.kind != "path":
            keywords["required"] = (p.required and p.fixed is ABSENT) or None
        if p.kind in ("query", "header"):
            keywords["default"] = p.default if p.default is not ABSENT and p.fixed is ABSENT else None
            keywords["fixed"] = p.fixed if p.fixed is not ABSENT else None
        if p.kind in ("query", "form"):
            keywords["collection"] = p.collection if p.collection != "csv" else None
        if p.kind == "header":
            keywords["prefix"] = p.prefix or None
        keywords["client"] = p.client or None
        return self._call(DECLARED[p.kind], [p.name, p.wire], keywords)

    def _call(self, name: str, positional: list[str], keywords: dict[str, Any]) -> str:
        """A call with those keywords that say something; ``ABSENT`` is written as None."""
        self.used.add(name)
        arguments = [string(each) for each in positional]
        for keyword, value in keywords.items():
            if value is not None:
                arguments.append(f"{keyword}={'None' if value is ABSENT else literal(value)}")
        return f"{name}({', '.join(arguments)})"


def _said(operation: OperationIR) -> tuple[ParameterIR, ...]:
    """The parameters of an operation but for those that the placeholders of its URL tell, where these are all that it
    has of the kind and come first: core/declare/operation.py takes them from there."""
    told = tuple(map(_told, re.findall(r"{(.*?)}", operation.url)))
    first, others = operation.parameters[: len(told)], operation.parameters[len(told) :]
    return others if tuple(map(_bare, first)) == told else operation.parameters


def _told(wire: str) -> ParameterIR:
    name = re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", wire)
    return ParameterIR("path", name, wire, required=True, client=wire == "subscriptionId")


_PREFIXES = {
    "/subscriptions/{subscriptionId}": "SUBSCRIPTION",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}": "RESOURCE_GROUP",
}
"""What URLs begin with, as core/declare/operation.py calls it."""


def _bare(parameter: ParameterIR) -> ParameterIR:
    """A parameter without what its declaration does not say, to tell equal declarations."""
    default, fixed = _hashable(parameter.default), _hashable(parameter.fixed)
    return replace(parameter, doc="", keyword=False, default=default, fixed=fixed)


def _hashable(value: Any) -> Any:
    return (list, literal(value)) if isinstance(value, (list, dict)) else value


_IMPORTED = frozenset({"RESOURCE_GROUP", "RESOURCE_GROUP_NAME", "SERVICE", "SUBSCRIPTION", "SUBSCRIPTION_ID"})

_STANDARD = {
    ParameterIR("path", "subscription_id", "subscriptionId", required=True, client=True): "SUBSCRIPTION_ID",
    ParameterIR("path", "resource_group_name", "resourceGroupName", required=True): "RESOURCE_GROUP_NAME",
}
"""Parameters that core/declare/operation.py declares."""


def _shared_urls(urls: list[str], taken: set[str]) -> dict[str, str]:
    """Names for URLs that several operations have: by their last segments, as many as it takes to be unique."""
    shared = {url: _words(url) for url, count in Counter(urls).items() if count > 1}
    found: dict[str, str] = {}
    used = set(taken)
    for url, words in shared.items():
        length = 1
        others = [other for other in shared.values() if other is not words]
        while length < len(words) and any(other[-length:] == words[-length:] for other in others):
            length += 1
        name = "_".join(["", *words[-length:], "URL"])
        while name in used:
            name += "_"
        used.add(name)
        found[url] = name
    return found


def _words(url: str) -> list[str]:
    """The segments of a URL as parts of a name: a resource is called by the singular of its collection."""
    words: list[str] = []
    collection = False
    for segment in url.strip("/").split("/"):
        placeholder = segment.startswith("{")
        if placeholder and collection:
            words[-1] = singular(words[-1].lower()).upper()
        elif segment.lower() != "providers" and not segment.startswith("Microsoft."):
            words.append(constant(segment.strip("{}")).removesuffix("_NAME"))
        collection = not placeholder and bool(words) and segment.lower() != "providers"
    return [word for word in words if word] or ["ROOT"]


def _shared_parameters(
    said: Iterable[tuple[ParameterIR, ...]], taken: set[str]
) -> dict[ParameterIR, tuple[str, ParameterIR]]:
    """Names for declarations of parameters in URLs and queries that several operations have."""
    parameters = [(_bare(p), p) for each in said for p in each if p.kind != "body"]
    counts = Counter(bare for bare, _ in parameters)
    by_name = Counter(constant(bare.name) for bare, count in counts.items() if count > 1)
    found: dict[ParameterIR, tuple[str, ParameterIR]] = {}
    for bare, parameter in dict(parameters).items():
        name = f"_{constant(bare.name)}"
        if counts[bare] > 1 and bare not in _STANDARD and bare.kind != "match":
            if by_name[constant(bare.name)] > 1 or name in taken:
                # Of several that share a name, each is written out where it stands.
                continue
            found[bare] = name, parameter
    return found


def _long_string(text: str, column: int) -> str:
    """A string, broken between segments where it is too long for a line."""
    if column + len(text) + 4 <= WIDTH:
        return string(text)
    parts, line = [], ""
    for piece in re.findall(r"/?[^/]+|/", text):
        if line and len(line) + len(piece) > WIDTH - 8 - 4:
            parts.append(line)
            line = ""
        line += piece
    parts.append(line)
    joined = "\n    ".join(string(part) for part in parts)
    return f"(\n    {joined}\n)" if len(parts) > 1 else string(text)
