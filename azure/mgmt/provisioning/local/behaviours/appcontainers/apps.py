"""Container apps: their host names, revisions and secrets. No container ever runs."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.busy import Busy
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.longrunning import begin, check_idle
from ...provider.preconditions import resource_of
from ...provider.references import require
from ...store import Stored
from ..managedidentity.identities import prepare_identity
from .environments import APPS, CONSUMPTION, ENVIRONMENTS, verification_id
from .revisions import CONTAINERS, check_suffix, make_revision, provision, revisions_of, with_given_back

behaviours = Behaviours("appcontainers")

_NAME = re.compile(r"(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?\Z")
# What may be secret, and yet the service gives it back.
_GIVEN_BACK = ("command", "args", "env")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    name = ResourceId(call.id).name
    if not _NAME.match(name):
        message = (
            f"Invalid ContainerApp name '{name}'. A name has at most 32 lower-case letters, digits and hyphens, begins "
            "with a letter, ends with a letter or digit, and has no '--'."
        )
        raise ArmError(400, "ContainerAppInvalidName", message)
    properties = document["properties"] = document.get("properties") or {}
    environment = _environment(call, document)
    configuration = properties["configuration"] = properties.get("configuration") or {}
    template = properties["template"] = properties.get("template") or {}
    _fill_containers(template)
    prepare_identity(call, document)
    kept = _unwritten(call, existing)
    _check_secrets((call.body.get("properties") or {}).get("configuration") or {})
    _check_references(document, configuration, template)
    before = existing.properties if existing else {}
    _fill_revision(call, properties, before, kept)
    configuration.setdefault("activeRevisionsMode", "Single")
    configuration.setdefault("maxInactiveRevisions", 100)
    _fill_ingress(name, properties, environment)
    if properties["latestRevisionName"] != before.get("latestRevisionName"):
        check_suffix(call.azure, call.id, properties["latestRevisionName"])
        make_revision(call, properties["latestRevisionName"], properties, {word: kept[word] for word in CONTAINERS})
    properties.update(
        runningStatus=before.get("runningStatus", "Progressing"),
        customDomainVerificationId=verification_id(call.id),
        outboundIpAddresses=[environment.properties["staticIp"]],
        eventStreamEndpoint=f"{environment.properties['eventStreamEndpoint'].partition('/subscriptions/')[0]}{call.id}"
        "/eventstream",
    )
    document.setdefault("tags", {})
    call.azure.unwritten[key_of(call.id)] = kept


def _environment(call: Call, document: dict[str, Any]) -> Stored:
    """The environment that an app is in, ready for use."""
    properties = document["properties"]
    id = properties.get("environmentId") or properties.get("managedEnvironmentId")
    if not id:
        raise bad_request("A container app needs an environment.", "properties.environmentId")
    environment = require(call, id, ENVIRONMENTS, location=document["location"])
    if environment.properties.get("provisioningState") != "Succeeded":
        message = f"The environment '{environment.id}' has not been provisioned successfully."
        raise ArmError(400, "ManagedEnvironmentNotProvisioned", message)
    properties.update(environmentId=environment.id, managedEnvironmentId=environment.id)
    profile = properties.setdefault("workloadProfileName", CONSUMPTION)
    if profile not in [each["name"] for each in environment.properties["workloadProfiles"]]:
        message = f"The environment '{environment.name}' has no workload profile '{profile}'."
        raise bad_request(message, "properties.workloadProfileName")
    return environment


def _fill_containers(template: dict[str, Any]) -> None:
    if not template.get("containers"):
        raise _invalid_container("template.containers", "There is no container.")
    for word in CONTAINERS:
        names = [each.get("name") for each in template.get(word) or []]
        for each in template.get(word) or []:
            if not each.get("image"):
                raise _invalid_container(f"template.{word}.{each.get('name')}.image", "It has no value.")
            if not each.get("name") or names.count(each["name"]) > 1:
                raise _invalid_container(f"template.{word}.name", "Each container has a name of its own.")
            each["resources"] = {
                "cpu": 0.5,
                "memory": "1Gi",
                "ephemeralStorage": "2Gi",
                **(each.get("resources") or {}),
            }
    template["scale"] = {
        "maxReplicas": 10,
        "cooldownPeriod": 300,
        "pollingInterval": 30,
        **(template.get("scale") or {}),
    }


def _invalid_container(field: str, why: str) -> ArmError:
    message = f"The following field(s) are either invalid or missing. Field '{field}' is invalid. {why}"
    return ArmError(400, "InvalidParameterValueInContainerTemplate", message, target=f"properties.{field}")


def _unwritten(call: Call, existing: Stored | None) -> dict[str, Any]:
    """What the service gives back although it may be secret: values of secrets, and what containers are given."""
    before = call.azure.unwritten.get(key_of(call.id), {}) if existing and call.request.method == "PATCH" else {}
    given = call.body.get("properties") or {}
    template, configuration = given.get("template") or {}, given.get("configuration") or {}
    kept: dict[str, Any] = {"secrets": dict(before.get("secrets", {}))}
    if "secrets" in configuration:
        values = {each.get("name"): each.get("value") for each in configuration["secrets"] or []}
        kept["secrets"] = {name: value for name, value in values.items() if value is not None}
    for word in CONTAINERS:
        kept[word] = before.get(word, {})
        if word in template:
            kept[word] = {
                each.get("name"): {member: each[member] for member in _GIVEN_BACK if member in each}
                for each in template[word] or []
            }
    return kept


def _check_secrets(given: dict[str, Any]) -> None:
    for each in given.get("secrets") or []:
        if not each.get("name"):
            raise _invalid_secret("Container app secret(s) are invalid: each has a name.")
        if each.get("value") is None and not (each.get("keyVaultUrl") and each.get("identity")):
            message = (
                f"Container app secret(s) with name(s) '{each.get('name')}' are invalid: value or keyVaultUrl and "
                "identity should be provided."
            )
            raise _invalid_secret(message)


def _invalid_secret(message: str) -> ArmError:
    return ArmError(400, "ContainerAppSecretInvalid", message, target="properties.configuration.secrets")


def _check_references(document: dict[str, Any], configuration: dict[str, Any], template: dict[str, Any]) -> None:
    """Refuse references to secrets and identities that the app does not have."""
    secrets = {each["name"] for each in configuration.get("secrets") or []}
    for owner, wanted in _references(configuration, template):
        if wanted not in secrets:
            message = f"SecretRef '{wanted}' defined for {owner} not found."
            raise ArmError(400, "ContainerAppSecretRefNotFound", message)
    identity = document.get("identity") or {}
    assigned = {key_of(each) for each in identity.get("userAssignedIdentities") or {}}
    for word in ("registries", "secrets"):
        for each in configuration.get(word) or []:
            wanted = each.get("identity") or ""
            if wanted.lower() == "system" and "principalId" in identity:
                continue
            if wanted and key_of(wanted) not in assigned:
                message = f"The identity '{wanted}' is not assigned to the container app."
                raise bad_request(message, f"properties.configuration.{word}")


def _references(configuration: dict[str, Any], template: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for each in configuration.get("registries") or []:
        if each.get("passwordSecretRef"):
            yield f"registry server '{each.get('server')}'", each["passwordSecretRef"]
    for word in CONTAINERS:
        for container in template.get(word) or []:
            for variable in container.get("env") or []:
                if variable.get("secretRef"):
                    yield f"container '{container['name']}'", variable["secretRef"]


def _fill_revision(call: Call, properties: dict[str, Any], before: dict[str, Any], kept: dict[str, Any]) -> None:
    """A change of the template makes a new revision, and nothing else does."""
    name, template, latest = ResourceId(call.id).name, properties["template"], before.get("latestRevisionName")
    former = call.azure.unwritten.get(key_of(call.id), {})
    same = template == before.get("template") and all(kept[word] == former.get(word, {}) for word in CONTAINERS)
    if latest is None or not same:
        # Of nothing that may be secret: the name is for all to see.
        made = hashlib.sha256(f"{call.id.lower()}/{latest}/{json.dumps(template)}".encode()).hexdigest()
        latest = f"{name}--{template.get('revisionSuffix') or made[:7]}"
    properties["latestRevisionName"] = latest
    properties["latestReadyRevisionName"] = before.get("latestReadyRevisionName", "")


def _fill_ingress(name: str, properties: dict[str, Any], environment: Stored) -> None:
    ingress, domain = properties["configuration"].get("ingress"), environment.properties["defaultDomain"]
    properties["latestRevisionFqdn"] = ""
    if not ingress:
        return
    for member, value in (("external", False), ("transport", "Auto"), ("allowInsecure", False), ("exposedPort", 0)):
        ingress.setdefault(member, value)
    ingress.setdefault("traffic", [{"weight": 100, "latestRevision": True}])
    place = domain if ingress["external"] else f"internal.{domain}"
    ingress["fqdn"] = f"{name}.{place}"
    properties["latestRevisionFqdn"] = f"{properties['latestRevisionName']}.{place}"


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    template = with_given_back(azure, stored.key, stored.properties["template"])
    document["properties"] = {**document["properties"], "template": template}


def _remove(azure: ResourceManager, stored: Stored) -> None:
    azure.unwritten.pop(stored.key, None)
    for each in revisions_of(azure, stored.id):
        azure.remove(each.id)


serve(
    behaviours,
    Kind(
        APPS,
        creating="InProgress",
        updating="InProgress",
        style="azure-async-operation",
        effect="appcontainers/run",
        deleting="location",
        busy=Busy(
            "ContainerAppOperationInProgress",
            "Cannot modify the container app '{name}' because there is an operation in progress: {url}.",
        ),
        prepare=_prepare,
        present=_present,
        remove=_remove,
        system_data=True,
    ),
    put_="ContainerApps_CreateOrUpdate",
    patch_="ContainerApps_Update",
    get_="ContainerApps_Get",
    delete_="ContainerApps_Delete",
    lists=("ContainerApps_ListBySubscription", "ContainerApps_ListByResourceGroup"),
)


@behaviours.effect("run")
def run(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The newest revision is ready, and the app runs if it was not stopped."""
    if app := azure.store.get(arguments["id"]):
        app.properties["latestReadyRevisionName"] = app.properties["latestRevisionName"]
        if app.properties["runningStatus"] == "Progressing":
            app.properties["runningStatus"] = "Running"
        azure.store.restore(app)
        provision(azure, app)
    return None


@behaviours.effect("turn")
def turn(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """An app has been started or stopped."""
    if app := azure.store.get(arguments["id"]):
        app.properties["runningStatus"] = arguments["state"]
        azure.store.restore(app)
    return None


def _turn(call: Call, state: str) -> LocalResponse:
    app = resource_of(call)
    check_idle(call, app.id)
    arguments = {"id": app.id, "state": state}
    return begin(call, "location", resource=app.id, effect="appcontainers/turn", arguments=arguments)


behaviours.serves("ContainerApps_Start")(lambda call: _turn(call, "Running"))
behaviours.serves("ContainerApps_Stop")(lambda call: _turn(call, "Stopped"))


@behaviours.serves("ContainerApps_ListSecrets")
def list_secrets(call: Call) -> LocalResponse:
    """The secrets of an app, with the values that it was given since this process began."""
    app = resource_of(call)
    values = call.azure.unwritten.get(app.key, {}).get("secrets", {})
    secrets = [
        {**each, "value": values[each["name"]]} if each["name"] in values else each
        for each in app.properties["configuration"].get("secrets") or []
    ]
    return call.answer(200, {"value": secrets})
