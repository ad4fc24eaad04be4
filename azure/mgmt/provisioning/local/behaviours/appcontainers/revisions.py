"""Revisions of container apps: one for each template that an app has had. No replica of them ever runs."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.preconditions import resource_of
from ...store import Stored
from .environments import APPS

behaviours = Behaviours("appcontainers")

REVISIONS = f"{APPS}/revisions"
CONTAINERS = ("containers", "initContainers")


def revisions_of(azure: ResourceManager, app: str) -> list[Stored]:
    """The revisions of an app, the oldest first."""
    return sorted(azure.store.of_type(REVISIONS, app), key=lambda each: (each.created, each.private.get("number", 0)))


def check_suffix(azure: ResourceManager, app: str, name: str) -> None:
    """Refuse a revision whose name another template has had.

    :raises ArmError: There is one.
    """
    if azure.store.get(f"{app}/revisions/{name}") is not None:
        suffix = name.rpartition("--")[2]
        message = (
            f"Field 'template.revisionsuffix' is invalid with details: revision with suffix {suffix} already exists."
        )
        raise ArmError(400, "ContainerAppInvalidTemplate", message, target="properties.template.revisionSuffix")


def make_revision(call: Call, name: str, properties: dict[str, Any], given_back: dict[str, Any]) -> None:
    """Put the newest revision of an app there.

    :param properties: Those of the app.
    :param given_back: What its containers are given, by the name of the list and of the container: in memory alone.
    """
    id, before = f"{call.id}/revisions/{name}", revisions_of(call.azure, call.id)
    document = {
        "properties": {
            "createdTime": timestamp(call.now),
            "fqdn": properties["latestRevisionFqdn"],
            "template": deepcopy(properties["template"]),
            "active": True,
            "replicas": 0,
            "healthState": "None",
            "provisioningState": "Provisioning",
            "runningState": "Processing",
        }
    }
    call.store.put(Stored(id, document, {"number": len(before)}), call.now)
    call.azure.unwritten[key_of(id)] = deepcopy(given_back)


def provision(azure: ResourceManager, app: Stored) -> None:
    """The newest revision of an app is ready; with one at a time, the others are so no more."""
    mode = str((app.properties.get("configuration") or {}).get("activeRevisionsMode"))
    single = mode.lower() != "multiple"
    latest = app.properties["latestRevisionName"]
    for each in revisions_of(azure, app.id):
        if each.name == latest:
            each.properties["active"] = each.properties.get("active", True)
            each.properties["provisioningState"] = "Provisioned"
        elif single:
            each.properties["active"] = False
        _show_state(each)
        azure.store.restore(each)


def with_given_back(azure: ResourceManager, key: str, template: dict[str, Any]) -> dict[str, Any]:
    """A template with what its containers are given, which is kept in memory alone.

    :param key: Of the app or the revision.
    """
    shown, kept = dict(template), azure.unwritten.get(key, {})
    for word in CONTAINERS:
        if shown.get(word):
            shown[word] = [{**each, **kept.get(word, {}).get(each["name"], {})} for each in shown[word]]
    return shown


def _show_state(revision: Stored) -> None:
    active = revision.properties["active"]
    least = ((revision.properties.get("template") or {}).get("scale") or {}).get("minReplicas") or 0
    revision.properties.update(
        replicas=max(1, least) if active else 0,
        healthState="Healthy" if active else "None",
        runningState="Running" if active else "Stopped",
    )


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    properties = {**document["properties"], "trafficWeight": _weight(azure, stored)}
    properties["template"] = with_given_back(azure, stored.key, properties["template"])
    document["properties"] = properties


def _weight(azure: ResourceManager, revision: Stored) -> int:
    """How many percent of the requests it gets."""
    app = azure.store.get(ResourceId(revision.id).top)
    if app is None:
        return 0
    ingress = (app.properties.get("configuration") or {}).get("ingress") or {}
    is_latest = revision.name == app.properties.get("latestReadyRevisionName")
    return sum(
        int(each.get("weight") or 0)
        for each in ingress.get("traffic") or ()
        if (is_latest if each.get("latestRevision") else each.get("revisionName") == revision.name)
    )


def _remove(azure: ResourceManager, stored: Stored) -> None:
    azure.unwritten.pop(stored.key, None)


serve(
    behaviours,
    Kind(REVISIONS, tracked=False, creating=None, present=_present, remove=_remove),
    get_="ContainerAppsRevisions_GetRevision",
)


@behaviours.serves("ContainerAppsRevisions_ListRevisions")
def list_revisions(call: Call) -> LocalResponse:
    """The revisions of an app, the oldest first."""
    app = resource_of(call)
    return call.answer(200, {"value": [call.azure.present(each) for each in revisions_of(call.azure, app.id)]})


@behaviours.serves("ContainerAppsRevisions_ActivateRevision")
def activate(call: Call) -> LocalResponse:
    """Have a revision run beside others."""
    return _turn(call, active=True, said="Activate succeeded")


@behaviours.serves("ContainerAppsRevisions_DeactivateRevision")
def deactivate(call: Call) -> LocalResponse:
    """Have a revision run no more."""
    return _turn(call, active=False, said="Deactivate succeeded")


@behaviours.serves("ContainerAppsRevisions_RestartRevision")
def restart(call: Call) -> LocalResponse:
    """Restart a revision, which is there again at once."""
    resource_of(call)
    return call.answer(200, "Restart succeeded")


def _turn(call: Call, *, active: bool, said: str) -> LocalResponse:
    revision = resource_of(call)
    revision.properties["active"] = active
    _show_state(revision)
    call.store.put(revision, call.now)
    return call.answer(200, said)
