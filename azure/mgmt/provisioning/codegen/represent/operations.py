"""Paths to operations: results, paging, polling, API versions, names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from ..errors import Problems
from ..read.document import Document, Node
from ..read.extensions import check_extensions
from .checked import python_name, speller
from .host import Host, host_of
from .ir import ABSENT, TEXT, OperationIR, PagingIR, TypeRef
from .markup_names import is_xml
from .names import constant, group_name, method_name, pascal, snake
from .pages import Page, page_of
from .parameters import Parameters, parameters_of, with_fixed_query
from .types import Types

VERBS = ("get", "put", "post", "patch", "delete", "head", "options")
FINAL_STATES = ("azure-async-operation", "location", "operation-location", "original-uri")


def paths_of(document: Document) -> Iterator[Node]:
    """The paths of a document, those with a fixed query included."""
    yield from document.root.members("paths")
    yield from document.root.members("x-ms-paths")


class Operations:
    """Builds the operations of a document."""

    def __init__(self, document: Document, types: Types, problems: Problems, *, compared: bool) -> None:
        """:param compared: The documents say what the official client does where it is not what others do."""
        self._document = document
        self._types = types
        self._problems = problems
        self._compared = compared
        self._root = document.root
        self.api_version = document.api_version
        self._base_path = (self._root.text("basePath") or "").rstrip("/")
        self._host: Host | None = None

    def build(self) -> list[tuple[Node, OperationIR]]:
        """The operations, and where they stand, in the order of the document."""
        found: list[tuple[Node, OperationIR]] = []
        with self._problems.collect():
            self._host = host_of(self._root)
        for path in paths_of(self._document):
            with self._problems.collect():
                check_extensions(path)
            for verb in VERBS:
                node = path.get(verb)
                if node is not None:
                    with self._problems.collect():
                        found.append((node, self._operation(path, verb, node)))
        return found

    def _operation(self, path: Node, verb: str, node: Node) -> OperationIR:
        check_extensions(node)
        identifier = node.text("operationId")
        if identifier is None:
            raise node.error("an operation needs an operationId")
        group, method = _names(node, identifier)
        responses = {each.key: each.resolve() for each in node.child("responses").members()}
        for response in responses.values():
            check_extensions(response)
        schema = self._final_schema(node) or _schema_of_success(responses)
        long_running, page = node.flag("x-ms-long-running-operation"), page_of(node, schema)
        produces = self._media_types(node, "produces")
        if page is not None and is_xml(produces or ()):
            node.child("x-ms-pageable").warn("pages of XML are not followed: the method returns one")
            page = None
        parameters = Parameters(self._types, node, self.api_version, self._media_types(node, "consumes") or ())
        declared = parameters_of(path, node)
        built = parameters.build(declared if self._host is None else self._host.around(declared))
        if not path.key.startswith("/"):
            raise path.error("a path begins with /")
        url, _, query = path.key.partition("#")[0].partition("?")
        for parameter in built:
            if parameter.kind == "path" and parameter.fixed is not ABSENT:
                text = parameter.fixed if isinstance(parameter.fixed, str) else json.dumps(parameter.fixed)
                text = text if parameter.skip_encoding else quote(text, safe="")
                url = url.replace(f"{{{parameter.wire}}}", text)
        built = tuple(each for each in built if each.kind != "path" or each.fixed is ABSENT)
        version = parameters.api_version
        listed = verb == "head" or page is not None
        reference = node.get("externalDocs")
        summary, description = node.text("summary") or "", node.text("description") or ""
        ok = _success(responses, verb, pages_later=long_running and page is not None)
        called_with = version.value and (node.text("x-api-version") or version.value)
        return OperationIR(
            id=identifier,
            group=group,
            method=method,
            verb=verb.upper(),
            url=self._base_path + url,
            parameters=with_fixed_query(built, query, path),
            ok=ok,
            returns=None if listed or schema is None else self._result(node, schema, produces),
            returns_otherwise=() if listed or long_running else self._results_otherwise(node, responses),
            may_return_nothing=not long_running and page is None and _some_without_schema(responses, ok),
            head=verb == "head",
            api_version=called_with,
            fixed_api_version=version.fixed,
            api_version_name=version.name,
            accept=_accept(produces),
            paging=self._paging(node, page, schema, called_with) if page is not None else None,
            long_running=long_running,
            final_state_via=_final_state_via(node),
            doc=description or summary,
            details=summary if description and summary != description else "",
            reference=reference.text("url") if reference is not None else None,
            deprecated=node.flag("deprecated"),
            host=None if self._host is None else self._host.template,
            error=self._error(responses),
            headers=self._headers(responses),
        )

    def _error(self, responses: dict[str, Node]) -> str | None:
        """The model of a response that is no success."""
        schema = responses["default"].get("schema") if "default" in responses else None
        if schema is None or not self._types.becomes_model(schema.resolve()):
            return None
        return self._types.type_of(schema, "Error").wire

    def _headers(self, responses: dict[str, Node]) -> tuple[tuple[str, TypeRef], ...]:
        """The response headers that are more than texts. Everybody's Retry-After is a number without being declared."""
        declared = [
            (header.key, self._types.type_of(header, pascal(header.key)))
            for code, response in responses.items()
            if code != "default" and "headers" in response
            for header in response.child("headers").members()
            if header.value.get("type") != "string" or "format" in header.value
        ]
        return tuple({name: kind for name, kind in declared if name.lower() != "retry-after"}.items())

    def _media_types(self, node: Node, key: str) -> tuple[str, ...] | None:
        for place in (node, self._root):
            if key in place:
                return tuple(str(each.expect(str)) for each in place.elements(key))
        return None

    def _result(self, node: Node, schema: Node, produces: tuple[str, ...] | None) -> TypeRef:
        target = schema.resolve()
        plain_text = target.text("type") == "string" and produces and all(map(_is_text, produces))
        if target.value.get("x-python-raw-text") is True or plain_text:
            return TEXT
        return self._types.type_of(schema, f"{pascal(node.text('operationId') or '')}Result")

    def _results_otherwise(self, node: Node, responses: dict[str, Node]) -> tuple[tuple[int, TypeRef], ...]:
        """The results of those codes of success whose schema is not that of the first one."""
        first = _schema_of_success(responses)
        if first is None:
            return ()
        found: list[tuple[int, TypeRef]] = []
        for code, schema in _schemas_of_success(responses):
            if schema.resolve() != first.resolve() and schema.value != first.value:
                hint = f"{pascal(node.text('operationId') or '')}Result{code}"
                found.append((code, self._types.type_of(schema, hint)))
        return tuple(found)

    def _final_schema(self, node: Node) -> Node | None:
        options = node.get("x-ms-long-running-operation-options")
        if options is None:
            return None
        reference = options.get("final-state-schema")
        if reference is not None:
            return reference.reference(reference)
        return options.get("x-final-state-schema")

    def _paging(self, node: Node, page: Page, schema: Node | None, version: str | None) -> PagingIR:
        if schema is not None and schema.resolve() != schema and not self._compared:
            # A page that has a name is a class, in whatever document it is: users of the service may need it.
            self._types.type_of(schema, page.items)
        kind = self._types.type_of(page.member, f"{pascal(node.text('operationId') or '')}{pascal(page.items)}")
        if kind.item is None:
            raise page.member.error("the items of a page have to be an array")
        return PagingIR(
            kind.item,
            page.items,
            page.link,
            # Where the official client puts in another version than the operation's own, it is in error.
            not self._compared or node.child("x-ms-pageable").text("x-next-api-version") == (version or ""),
            page.next_operation,
            page.next_method,
            page.further_query,
        )


