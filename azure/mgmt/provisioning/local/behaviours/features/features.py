"""Preview features of providers: subscriptions register for them, which takes a while, and are unregistered.

Nobody knows all features that there are: any name that may be one is taken, and lists have some well-known ones beside
those that somebody has asked for.
"""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError, namespace_not_served
from ...arm.namespaces import azures
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.paging import page

behaviours = Behaviours("features")

_COLLECTION = "features"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9._-]{1,127}\Z")
_KNOWN = {
    "Microsoft.Compute": ("EncryptionAtHost", "UltraSSDWithVMSS", "AutomaticZoneRebalancing"),
    "Microsoft.ContainerService": (
        "AKS-ExtensionManager",
        "NodeOSUpgradeChannelPreview",
        "EnableWorkloadIdentityPreview",
    ),
    "Microsoft.Network": (
        "AllowPrivateEndpointNSG",
        "AFWEnableNetworkRuleNameLogging",
        "AllowBringYourOwnPublicIpAddress",
    ),
    "Microsoft.Storage": ("AllowNFSV3", "AllowSFTP", "CustomerControlledFailover"),
}
_AFTER = {"Registering": "Registered", "Unregistering": "Unregistered"}


@behaviours.serves("Features_ListAll")
def list_all(call: Call) -> LocalResponse:
    """The features of all providers."""
    return page(call, [_document(call, *each) for each in _names(call)])


@behaviours.serves("Features_List")
def list_features(call: Call) -> LocalResponse:
    """The features of a provider."""
    namespace = _namespace(call)
    return page(call, [_document(call, *each) for each in _names(call) if each[0] == namespace])


@behaviours.serves("Features_Get")
def get(call: Call) -> LocalResponse:
    """A feature, and whether the subscription is registered for it."""
    return call.answer(200, _document(call, _namespace(call), _name(call)))


@behaviours.serves("Features_Register")
def register(call: Call) -> LocalResponse:
    """Register the subscription for a feature; it takes as long as a long-running operation."""
    return _turn(call, "Registering")


@behaviours.serves("Features_Unregister")
def unregister(call: Call) -> LocalResponse:
    """Take the registration back, if there is one."""
    return _turn(call, "Unregistering")


@behaviours.serves("SubscriptionFeatureRegistrations_ListAllBySubscription")
def list_all_registrations(call: Call) -> LocalResponse:
    """The registrations of a subscription."""
    return page(call, [_registration(call, *each) for each in _registered(call)])


@behaviours.serves("SubscriptionFeatureRegistrations_ListBySubscription")
def list_registrations(call: Call) -> LocalResponse:
    """The registrations of a subscription for features of a provider."""
    namespace = _namespace(call)
    return page(call, [_registration(call, *each) for each in _registered(call) if each[0] == namespace])


@behaviours.serves("SubscriptionFeatureRegistrations_Get")
def get_registration(call: Call) -> LocalResponse:
    """A registration."""
    namespace, name = _namespace(call), _name(call)
    if _state(call, namespace, name) in ("NotRegistered", "Unregistered"):
        message = f"The subscription is not registered for the feature '{name}' of '{namespace}'."
        raise ArmError(404, "FeatureRegistrationNotFound", message)
    return call.answer(200, _registration(call, namespace, name))


@behaviours.serves("SubscriptionFeatureRegistrations_CreateOrUpdate")
def create_registration(call: Call) -> LocalResponse:
    """Register the subscription for a feature."""
    namespace, name = _namespace(call), _name(call)
    _set(call, namespace, name, "Registering")
    return call.answer(200, _registration(call, namespace, name))


@behaviours.serves("SubscriptionFeatureRegistrations_Delete")
def delete_registration(call: Call) -> LocalResponse:
    """Take the registration back."""
    namespace, name = _namespace(call), _name(call)
    there = _state(call, namespace, name) in ("Registering", "Registered")
    _set(call, namespace, name, "Unregistering")
    return call.answer(200 if there else 204)


def _turn(call: Call, state: str) -> LocalResponse:
    namespace, name = _namespace(call), _name(call)
    _set(call, namespace, name, state)
    return call.answer(200, _document(call, namespace, name))


def _namespace(call: Call) -> str:
    given = call.arguments.get("resourceProviderNamespace") or call.arguments.get("providerNamespace") or ""
    known = call.azure.catalog.spelling(given)
    if known is None and (elsewhere := azures(given)) is not None:
        raise namespace_not_served(elsewhere)
    if known is None:
        raise ArmError(404, "InvalidResourceNamespace", f"The resource namespace '{given}' is invalid.")
    return known


def _name(call: Call) -> str:
    given = call.arguments["featureName"]
    if not _NAME.match(given):
        raise ArmError(404, "FeatureNotFound", f"The feature '{given}' could not be found.")
    spellings = {name.lower(): name for _, name in _names(call)}
    return spellings.get(given.lower(), given)


def _names(call: Call) -> list[tuple[str, str]]:
    """Providers and features: well-known ones, and those that somebody has asked for."""
    known = [(namespace, name) for namespace, names in _KNOWN.items() for name in names]
    asked = (call.store.record(_COLLECTION, call.arguments["subscriptionId"]) or {}).values()
    found = {(each["namespace"], each["name"]) for each in asked}
    return sorted({*(each for each in known if call.azure.catalog.spelling(each[0])), *found})


def _registered(call: Call) -> list[tuple[str, str]]:
    return [each for each in _names(call) if _state(call, *each) in ("Registering", "Registered", "Unregistering")]


def _record(call: Call, namespace: str, name: str) -> dict[str, Any]:
    found = (call.store.record(_COLLECTION, call.arguments["subscriptionId"]) or {}).get(f"{namespace}/{name}".lower())
    return found or {}


def _state(call: Call, namespace: str, name: str) -> str:
    record = _record(call, namespace, name)
    state = str(record.get("state") or "NotRegistered")
    return _AFTER[state] if state in _AFTER and record["due"] <= call.azure.clock.now() else state


def _set(call: Call, namespace: str, name: str, state: str) -> None:
    before = _state(call, namespace, name)
    nothing = ("NotRegistered", "Unregistered") if state == "Unregistering" else ()
    if before in (state, _AFTER[state], *nothing):
        return
    subscription = call.arguments["subscriptionId"]
    records = dict(call.store.record(_COLLECTION, subscription) or {})
    due = call.azure.clock.now() + call.azure.operation_seconds
    records[f"{namespace}/{name}".lower()] = {"namespace": namespace, "name": name, "state": state, "due": due}
    call.store.put_record(_COLLECTION, subscription, records)


def _document(call: Call, namespace: str, name: str) -> dict[str, Any]:
    return {
        "id": f"{call.subscription}/providers/Microsoft.Features/providers/{namespace}/features/{name}",
        "name": f"{namespace}/{name}",
        "type": "Microsoft.Features/providers/features",
        "properties": {"state": _state(call, namespace, name)},
    }


def _registration(call: Call, namespace: str, name: str) -> dict[str, Any]:
    base = f"{call.subscription}/providers/Microsoft.Features/featureProviders/{namespace}"
    properties = {
        "subscriptionId": call.arguments["subscriptionId"],
        "tenantId": call.azure.tenant_id,
        "providerNamespace": namespace,
        "featureName": name,
        "approvalType": "AutoApproval",
        "state": _state(call, namespace, name),
    }
    return {
        "id": f"{base}/subscriptionFeatureRegistrations/{name}",
        "name": name,
        "type": "Microsoft.Features/featureProviders/subscriptionFeatureRegistrations",
        "properties": properties,
    }
