"""Operations of the service: kinds of resources, each with other operations to change it."""

from azure.mgmt.provisioning.core.declare.operation import (
    Body,
    Header,
    LongRunning,
    Match,
    Operation,
    Path,
    Query,
)

from . import SERVICE

_NAME = Path("name", "name")
_IF_MATCH = Match(if_none_match=False)
_RENAMED = Path("thing_name", "name")


def _operation(kind, method, *parameters, **facts):  # type: ignore[no-untyped-def]
    facts.setdefault("returns", "Thing")
    identifier = f"{kind.capitalize()}_{method.capitalize()}"
    return Operation(SERVICE, identifier, method, f"/{kind}/{{name}}", parameters, ok=(200, 201, 202, 204), **facts)


_BODY = Body("parameters", "Thing")
_PATCH_BODY = Body("parameters", "ThingPatch")

GUARDED_GET = _operation("guarded", "GET", _NAME, Query("expand", "$expand"), Match(if_match=False))
_FIXED = Query("mode", "mode", fixed="full")
GUARDED_PUT = _operation(
    "guarded", "PUT", _RENAMED, Query("expand", "$expand"), _FIXED, Header("x", "x"), _BODY, _IF_MATCH
)

PLAIN_GET = _operation("plain", "GET", _NAME)
PLAIN_PUT = _operation("plain", "PUT", _NAME, _BODY)
PLAIN_PATCH = _operation("plain", "PATCH", _NAME, _PATCH_BODY)

PATCHED_GET = _operation("patched", "GET", _NAME)
PATCHED_PATCH = _operation("patched", "PATCH", _NAME, _PATCH_BODY, _IF_MATCH)

LONG_GET = _operation("long", "GET", _NAME)
LONG_PUT = _operation("long", "PUT", _NAME, _BODY, _IF_MATCH, long_running=LongRunning())

INSIDE_GET = _operation("inside", "GET", _NAME)
INSIDE_PUT = _operation("inside", "PUT", _NAME, Body("parameters", "ThingWithEtag"))

SILENT_GET = _operation("silent", "GET", _NAME)
SILENT_PUT = _operation("silent", "PUT", _NAME, _BODY, _IF_MATCH, returns=None)

MISSING_GET = _operation("missing", "GET", _NAME, Match(if_none_match=False))
MISSING_PUT = _operation("missing", "PUT", _NAME, _BODY, Match(if_match=False))

READABLE_GET = _operation("readable", "GET", _NAME)
READABLE_PUT = _operation("readable", "PUT", _NAME, Body("parameters", "Other"), returns="Other")
READABLE_PATCH = _operation("readable", "PATCH", _NAME)

DOUBLE_GET = _operation("double", "GET", _NAME)
DOUBLE_PUT = _operation("double", "PUT", _NAME, _BODY)
DOUBLE_PUT_TOO = _operation("double", "PUT", _NAME, _BODY)