def _names(node: Node, identifier: str) -> tuple[str | None, str]:
    """Operation group and method of an operation."""
    given = node.get("x-python-name")
    # Its declaration is called by the id in any case.
    python_name(f"OPERATION_{constant(identifier)}" if constant(identifier) else "", node, identifier)
    if given is not None:
        method = given.text("method")
        if method is None:
            raise given.error("'method' is missing")
        group = None if given.value.get("group") is None else python_name(given.text("group") or "", given)
        return group, python_name(method_name(method), given)
    prefix, _, rest = identifier.partition("_")
    spell = speller(node)
    group, method = (group_name(snake(prefix)), spell(rest)) if rest else (None, spell(prefix))
    method = python_name(method_name(method), node.child("operationId"), identifier)
    if group is not None:
        python_name(group, node.child("operationId"), identifier)
    return group, f"begin_{method}" if node.flag("x-ms-long-running-operation") else method


def _success(responses: dict[str, Node], verb: str, *, pages_later: bool) -> tuple[int, ...]:
    """The status codes that are no errors: a code above 400 is none where it has no error to tell.

    :param pages_later: The pages of a listing come once polling has ended, with 200, whatever the first answer is.
    """
    found = [200] if pages_later and "200" not in responses else []
    for code, response in responses.items():
        if not _is_code(code):
            continue
        error = response.flag("x-ms-error-response", int(code) >= 400 and "schema" in response)
        if not error or (verb == "head" and code == "404"):
            found.append(int(code))
    return tuple(sorted(found)) or (200,)


