"""Providers: what the declared operations know of them, and whether they are registered."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError, namespace_not_served
from ...arm.ids import RESOURCES
from ...arm.locations import LOCATIONS
from ...arm.namespaces import azures
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.management_groups import group_id, management_group
from ...provider.paging import page
from ...provider.registration import is_free, set_state, state_of
from ...provider.role_operations import operations_of
from ...routing.catalog import ResourceType

behaviours = Behaviours("resources")


@behaviours.serves("Providers_List", "Providers_ListAtTenantScope")
def list_providers(call: Call) -> LocalResponse:
    """The known providers."""
    return page(call, [_provider(call, namespace) for namespace in call.azure.catalog.namespaces])


@behaviours.serves("Providers_Get", "Providers_GetAtTenantScope")
def get(call: Call) -> LocalResponse:
    """A provider."""
    return call.answer(200, _provider(call, _namespace(call)))


@behaviours.serves("Providers_Register")
def register(call: Call) -> LocalResponse:
    """Register the subscription for a provider; it takes as long as a long-running operation."""
    return _change(call, "Registered")


@behaviours.serves("Providers_RegisterAtManagementGroupScope")
def register_at_management_group(call: Call) -> LocalResponse:
    """Register a management group for a provider: what is deployed to it alone, and not the subscriptions in it."""
    _namespace(call)
    management_group(call.azure, group_id(call.arguments["groupId"]))
    return call.answer(200)


@behaviours.serves("Providers_Unregister")
def unregister(call: Call) -> LocalResponse:
    """Take the registration back."""
    if is_free(namespace := _namespace(call)):
        message = f"The resource provider '{namespace}' needs no registration and cannot be unregistered."
        raise ArmError(409, "CannotUnregisterProvider", message)
    return _change(call, "NotRegistered")


@behaviours.serves("ProviderResourceTypes_List")
def list_types(call: Call) -> LocalResponse:
    """The resource types of a provider."""
    namespace = _namespace(call)
    return call.answer(200, {"value": [_type(call, namespace, each) for each in _types(call, namespace)]})


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations of Azure Resource Manager itself."""
    return operations_of(call, RESOURCES)


def _change(call: Call, state: str) -> LocalResponse:
    namespace = _namespace(call)
    set_state(call.azure, call.arguments["subscriptionId"], namespace, state)
    return call.answer(200, _provider(call, namespace))


def _namespace(call: Call) -> str:
    given = call.arguments["resourceProviderNamespace"]
    namespace = call.azure.catalog.spelling(given)
    if namespace is None and (known := azures(given)) is not None:
        raise namespace_not_served(known)
    if namespace is None:
        raise ArmError(404, "InvalidResourceNamespace", f"The resource namespace '{given}' is invalid.")
    return namespace


def _provider(call: Call, namespace: str) -> dict[str, Any]:
    document: dict[str, Any] = {"namespace": namespace}
    if subscription_id := call.arguments.get("subscriptionId"):
        document = {
            "id": f"{call.subscription}/providers/{namespace}",
            "namespace": namespace,
            "registrationPolicy": "RegistrationFree" if is_free(namespace) else "RegistrationRequired",
            "registrationState": state_of(call.azure, subscription_id, namespace),
            "providerAuthorizationConsentState": "NotRequired",
        }
    document["resourceTypes"] = [_type(call, namespace, each) for each in _types(call, namespace)]
    return document


def _types(call: Call, namespace: str) -> list[ResourceType]:
    """The types that something can be asked of; ``locations``, for one, is only the way to others."""
    return [each for each in call.azure.catalog.types(namespace) if each.versions]


def _type(call: Call, namespace: str, type: ResourceType) -> dict[str, Any]:
    versions = call.azure.catalog.versions(namespace, type)
    kind = call.azure.kind(f"{namespace}/{type.name}")
    tracked = kind is not None and kind.tracked
    return {
        "resourceType": type.name,
        "locations": [location.display_name for location in LOCATIONS.values()] if tracked else [],
        "apiVersions": versions,
        **({"defaultApiVersion": versions[0]} if versions else {}),
        "capabilities": "CrossResourceGroupResourceMove, SupportsTags, SupportsLocation" if tracked else "None",
    }
