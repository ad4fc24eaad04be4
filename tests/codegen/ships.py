"""A made-up service that is split: ships, with hulls and engines, which refer to one another, and what they share."""

from __future__ import annotations

from typing import Any

LARGEST = 200
"""Lines that no module of it should go beyond, so that it is split."""
SCOPE = "/subscriptions/{subscriptionId}/resourceGroups/{group}/providers/Yards.Ships"


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/definitions/{name}"}


def place(name: str) -> dict[str, Any]:
    """A parameter in a path."""
    of_client = {"x-ms-parameter-location": "client"} if name == "subscriptionId" else {}
    described = {"description": f"The {name}.", **of_client}
    return {"name": name, "in": "path", "required": True, "type": "string", **described}


def crud(url: str, group: str, model: str) -> dict[str, Any]:
    """The paths of a resource: get, put, delete and list."""
    places = [part[1:-1] for part in url.split("/") if part.startswith("{")]
    parameters = [place(name) for name in places]
    body = {"name": "body", "in": "body", "required": True, "schema": ref(model)}
    one = {"200": {"schema": ref(model)}}
    page = {"200": {"schema": {"x-synthetic": "page", "properties": {"value": {"type": "array", "items": ref(model)}}}}}
    collection = url.rpartition("/")[0]
    return {
        url: {
            "get": {"operationId": f"{group}_Get", "parameters": parameters, "responses": one},
            "put": {"operationId": f"{group}_Put", "parameters": [*parameters, body], "responses": one},
            "delete": {"operationId": f"{group}_Delete", "parameters": parameters, "responses": {"204": {}}},
        },
        collection: {
            "get": {
                "operationId": f"{group}_List",
                "parameters": parameters[:-1],
                "responses": page,
                "x-ms-pageable": {"nextLinkName": None},
            }
        },
    }


def actions(count: int) -> dict[str, Any]:
    """The paths of so many actions on a hull: more than a module can take."""
    named = [f"inspect{number:02}" for number in range(count)]
    return {
        f"{SCOPE}/hulls/{{name}}/{action}": {
            "post": {
                "operationId": f"Hulls_{action.capitalize()}",
                "parameters": [place("subscriptionId"), place("group"), place("name")],
                "responses": {"200": {"schema": {"type": "array", "items": {"type": "string"}}}},
            }
        }
        for action in named
    }


def resource(**members: Any) -> dict[str, Any]:
    return {"allOf": [ref("Resource")], "properties": members}


def enum(name: str, *values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values), "x-ms-enum": {"name": name, "modelAsString": True}}


TEXT = {"type": "string"}

DOCUMENT: dict[str, Any] = {
    "info": {"title": "Ships", "version": "2030-01-01"},
    "x-python": {"client": "ShipsClient"},
    "paths": {
        **crud(f"{SCOPE}/hulls/{{name}}", "Hulls", "Hull"),
        **actions(25),
        **crud(f"{SCOPE}/engines/{{name}}", "Engines", "Engine"),
        **crud(f"{SCOPE}/engines/{{name}}/valves/{{valve}}", "Valves", "Valve"),
        "/providers/Yards.Ships/operations": {
            "get": {"operationId": "Operations_List", "responses": {"200": {"schema": ref("Verb")}}}
        },
        "/providers/Yards.Ships/ping": {"get": {"operationId": "Ping", "responses": {"200": {"schema": ref("Pong")}}}},
    },
    "definitions": {
        "Resource": {"properties": {"id": {**TEXT, "readOnly": True}, "owner": ref("Person")}},
        "Person": {"properties": {"name": TEXT, "role": enum("Role", "captain", "cook")}},
        "Hull": resource(
            properties={**ref("HullProperties"), "x-ms-client-flatten": True}, state=enum("State", "new", "old")
        ),
        "HullProperties": {"properties": {"engine": ref("Engine"), "spare": ref("Part"), "paint": ref("Colour")}},
        "Colour": {"properties": {"shade": enum("Shade", "red", "blue")}, "required": ["shade"]},
        "Engine": resource(hull=ref("Hull"), parts={"type": "array", "items": ref("Part")}, state=ref("State")),
        "State": enum("State", "new", "old"),
        "EnginePlan": {"allOf": [ref("Plan")], "properties": {"power": {"type": "integer"}}},
        "Plan": {"properties": {"author": ref("Person")}},
        "Valve": resource(plan=ref("Plan")),
        "Part": {"discriminator": "kind", "properties": {"kind": TEXT}, "required": ["kind"]},
        "Bolt": {"allOf": [ref("Part")], "properties": {"length": {"type": "integer"}}},
        "Nut": {"allOf": [ref("Part")], "properties": {"fits": ref("Bolt")}},
        "Verb": {"properties": {"name": TEXT}},
        "Pong": {"properties": {"at": TEXT}},
    },
}
"""Ships: hulls and engines, which refer to one another, and what they share."""
