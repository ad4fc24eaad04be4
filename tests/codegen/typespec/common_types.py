"""Common types of Azure Resource Manager, which TypeSpec's OpenAPI refers to: what a checkout of specifications has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

VERSIONS = ("v3", "v4", "v5", "v6")
_READ_ONLY = {"type": "string", "readOnly": True}
_TEXT = {"type": "string"}
_TEXTS = {"type": "object", "additionalProperties": _TEXT}


def _here(name: str) -> dict[str, str]:
    return {"$ref": f"#/definitions/{name}"}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _list_of(name: str) -> dict[str, Any]:
    return {"type": "array", "readOnly": True, "items": _here(name)}


def _choice(name: str, *values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values), "x-ms-enum": {"name": name, "modelAsString": True}}


def _parameter(name: str, place: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": True, "type": "string", **more}


_ACTOR = _choice("createdByType", "User", "Application", "ManagedIdentity", "Key")
_MOMENT = {"type": "string", "format": "date-time"}

TYPES: dict[str, Any] = {
    "definitions": {
        "systemData": _object(
            createdBy=_TEXT,
            createdByType=_ACTOR,
            createdAt=_MOMENT,
            lastModifiedBy=_TEXT,
            lastModifiedByType=_ACTOR,
            lastModifiedAt=_MOMENT,
        ),
        "Resource": {
            **_object(
                id={**_READ_ONLY, "format": "arm-id"},
                name=_READ_ONLY,
                type=_READ_ONLY,
                systemData={**_here("systemData"), "readOnly": True},
            ),
            "x-ms-azure-resource": True,
        },
        "TrackedResource": {
            **_object(tags=_TEXTS, location={**_TEXT, "x-ms-mutability": ["read", "create"]}),
            "required": ["location"],
            "allOf": [_here("Resource")],
        },
        "ProxyResource": {"type": "object", "allOf": [_here("Resource")]},
        "ExtensionResource": {"type": "object", "allOf": [_here("Resource")]},
        "Sku": {
            **_object(
                name=_TEXT,
                tier={
                    "type": "string",
                    "enum": ["Free", "Basic", "Standard", "Premium"],
                    "x-ms-enum": {"name": "SkuTier", "modelAsString": False},
                },
                size=_TEXT,
                family=_TEXT,
                capacity={"type": "integer", "format": "int32"},
            ),
            "required": ["name"],
        },
        "ErrorAdditionalInfo": _object(type=_READ_ONLY, info={"type": "object", "readOnly": True}),
        "ErrorDetail": _object(
            code=_READ_ONLY,
            message=_READ_ONLY,
            target=_READ_ONLY,
            details=_list_of("ErrorDetail"),
            additionalInfo=_list_of("ErrorAdditionalInfo"),
        ),
        "ErrorResponse": _object(error=_here("ErrorDetail")),
        "Operation": _object(
            name=_READ_ONLY,
            isDataAction={"type": "boolean", "readOnly": True},
            display=_object(provider=_READ_ONLY, resource=_READ_ONLY, operation=_READ_ONLY, description=_READ_ONLY),
            origin={**_choice("Origin", "user", "system", "user,system"), "readOnly": True},
        ),
        "OperationListResult": _object(value=_list_of("Operation"), nextLink={**_READ_ONLY, "format": "uri"}),
        "OperationStatusResult": {
            **_object(
                id={**_TEXT, "format": "arm-id"},
                name=_TEXT,
                status=_TEXT,
                percentComplete={"type": "number", "minimum": 0, "maximum": 100},
                startTime=_MOMENT,
                endTime=_MOMENT,
                operations={"type": "array", "items": _here("OperationStatusResult")},
                error=_here("ErrorDetail"),
            ),
            "required": ["status"],
        },
        "CheckNameAvailabilityRequest": _object(name=_TEXT, type=_TEXT),
        "CheckNameAvailabilityResponse": _object(
            nameAvailable={"type": "boolean"},
            reason=_choice("CheckNameAvailabilityReason", "Invalid", "AlreadyExists"),
            message=_TEXT,
        ),
    },
    "parameters": {
        "ApiVersionParameter": _parameter("api-version", "query", minLength=1),
        "SubscriptionIdParameter": _parameter("subscriptionId", "path", format="uuid"),
        "ResourceGroupNameParameter": _parameter(
            "resourceGroupName", "path", minLength=1, maxLength=90, **{"x-ms-parameter-location": "method"}
        ),
    },
}
IDENTITIES: dict[str, Any] = {
    "definitions": {
        "UserAssignedIdentity": _object(principalId={**_READ_ONLY, "format": "uuid"}, clientId=_READ_ONLY),
        "ManagedServiceIdentity": {
            **_object(
                principalId={**_READ_ONLY, "format": "uuid"},
                tenantId={**_READ_ONLY, "format": "uuid"},
                type=_choice("ManagedServiceIdentityType", "None", "SystemAssigned", "UserAssigned"),
                userAssignedIdentities={
                    "type": "object",
                    "additionalProperties": {**_here("UserAssignedIdentity"), "x-nullable": True},
                },
            ),
            "required": ["type"],
        },
    }
}


def write_common_types(specification: Path) -> None:
    """Write each version of them below a folder of specifications."""
    for version in VERSIONS:
        folder = specification / "common-types" / "resource-management" / version
        folder.mkdir(parents=True)
        for name, content in {"types": TYPES, "managedidentity": IDENTITIES}.items():
            whole = {
                "swagger": "2.0",
                "info": {"title": "Common types", "version": version[1:]},
                "paths": {},
                **content,
            }
            (folder / f"{name}.json").write_text(json.dumps(whole), "utf-8")
