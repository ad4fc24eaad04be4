"""Two versions of a made-up service, in which everything differs that can."""

from __future__ import annotations

from copy import deepcopy
from typing import Any


def _operation(id: str, *parameters: dict[str, Any], schema: str | None = "Forecast") -> dict[str, Any]:
    answer = {"description": "OK", **({"schema": {"$ref": f"#/definitions/{schema}"}} if schema else {})}
    return {"operationId": id, "parameters": [*parameters], "responses": {"200": answer}}


def _query(name: str, kind: str = "string", *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "query", "type": kind, "required": required}


OLD: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Weather", "version": "1.0"},
    "paths": {
        "/forecast": {"get": _operation("Forecasts_Get", _query("place", required=True), _query("days", "integer"))},
        "/storm": {"get": _operation("Forecasts_GetStorm", schema="Storm")},
        "/past": {"get": _operation("Records_Get", _query("from", required=True), _query("to", required=True))},
        "/ping": {"post": _operation("Records_Ping", schema=None)},
    },
    "definitions": {
        "Forecast": {
            "required": ["place"],
            "properties": {
                "place": {"type": "string"},
                "temperature": {"type": "integer"},
                "sky": {"$ref": "#/definitions/Sky"},
                "note": {"type": "string"},
                "by": {"type": "string", "readOnly": True},
                "rain": {"type": "number"},
            },
        },
        "Storm": {"properties": {"name": {"type": "string"}}},
        "Sky": {"type": "string", "enum": ["Clear", "Cloudy"], "x-ms-enum": {"name": "Sky", "modelAsString": True}},
        "Moon": {"type": "string", "enum": ["New", "Full"], "x-ms-enum": {"name": "Moon", "modelAsString": True}},
    },
}
NEW = deepcopy(OLD)
NEW["info"]["version"] = "2.0"
NEW["info"]["title"] = "Climate"
NEW["paths"] = {
    "/forecast": {
        "get": _operation(
            "Forecasts_Get", _query("place", required=True), _query("days", "string"), _query("units", required=True)
        )
    },
    "/past": {"get": _operation("Records_Get", _query("to", required=True), _query("from", required=True))},
    "/ping": {"post": {**_operation("Records_Ping"), "x-ms-long-running-operation": True}},
    "/seasons": {"get": _operation("Seasons_Get")},
}
_forecast = NEW["definitions"]["Forecast"]
_forecast["required"] = ["temperature", "id"]
_forecast["properties"] = {
    "place": {"type": "string"},
    "temperature": {"type": "number"},
    "sky": {"$ref": "#/definitions/Sky"},
    "comment": {"type": "string", "x-ms-client-name": "note"},
    "by": {"type": "string"},
    "rain": {"type": "number", "readOnly": True},
    "id": {"type": "string"},
    "humidity": {"type": "number"},
}
del NEW["definitions"]["Storm"]
NEW["definitions"]["Wind"] = {"properties": {"speed": {"type": "number"}}}
NEW["definitions"]["Sky"]["enum"] = ["Clear", "Overcast"]
del NEW["definitions"]["Moon"]
NEW["definitions"]["Season"] = {"type": "string", "enum": ["Summer"], "x-ms-enum": {"name": "Season"}}
