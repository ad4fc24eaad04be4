"""Tags at a scope, and the subscription's list of tag names."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError, group_not_found
from ...arm.ids import RESOURCE_GROUPS, ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.tags import check_tags
from ...store import Stored

behaviours = Behaviours("resources")

_NAMES = "tag-names"
_SUFFIX = "/providers/Microsoft.Resources/tags/default"


@behaviours.serves("Tags_GetAtScope")
def get(call: Call) -> LocalResponse:
    """The tags of a resource, a resource group or a subscription."""
    return _answer(call, _target(call))


@behaviours.serves("Tags_CreateOrUpdateAtScope")
def put(call: Call) -> LocalResponse:
    """Replace all tags."""
    return _write(call, call.body["properties"].get("tags") or {})


@behaviours.serves("Tags_UpdateAtScope")
def patch(call: Call) -> LocalResponse:
    """Merge tags in, replace all, or take some away."""
    body: dict[str, Any] = call.body or {}
    given = (body.get("properties") or {}).get("tags") or {}
    operation = str(body.get("operation", "")).lower()
    tags = dict(_target(call).document.get("tags") or {})
    spelled = {name.lower(): name for name in tags}
    if operation == "replace":
        tags = dict(given)
    elif operation == "merge":
        tags.update({spelled.get(name.lower(), name): value for name, value in given.items()})
    elif operation == "delete":
        for name, value in given.items():
            known = spelled.get(name.lower())
            if known is not None and (not value or tags[known] == value):
                del tags[known]
    else:
        message = f"The tags operation '{body.get('operation')}' is none of Replace, Merge and Delete."
        raise ArmError(400, "InvalidTagsOperation", message)
    return _write(call, tags)


@behaviours.serves("Tags_DeleteAtScope")
def delete(call: Call) -> LocalResponse:
    """Take all tags away."""
    _write(call, {})
    return call.answer(200)


@behaviours.serves("Tags_List")
def list_names(call: Call) -> LocalResponse:
    """The tag names that were made or are in use."""
    return page(call, [_details(call, record) for record in _names(call).values()])


@behaviours.serves("Tags_CreateOrUpdate")
def put_name(call: Call) -> LocalResponse:
    """Make a tag name."""
    name = call.arguments["tagName"]
    record = _names(call).get(name.lower())
    if record is None:
        _keep(call, {"name": name, "values": []})
    return call.answer(200 if record else 201, _details(call, record or {"name": name, "values": []}))


@behaviours.serves("Tags_CreateOrUpdateValue")
def put_value(call: Call) -> LocalResponse:
    """Make a value of a tag name."""
    name, value = call.arguments["tagName"], call.arguments["tagValue"]
    record = _names(call).get(name.lower())
    if record is None:
        raise _name_not_found(name)
    known = value.lower() in (each.lower() for each in record["values"])
    if not known:
        _keep(call, {**record, "values": [*record["values"], value]})
    return call.answer(200 if known else 201, _value(call, record["name"], value))


@behaviours.serves("Tags_DeleteValue")
def delete_value(call: Call) -> LocalResponse:
    """Remove a value of a tag name, unless it is in use."""
    name, value = call.arguments["tagName"], call.arguments["tagValue"]
    record = _names(call).get(name.lower())
    if record is None or value.lower() not in (each.lower() for each in record["values"]):
        return call.answer(204)
    if _count(call, name, value):
        raise ArmError(409, "TagValueInUse", f"The tag value '{value}' is in use and cannot be removed.")
    _keep(call, {**record, "values": [each for each in record["values"] if each.lower() != value.lower()]})
    return call.answer(200)


@behaviours.serves("Tags_Delete")
def delete_name(call: Call) -> LocalResponse:
    """Remove a tag name, unless it is in use."""
    name = call.arguments["tagName"]
    record = _names(call).get(name.lower())
    if record is None:
        return call.answer(204)
    if _count(call, name):
        raise ArmError(409, "TagNameInUse", f"The tag name '{name}' is in use and cannot be removed.")
    call.store.delete_record(_NAMES, f"{call.subscription}/{name}")
    return call.answer(200)


def _target(call: Call) -> Stored:
    """What the scope names."""
    scope = call.azure.canonical("/" + call.arguments["scope"])
    named = ResourceId(scope)
    if named.type == RESOURCE_GROUPS and call.store.get(scope) is None:
        raise group_not_found(named.name)
    return resource_of(call, scope)


def _write(call: Call, tags: dict[str, Any]) -> LocalResponse:
    check_tags(tags)
    stored = _target(call)
    stored.document["tags"] = {name: "" if value is None else value for name, value in tags.items()}
    call.store.put(stored, call.now)
    return _answer(call, stored)


def _answer(call: Call, stored: Stored) -> LocalResponse:
    document = {
        "id": stored.id + _SUFFIX,
        "name": "default",
        "type": "Microsoft.Resources/tags",
        "properties": {"tags": stored.document.get("tags") or {}},
    }
    return call.answer(200, document)


def _names(call: Call) -> dict[str, dict[str, Any]]:
    """The tag names by their lower-case form: those that were made, and those that are in use."""
    prefix = f"{call.subscription}/".lower()
    made = call.store.records(_NAMES)
    names = {record["name"].lower(): record for key, record in made.items() if key.startswith(prefix)}
    for tags in _used(call):
        for name, value in tags.items():
            record = names.setdefault(name.lower(), {"name": name, "values": []})
            if value.lower() not in (each.lower() for each in record["values"]):
                record["values"] = [*record["values"], value]
    return dict(sorted(names.items()))


def _keep(call: Call, record: dict[str, Any]) -> None:
    call.store.put_record(_NAMES, f"{call.subscription}/{record['name']}", record)


def _used(call: Call) -> list[dict[str, str]]:
    found = [each.document.get("tags") or {} for each in call.store.below(call.subscription)]
    # A tag may have null for its value.
    return [{name: value or "" for name, value in tags.items()} for tags in found]


def _count(call: Call, name: str, value: str | None = None) -> int:
    pairs = [(n.lower(), v.lower()) for tags in _used(call) for n, v in tags.items()]
    return sum(n == name.lower() and (value is None or v == value.lower()) for n, v in pairs)


def _details(call: Call, record: dict[str, Any]) -> dict[str, Any]:
    name = record["name"]
    return {
        "id": f"{call.subscription}/tagNames/{name}",
        "tagName": name,
        "count": {"type": "Total", "value": _count(call, name)},
        "values": [_value(call, name, value) for value in record["values"]],
    }


def _value(call: Call, name: str, value: str) -> dict[str, Any]:
    return {
        "id": f"{call.subscription}/tagNames/{name}/tagValues/{value}",
        "tagValue": value,
        "count": {"type": "Total", "value": _count(call, name, value)},
    }


def _name_not_found(name: str) -> ArmError:
    return ArmError(404, "TagNameNotFound", f"The tag name '{name}' could not be found.")