def _is_code(key: str) -> bool:
    """Whether a key of responses is a status code, and no ``default``."""
    return re.fullmatch("[0-9]{3}", key) is not None


def _schema_of_success(responses: dict[str, Node]) -> Node | None:
    """The schema of the result: that of the first code of success that has one."""
    return next((schema for _, schema in _schemas_of_success(responses)), None)


def _schemas_of_success(responses: dict[str, Node]) -> Iterator[tuple[int, Node]]:
    """The codes of success that have a schema, in order."""
    for code in sorted(responses):
        schema = responses[code].get("schema") if _is_code(code) and int(code) < 300 else None
        if schema is not None:
            yield int(code), schema


def _some_without_schema(responses: dict[str, Node], ok: tuple[int, ...]) -> bool:
    """Whether a code of success has no schema where another one has: ``304`` and ``404`` may be such codes, too."""
    with_schema = {"schema" in responses[str(code)] for code in ok if str(code) in responses}
    return len(with_schema) == 2


def _is_text(media_type: str) -> bool:
    """Whether a media type is that of texts which stand for nothing else."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind.startswith("text/") and kind not in ("text/json", "text/xml")


def _accept(produces: tuple[str, ...] | None) -> str | None:
    """What answers may come in: all that the document names, as official clients have it."""
    if produces is None:
        return "application/json"
    if not produces:
        return None
    return ", ".join(dict.fromkeys(produces))


def _final_state_via(node: Node) -> str | None:
    options = node.get("x-ms-long-running-operation-options")
    via = options.text("final-state-via") if options is not None else None
    if options is not None and via is not None and via not in FINAL_STATES:
        raise options.child("final-state-via").error(f"expected one of {', '.join(FINAL_STATES)}")
    return via


def with_next_methods(operations: list[OperationIR]) -> list[OperationIR]:
    """The operations with the HTTP method of the operation that reads their next page, where they name one."""
    verbs: dict[str, Any] = {operation.id: operation.verb for operation in operations}
    found = []
    for operation in operations:
        paging = operation.paging
        if paging is not None and paging.next_operation is not None:
            # Where there is no such operation, the link says all.
            known = paging.next_operation if paging.next_operation in verbs else None
            method = verbs.get(paging.next_operation, paging.next_method)
            operation = replace(operation, paging=replace(paging, next_operation=known, next_method=method))
        found.append(operation)
    return found
