"""What is checked for every operation before its provider is asked."""

from __future__ import annotations

import uuid
from functools import lru_cache
from typing import Any

from ...core.declare.operation import Operation
from ...core.models.model import Model, fields_of
from ..arm.errors import ArmError, location_required
from ..arm.ids import RESOURCES, ResourceId
from ..http import LocalRequest
from ..interface.manager import ResourceManager
from ..provider.registration import state_of
from ..provider.tags import check_tags
from ..routing.routes import Match


def match(azure: ResourceManager, request: LocalRequest) -> Match:
    """The route of a request.

    :raises ArmError: There is no such type or method, or the API version is missing or unknown.
    """
    version = request.query.get("api-version")
    match = azure.router.match(request.method, request.path)
    if match is None or match.route.generic:
        azure.catalog.check_type(request.path, version)
    if match is None:
        raise azure.catalog.no_route(request.method, request.path, version, azure.router.methods(request.path))
    azure.catalog.check_version(match.route, request.path, version)
    return match


def check_subscription(azure: ResourceManager, path: str) -> None:
    """Refuse a subscription that is not there, or whose id is none."""
    subscription_id = ResourceId(path).subscription
    if subscription_id is None:
        return
    if not _is_uuid(subscription_id):
        message = f"The provided subscription identifier '{subscription_id}' is malformed or invalid."
        raise ArmError(400, "InvalidSubscriptionId", message)
    if azure.store.written_id(f"/subscriptions/{subscription_id}") is None:
        message = f"The subscription '{subscription_id}' could not be found."
        raise ArmError(404, "SubscriptionNotFound", message)


@lru_cache(maxsize=256)
def _is_uuid(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True


def check_envelope(operation: Operation, document: Any) -> None:
    """Refuse a resource without the location that its API requires, and tags that no resource may have."""
    if operation.body is None or not isinstance(document, dict) or operation.method not in ("PUT", "PATCH"):
        return
    given = {name.lower(): value for name, value in document.items()}
    if operation.method == "PUT" and not given.get("location") and _requires_location(operation):
        raise location_required()
    if isinstance(given.get("tags"), dict):
        check_tags(given["tags"])


def _requires_location(operation: Operation) -> bool:
    assert operation.body is not None, "the operation has a body"
    type = operation.body.type
    model = None if type == "object" or type.startswith(("[", "{")) else operation.service.model(type)
    if model is None or not issubclass(model, Model):
        return False
    return any(each.wire == "location" and each.required for each in fields_of(model))


def check_registration(azure: ResourceManager, operation: Operation, path: str) -> None:
    """Refuse a request for a provider that the subscription is not registered for."""
    named = ResourceId(path)
    namespace = named.namespace
    if named.subscription is None or namespace is None or operation.service.name in ("resources", "subscriptions"):
        return
    if namespace.lower() != RESOURCES.lower() and state_of(azure, named.subscription, namespace) != "Registered":
        message = (
            f"The subscription is not registered to use namespace '{azure.catalog.spelling(namespace)}'. See "
            "https://aka.ms/rps-not-found for how to register subscriptions."
        )
        raise ArmError(409, "MissingSubscriptionRegistration", message)
