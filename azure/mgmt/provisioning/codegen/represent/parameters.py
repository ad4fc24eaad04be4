"""Swagger parameters to parameters of operations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from ..errors import Problems
from ..read.document import Node
from ..read.extensions import check_extensions
from .checked import python_name, speller
from .ir import ABSENT, OBJECT, STR, STREAM, ParameterIR, TypeRef
from .markup_names import is_xml, xml_of_body
from .names import CLIENT_OPTIONS, parameter_name, pascal, snake
from .types import Types, default_value, describe, only_value, scalar_of

_FILE = TypeRef("scalar", "file")
_FROM_MEDIA_TYPES = ("content-type", "accept")
"""Headers that are made from what the operation consumes and produces, where their values are constant."""
_CONDITIONS = ("if-match", "if-none-match")
_TELLS_PATHS_APART = "disambiguation_dummy"
"""What is written into the query of a path where another path is the same but for a name, and is never sent."""
COLLECTION_FORMATS = ("csv", "ssv", "tsv", "pipes", "multi")


@dataclass(frozen=True)
class ApiVersion:
    """How an operation takes its API version.

    :param value: The version; None where the operation takes none, or takes it as an argument.
    :param fixed: The client's version does not replace it.
    :param name: The query parameter that says it.
    """

    value: str | None = None
    fixed: bool = False
    name: str = "api-version"


def parameters_of(path: Node, operation: Node) -> list[Node]:
    """The parameters of an operation (not resolved): those of its path, replaced or joined by its own."""
    found: dict[tuple[Any, Any], Node] = {}
    for node in (*path.elements("parameters"), *operation.elements("parameters")):
        target = node.resolve()
        found[(target.text("name"), target.text("in"))] = node
    return list(found.values())


class Parameters:
    """Builds the parameters of one operation."""

    def __init__(self, types: Types, operation: Node, api_version: str, consumes: tuple[str, ...]) -> None:
        """
        :param api_version: The version that the document says.
        :param consumes: Media types that a body can have.
        """
        self.types = types
        self.api_version = ApiVersion()
        self._operation = operation
        self._declared_version = api_version
        self._consumes = consumes

    def build(self, nodes: list[Node]) -> tuple[ParameterIR, ...]:
        """The parameters: those of the client, positional arguments, keyword arguments, constants."""
        built: list[ParameterIR] = []
        problems = Problems()
        for node in nodes:
            with problems.collect():
                parameter = self._parameter(node)
                if parameter is not None:
                    built.append(parameter)
        problems.raise_if_any()
        built = _joined_match(built)
        built = _with_own_names(built)

        compared = "x-python" in self._operation.document.root

        def order(parameter: ParameterIR) -> tuple[int, bool]:
            if not parameter.takes_argument:
                return (0 if parameter.client else 5), False
            optional = not parameter.required or parameter.default is not ABSENT
            # Official methods take the body last, wherever the document has it.
            sent = parameter.kind in ("body", "form") and not compared
            return (3 if parameter.keyword else 1) + optional, sent

        return tuple(sorted(built, key=order))

    def _parameter(self, node: Node) -> ParameterIR | None:
        target = node.resolve()
        check_extensions(target)
        place, wire = target.text("in"), target.text("name")
        if wire is None:
            raise target.error("a parameter needs a name")
        if place == "body":
            return self._body(target, wire)
        if place not in ("path", "query", "header", "formData"):
            raise target.error(f"a parameter cannot be in {place!r}")
        of_client = _of_client(node, target)
        fixed = _as_sent(only_value(target)) if _is_constant(target) else ABSENT
        if place == "query" and _is_version(wire) and (of_client or fixed is not ABSENT):
            said = target.value.get("default", self._declared_version) if fixed is ABSENT else fixed
            # One that is not the document's belongs to what the operation calls: the client's does not replace it.
            self.api_version = ApiVersion(str(said), fixed is not ABSENT and fixed != self._declared_version, wire)
            return None
        keyword = target.text("x-python-kind")
        required = target.flag("required") or place == "path"
        default = default_value(target, required=required)
        # What a client is made with can be given another value, and what belongs to the code that is made cannot.
        if fixed is not ABSENT and (keyword == "keyword" or (of_client and wire.lower() not in _FROM_MEDIA_TYPES)):
            default, fixed = only_value(target), ABSENT
        parameter = ParameterIR(
            kind="form" if place == "formData" else place,  # type: ignore[arg-type]
            name=self._name(target, wire, CLIENT_OPTIONS if of_client else frozenset()),
            wire=wire,
            type=self._type(target, wire) if fixed is ABSENT else STR,
            doc=describe(target),
            required=required,
            keyword=keyword in ("keyword", "kwargs"),
            client=of_client and fixed is ABSENT,
            fixed=fixed,
            default=default,
            collection=self._collection(target),
            skip_encoding=target.flag("x-ms-skip-url-encoding"),
        )
        if place == "header":
            return self._header(parameter, target)
        return parameter

    def _header(self, parameter: ParameterIR, target: Node) -> ParameterIR | None:
        prefix = target.text("x-ms-header-collection-prefix")
        if prefix is not None:
            item = parameter.type if parameter.type.kind == "dict" else TypeRef("dict", item=STR)
            return replace(parameter, wire=prefix, type=item, prefix=True)
        if parameter.wire.lower() in _CONDITIONS and parameter.takes_argument:
            modified = parameter.wire.lower() == "if-match"
            return replace(parameter, kind="match", if_match=modified, if_none_match=not modified)
        if parameter.wire.lower() in _FROM_MEDIA_TYPES and parameter.fixed is not ABSENT:
            return None  # The body and the responses say the same.
        # The body's media type is looked for under this spelling.
        return replace(parameter, wire="Content-Type") if parameter.wire.lower() == "content-type" else parameter

    def _body(self, target: Node, wire: str) -> ParameterIR:
        schema = target.child("schema")
        kind = self.types.type_of(schema, self._class_hint(wire))
        binary = schema.resolve().text("format") == "binary"
        content_type = _content_type(self._consumes, kind)
        if binary or kind == STREAM:
            kind = STREAM
        elif not _is_written(content_type) and kind != OBJECT and content_type.startswith("application/"):
            raise target.error(f"a body that is written as {content_type} is not supported")
        fixed = only_value(schema) if target.flag("required") and _is_closed(schema.resolve()) else ABSENT
        return ParameterIR(
            "body",
            self._name(target, wire, frozenset()),
            wire,
            kind if fixed is ABSENT else scalar_of(schema),
            describe(target) or describe(schema),
            target.flag("required"),
            fixed=fixed,
            content_type=content_type,
            binary_content_type=_binary_content_type(self._consumes, content_type),
            members=target.flag("x-ms-client-flatten"),
            send_content_type=target.flag("x-content-type-without-body"),
            xml=xml_of_body(schema, wire) if is_xml([content_type]) and kind.kind in ("list", "dict") else (),
        )

    def _name(self, target: Node, wire: str, taken: frozenset[str]) -> str:
        called = target.text("x-python-name") or speller(target)(target.text("x-ms-client-name") or wire)
        return python_name(parameter_name(called, taken), target, wire)

    def _class_hint(self, wire: str) -> str:
        return pascal(self._operation.text("operationId") or "") + pascal(snake(wire))

    def _type(self, target: Node, wire: str) -> TypeRef:
        if target.text("in") == "formData" and target.text("type") == "file":
            return _FILE
        items = target.get("items")
        if target.text("in") == "formData" and items is not None and items.text("type") == "file":
            return TypeRef("list", item=_FILE)
        return self.types.type_of(target, self._class_hint(wire))

    def _collection(self, target: Node) -> str:
        form = target.text("collectionFormat") or "csv"
        if form not in COLLECTION_FORMATS:
            raise target.child("collectionFormat").error(f"there is no collection format {form!r}")
        return form


def _of_client(node: Node, target: Node) -> bool:
    """Whether a parameter is the client's: it says so, or it does not say otherwise and operations share it.

    The API version is so even where each operation declares it anew, or says that it belongs to the method: it is an
    option of both.
    """
    location = target.get("x-ms-parameter-location")
    if location is not None and location.value not in ("client", "method"):
        raise location.error(f"expected 'client' or 'method', found {location.value!r}")
    is_version = target.text("in") == "query" and _is_version(target.text("name") or "")
    if is_version and "x-python-kind" not in target:
        return target.flag("x-ms-api-version", True)
    if location is None:
        return node != target and target.pointer.startswith("/parameters/")
    return bool(location.value == "client")


def _is_constant(target: Node) -> bool:
    if target.value.get("x-ms-constant") is True:
        return True
    return len(list(target.elements("enum"))) == 1 and _is_closed(target) and target.flag("required")


def _is_closed(target: Node) -> bool:
    """Whether no later version may extend an enum."""
    extension = target.get("x-ms-enum")
    return extension is None or not extension.flag("modelAsString", True)


def _is_version(wire: str) -> bool:
    """Whether a query parameter is the API version."""
    return wire.lower() in ("api-version", "apiversion")


def _as_sent(value: Any) -> Any:
    """A constant as URLs and headers hold it."""
    return str(value).lower() if isinstance(value, bool) else value


def _is_written(content_type: str) -> bool:
    """Whether what is given for a body is written into it."""
    return "json" in content_type or is_xml([content_type])


def _content_type(consumes: tuple[str, ...], kind: TypeRef) -> str:
    for media_type in consumes:
        if "json" in media_type and kind != STREAM:
            return media_type
    return consumes[0] if consumes else "application/json"


def _with_own_names(built: list[ParameterIR]) -> list[ParameterIR]:
    """The parameters, with a number at the end of names that others have already: the client's are the first.

    A client has one of each name; another one is an argument.
    """
    taken: set[str] = set()
    found: list[ParameterIR] = []
    for parameter in sorted(built, key=lambda each: not each.client):
        if parameter.client and parameter.name not in taken:
            taken.add(parameter.name)
        elif parameter.client:
            parameter = replace(parameter, client=False)
        if parameter.takes_argument:
            name, numbers = parameter.name, count(1)
            while parameter.name in taken:
                parameter = replace(parameter, name=f"{name}{next(numbers)}")
            taken.add(parameter.name)
            taken |= {"match_condition"} if parameter.kind == "match" else set()
        found.append(parameter)
    return found


def _binary_content_type(consumes: tuple[str, ...], content_type: str) -> str | None:
    """The media type of a body that is given as bytes, where it may be one that is not written from what is given."""
    if "json" not in content_type:
        return None
    written = ("json", "xml", "form", "text/")
    return next((each for each in consumes if not any(part in each for part in written)), None)


def _joined_match(built: list[ParameterIR]) -> list[ParameterIR]:
    """If-Match and If-None-Match as one: both are said with ``etag`` and ``match_condition``."""
    matches = [parameter for parameter in built if parameter.kind == "match"]
    if not matches:
        return built
    joined = replace(
        matches[0],
        name="etag",
        wire="If-Match",
        keyword=True,
        required=any(each.required for each in matches),
        if_match=any(each.if_match for each in matches),
        if_none_match=any(each.if_none_match for each in matches),
    )
    return [joined if each is matches[0] else each for each in built if each is matches[0] or each.kind != "match"]


def with_fixed_query(parameters: tuple[ParameterIR, ...], text: str, path: Node) -> tuple[ParameterIR, ...]:
    """The parameters of a path that is written with a query (``x-ms-paths``): what that says is constant.

    Where the operation has an argument for it, too, it is what is sent when the argument is not given.
    """
    found = list(parameters)
    for pair in filter(None, text.split("&")):
        wire, _, value = pair.partition("=")
        if wire == _TELLS_PATHS_APART:
            continue
        same = next((index for index, each in enumerate(found) if (each.kind, each.wire) == ("query", wire)), None)
        if same is None:
            name = python_name(parameter_name(speller(path)(wire), frozenset()), path, wire)
            found.append(ParameterIR("query", name, wire, required=True, fixed=value))
        elif not found[same].required and found[same].default is ABSENT:
            found[same] = replace(found[same], default=value)
    return tuple(found)
