"""Queries: what they give, page by page."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import datetime, timezone
from typing import Any

from ...arm.errors import ArmError, not_implemented
from ...arm.ids import SUBSCRIPTIONS, ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...kql.errors import KqlError, KqlSyntaxError, NotSupported
from ...kql.evaluating import Context
from ...kql.parser import parse
from ...kql.running import run
from ...kql.syntax import Apply, Column, Named, Query, Sort, SortKey, Summarize
from ...kql.table import Table, shown, type_of
from ...store import Stored
from .tables import COLUMNS, OBJECTS, Tables

behaviours = Behaviours("resourcegraph")

_PAGE, _MOST = 100, 1000
_FACETS = 10
_FORMATS = ("objectarray", "table")


@behaviours.serves("Resources")
def query(call: Call) -> LocalResponse:
    """A page of what a query gives."""
    options: dict[str, Any] = call.body.get("options") or {}
    tables = Tables(call, _subscriptions(call))
    context = Context(datetime.fromtimestamp(call.now, timezone.utc))
    table = _asked(call, lambda: run(parse(call.body["query"]), tables, context))
    form = str(options.get("resultFormat") or "objectArray").lower()
    if form not in _FORMATS:
        raise _bad("InvalidResultFormat", f"The result format '{options['resultFormat']}' is not valid.")
    first, size = _begin(options), _size(options.get("$top"))
    rows = table.rows[first : first + size]
    answer: dict[str, Any] = {
        "totalRecords": len(table.rows),
        "count": len(rows),
        "resultTruncated": "false",
        "data": _objects(table, rows) if form == "objectarray" else _columns(table, rows),
        "facets": [_facet(call, table, each, context) for each in call.body.get("facets") or ()],
    }
    if first + size < len(table.rows):
        # Rows that have no id cannot be gone on with.
        if "id" in table.columns:
            answer["$skipToken"] = base64.b64encode(json.dumps({"after": first + size}).encode()).decode()
        else:
            answer["resultTruncated"] = "true"
    return call.answer(200, answer)


def _subscriptions(call: Call) -> list[Stored]:
    """The subscriptions that a query is about: those that the caller may read, if the body names none."""
    there = [each for each in call.store.of_type(SUBSCRIPTIONS) if call.azure.may_read(each.id)]
    wanted, groups = call.body.get("subscriptions"), call.body.get("managementGroups")
    if wanted and groups:
        raise _bad("InvalidScope", "A query is about subscriptions or about management groups, not about both.")
    # The root group of the tenant holds all subscriptions, and is the only one there is.
    for each in groups or ():
        if each.lower() != call.azure.tenant_id.lower():
            raise ArmError(404, "ManagementGroupNotFound", f"The management group '{each}' was not found.")
    if not wanted:
        return there
    keys = {each.lower() for each in wanted}
    return [each for each in there if (ResourceId(each.id).subscription or "").lower() in keys]


def _asked(call: Call, ask: Any) -> Table:
    try:
        found: Table = ask()
        return found
    except NotSupported as error:
        raise not_implemented(call.operation.id, error.what) from None
    except RecursionError:
        raise _invalid({"code": "QueryTooComplex", "message": "The query is nested too deep."}) from None
    except KqlSyntaxError as error:
        before = call.body["query"][: error.position]
        raise _invalid(
            {
                "code": "ParserFailure",
                "message": f"ParserFailure: {error}",
                "line": before.count("\n") + 1,
                "characterPositionInLine": len(before) - (before.rfind("\n") + 1),
                "token": error.token or "<EOF>",
            }
        ) from None
    except KqlError as error:
        raise _invalid({"code": "Default", "message": str(error)}) from None


def _invalid(detail: dict[str, Any]) -> ArmError:
    message = (
        "Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error "
        "before retrying."
    )
    return _bad("InvalidQuery", message, detail)


def _bad(code: str, message: str, *details: dict[str, Any]) -> ArmError:
    said = "Please provide below info when asking for support: see the details of this error."
    return ArmError(400, "BadRequest", said, details=[{"code": code, "message": message}, *details])


def _size(top: Any) -> int:
    if top is None:
        return _PAGE
    if not 1 <= top <= _MOST:
        raise _bad("InvalidTop", f"$top is {top}, and has to be from 1 to {_MOST}.")
    return int(top)


def _begin(options: dict[str, Any]) -> int:
    """The first row of the page."""
    token = options.get("$skipToken")
    if token is None:
        skip = options.get("$skip") or 0
        if skip < 0:
            raise _bad("InvalidSkip", f"$skip is {skip}, and must not be negative.")
        return int(skip)
    try:
        return int(json.loads(base64.b64decode(token, validate=True))["after"])
    except (binascii.Error, ValueError, TypeError, KeyError):
        raise _bad("InvalidSkipToken", f"The skip token '{token}' is not valid.") from None


def _objects(table: Table, rows: Any) -> list[dict[str, Any]]:
    return [{name: shown(row.get(name)) for name in table.columns} for row in rows]


def _columns(table: Table, rows: Any) -> dict[str, Any]:
    columns = []
    for name in table.columns:
        declared = "object" if name in OBJECTS else "string" if name in COLUMNS else None
        found = type_of(shown(row.get(name)) for row in table.rows)
        columns.append({"name": name, "type": declared if declared and found == "object" else found})
    return {"columns": columns, "rows": [[shown(row.get(name)) for name in table.columns] for row in rows]}


def _facet(call: Call, table: Table, asked: dict[str, Any], context: Context) -> dict[str, Any]:
    """How many rows there are for each value of a column."""
    name, options = asked["expression"], asked.get("options") or {}
    if options.get("filter"):
        raise not_implemented(call.operation.id, "the filter of a facet")
    if name not in table.columns:
        errors = [{"code": "NoValidColumns", "message": f"The facet '{name}' is no column of the result."}]
        return {"expression": name, "resultType": "FacetError", "errors": errors}
    by = Column(options.get("sortBy") or "count")
    order = SortKey(by, descending=str(options.get("sortOrder") or "desc").lower() == "desc")
    counted = Summarize((Named("count", Apply("count", ())),), (Named(name, Column(name)),))
    found = _asked(call, lambda: run(Query("", (counted, Sort((order,)))), lambda _: table, context))
    rows = _objects(found, found.rows[: options.get("$top") or _FACETS])
    return {
        "expression": name,
        "resultType": "FacetResult",
        "totalRecords": len(found.rows),
        "count": len(rows),
        "data": rows,
    }
