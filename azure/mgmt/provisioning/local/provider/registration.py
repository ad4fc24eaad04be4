"""Which providers a subscription is registered for."""

from __future__ import annotations

from ..arm.ids import RESOURCES
from ..interface.manager import ResourceManager

_COLLECTION = "registrations"


def is_free(namespace: str) -> bool:
    """Whether a provider needs no registration."""
    return namespace.lower() in (RESOURCES.lower(), "microsoft.authorization")


def state_of(azure: ResourceManager, subscription_id: str, namespace: str) -> str:
    """``Registered``, ``NotRegistered``, ``Registering`` or ``Unregistering``."""
    if is_free(namespace):
        return "Registered"
    record = azure.store.record(_COLLECTION, f"{subscription_id}/{namespace}")
    if record is None:
        return "Registered" if azure.registered else "NotRegistered"
    if record["due"] <= azure.clock.now():
        return str(record["state"])
    return {"Registered": "Registering", "NotRegistered": "Unregistering"}[record["state"]]


def set_state(azure: ResourceManager, subscription_id: str, namespace: str, state: str) -> None:
    """Begin to register (``Registered``) or unregister (``NotRegistered``)."""
    if state_of(azure, subscription_id, namespace) != state:
        due = azure.clock.now() + azure.operation_seconds
        azure.store.put_record(_COLLECTION, f"{subscription_id}/{namespace}", {"state": state, "due": due})
