"""Container groups and their containers. No container is run: see :mod:`.container_simulation`."""

from __future__ import annotations

import hashlib
import re
import uuid
from copy import deepcopy
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.busy import Busy
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.identity import fill_identity
from ...provider.longrunning import begin, check_idle
from ...provider.paging import page
from ...provider.preconditions import resource_of, resource_to_delete
from ...provider.removal import REMOVE
from ...provider.role_operations import operations_of
from ...store import Stored
from .simulation import container_state, group_state, init_instance_view, instance_view, log_lines

behaviours = Behaviours("containerinstance")

GROUPS = "Microsoft.ContainerInstance/containerGroups"
_NAME = re.compile(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\Z")
_LABEL = re.compile(r"[a-z][a-z0-9-]{1,61}[a-z0-9]\Z")
_GIVEN_BACK = ("command", "environmentVariables", "livenessProbe", "readinessProbe")
_LIMITS = {"ContainerGroups": 100, "StandardCores": 100}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, fill what the server fills, and forget what it never gives back."""
    properties = document["properties"]
    name = ResourceId(call.id).name
    if not _NAME.match(name.lower()):
        raise ArmError(400, "InvalidContainerGroupName", f"The container group name '{name}' is invalid. {_RULE}")
    _check_containers(properties)
    for container in properties.get("initContainers") or []:
        # Nothing below it is required, so that nobody has to give it.
        container["properties"] = container.get("properties") or {}
    _forget_secrets(properties, call.body["properties"])
    call.azure.unwritten[call.id.lower()] = _given_back(call.body["properties"])
    properties.setdefault("sku", "Standard")
    properties.setdefault("restartPolicy", "Always")
    properties.setdefault("initContainers", [])
    for container in properties["containers"]:
        for port in container["properties"].get("ports") or []:
            port.setdefault("protocol", "TCP")
    if properties.get("ipAddress"):
        _fill_address(call, document, existing)
    fill_identity(call.azure, document, call.id)
    document.setdefault("tags", {})


def _check_containers(properties: dict[str, Any]) -> None:
    containers = properties.get("containers")
    if not containers:
        raise bad_request("A container group needs at least one container.", "properties.containers")
    names = [each["name"] for each in [*containers, *(properties.get("initContainers") or [])]]
    for name in names:
        if not _NAME.match(name):
            raise ArmError(400, "InvalidContainerName", f"The container name '{name}' is invalid. {_RULE}")
        if names.count(name) > 1:
            raise ArmError(400, "DuplicateContainerName", f"There is more than one container with the name '{name}'.")
    mounts = {m["name"] for each in containers for m in each["properties"].get("volumeMounts") or []}
    if missing := sorted(mounts - {volume["name"] for volume in properties.get("volumes") or []}):
        raise bad_request(f"The volume '{missing[0]}' is mounted but not defined.", "properties.volumes")


def _forget_secrets(properties: dict[str, Any], given: dict[str, Any]) -> None:
    # A volume of secrets is shown without them.
    secret_volumes = {each["name"] for each in given.get("volumes") or [] if each.get("secret") is not None}
    for container in [*properties["containers"], *(properties.get("initContainers") or [])]:
        for variable in (container.get("properties") or {}).get("environmentVariables") or []:
            variable.pop("secureValue", None)
    for registry in properties.get("imageRegistryCredentials") or []:
        registry.pop("password", None)
    for volume in properties.get("volumes") or []:
        (volume.get("azureFile") or {}).pop("storageAccountKey", None)
        if volume["name"] in secret_volumes:
            volume["secret"] = {}
    ((properties.get("diagnostics") or {}).get("logAnalytics") or {}).pop("workspaceKey", None)
    for extension in properties.get("extensions") or []:
        (extension.get("properties") or {}).pop("protectedSettings", None)


def _given_back(given: dict[str, Any]) -> dict[str, Any]:
    """What may be secret, and yet the service gives it back, by the names of the containers."""
    found: dict[str, Any] = {}
    for container in [*given["containers"], *(given.get("initContainers") or [])]:
        said = container.get("properties") or {}
        kept = {name: deepcopy(value) for name, value in said.items() if name in _GIVEN_BACK}
        for variable in kept.get("environmentVariables") or []:
            variable.pop("secureValue", None)
        found[container["name"]] = kept
    return found


def _with_given_back(azure: ResourceManager, stored: Stored, container: dict[str, Any]) -> dict[str, Any]:
    kept = azure.unwritten.get(stored.key, {}).get(container["name"], {})
    return {**container, "properties": {**(container.get("properties") or {}), **kept}}


def _fill_address(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    address, location = document["properties"]["ipAddress"], document["location"]
    for port in address["ports"]:
        port.setdefault("protocol", "TCP")
    seed = hashlib.sha256(call.id.lower().encode()).hexdigest()
    before = (existing.properties.get("ipAddress") or {}) if existing else {}
    # Addresses of the network that RFC 5737 reserves for examples: nobody is ever reached by mistake.
    network = "10.0.0." if address["type"] == "Private" else "203.0.113."
    address["ip"] = before.get("ip") or address.get("ip") or f"{network}{int(seed[:4], 16) % 250 + 4}"
    label = address.get("dnsNameLabel")
    scope = address.setdefault("autoGeneratedDomainNameLabelScope", "Unsecure")
    address.pop("fqdn", None)
    if not label:
        return
    if not _LABEL.match(label):
        raise ArmError(400, "InvalidDnsNameLabel", f"The DNS name label '{label}' is invalid.")
    part = "" if scope == "Unsecure" else f".{seed[:16]}"
    address["fqdn"] = f"{label}{part}.{location}.azurecontainer.io"
    for other in call.store.holding(f"fqdn {address['fqdn']}", GROUPS):
        if other.key != call.id.lower():
            message = f"The DNS name label '{label}' in '{location}' is already taken."
            raise ArmError(409, "DnsNameLabelNotAvailable", message)


def _terms(group: Stored) -> list[str]:
    return [f"fqdn {(group.properties.get('ipAddress') or {}).get('fqdn')}"]


_RULE = "A name has at most 63 lower-case letters, digits and hyphens, and no hyphen at either end."


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    """Fill the instance views, except in lists."""
    if listing:
        return
    properties = dict(document["properties"])
    document["properties"] = properties
    for member, view in (("containers", instance_view), ("initContainers", init_instance_view)):
        properties[member] = [
            {
                **each,
                "properties": {
                    **each["properties"],
                    "instanceView": view(azure, stored, each["properties"].get("image", "")),
                },
            }
            for each in [_with_given_back(azure, stored, each) for each in properties.get(member) or []]
        ]
    properties["instanceView"] = {"events": [], "state": group_state(azure, stored)}


KIND = serve(
    behaviours,
    Kind(
        GROUPS,
        updating="Updating",
        style="azure-async-operation",
        effect="containerinstance/start",
        busy=Busy(
            "ContainerGroupTransitioning", "The container group '{name}' is still transitioning, please retry later."
        ),
        prepare=_prepare,
        terms=_terms,
        present=_present,
    ),
    put_="ContainerGroups_CreateOrUpdate",
    get_="ContainerGroups_Get",
    tags_="ContainerGroups_Update",
    lists=("ContainerGroups_List", "ContainerGroups_ListByResourceGroup"),
)


@behaviours.effect("start")
def start_containers(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The containers run from now on."""
    if stored := azure.store.get(arguments["id"]):
        stored.private.update(started=arguments["at"], stopped=None)
        azure.store.restore(stored)
    return None


@behaviours.serves("ContainerGroups_Delete")
def delete(call: Call) -> LocalResponse:
    """Delete a group; the result is the group that was deleted."""
    stored = resource_to_delete(call)
    if stored is None:
        return call.answer(204)
    check_idle(call, stored.id)
    stored.properties["provisioningState"] = "Deleting"
    call.store.restore(stored)
    final = {"status": 200, "document": call.azure.present(stored)}
    arguments = {"id": stored.id}
    return begin(call, "location", resource=stored.id, effect=REMOVE, arguments=arguments, final=final)


@behaviours.serves("ContainerGroups_Stop")
def stop(call: Call) -> LocalResponse:
    """Stop the containers."""
    stored = _group(call)
    check_idle(call, stored.id)
    if stored.private.get("stopped") is None:
        stored.private["stopped"] = call.now
        call.store.restore(stored)
    return call.answer(204)


@behaviours.serves("ContainerGroups_Start")
def start(call: Call) -> LocalResponse:
    """Start the containers again."""
    stored = _group(call)
    check_idle(call, stored.id)
    if container_state(call.azure, stored)["state"] == "Running":
        return call.answer(204)
    stored.private.update(previous=container_state(call.azure, stored), started=None, stopped=None)
    call.store.restore(stored)
    arguments, final = {"id": stored.id}, {"status": 204}
    return begin(
        call, "location", resource=stored.id, effect="containerinstance/start", arguments=arguments, final=final
    )


@behaviours.serves("ContainerGroups_Restart")
def restart(call: Call) -> LocalResponse:
    """Stop the containers and start them again; the API has no status code for "later" here, so it is done at once."""
    stored = _group(call)
    check_idle(call, stored.id)
    before = container_state(call.azure, stored)
    if before["state"] == "Running":
        ended = {"state": "Terminated", "exitCode": 0, "finishTime": timestamp(call.now), "detailStatus": "Completed"}
        before = {**before, **ended}
    restarts = stored.private.get("restarts", 0) + 1
    stored.private.update(previous=before, started=call.now, stopped=None, restarts=restarts)
    call.store.restore(stored)
    return call.answer(204)


@behaviours.serves("Containers_ListLogs")
def list_logs(call: Call) -> LocalResponse:
    """What a container would have written."""
    stored, container = _container(call)
    lines = log_lines(call.azure, stored, container)
    tail = call.query.get("tail")
    if tail is not None:
        if not tail.isdigit():
            raise bad_request(f"The query parameter 'tail' is no number: '{tail}'.", "tail")
        lines = lines[-int(tail) :] if int(tail) else []
    stamped = call.query.get("timestamps", "").lower() == "true"
    content = "".join(f"{timestamp(at)} {line}\n" if stamped else f"{line}\n" for at, line in lines)
    return call.answer(200, {"content": content})


@behaviours.serves("Containers_ExecuteCommand", "Containers_Attach")
def open_socket(call: Call) -> LocalResponse:
    """Where a terminal would be: an address below ``.invalid``, which nothing ever answers at."""
    stored, container = _container(call)
    if container_state(call.azure, stored)["state"] != "Running":
        message = f"The container '{container['name']}' in container group '{stored.name}' is not running."
        raise ArmError(409, "ContainerNotRunning", message)
    word = "exec" if call.operation.id.endswith("ExecuteCommand") else "attach"
    location, session = stored.document["location"], uuid.uuid4().hex
    uri = f"wss://{location}.azurecontainer.invalid/{word}/{container['name']}/{session}?api-version={call.api_version}"
    return call.answer(200, {"webSocketUri": uri, "password": uuid.uuid4().hex})


@behaviours.serves("Location_ListUsage")
def list_usage(call: Call) -> LocalResponse:
    """How much of the limits of a location is in use."""
    location = call.arguments["location"].replace(" ", "").lower()
    groups = [g for g in call.store.of_type(GROUPS, call.subscription) if g.document.get("location") == location]
    cores = sum(
        float(container["properties"]["resources"]["requests"]["cpu"])
        for group in groups
        for container in group.properties.get("containers") or ()
    )
    used = {"ContainerGroups": len(groups), "StandardCores": round(cores)}
    base = f"{call.subscription}/providers/Microsoft.ContainerInstance/locations/{location}/usages"
    usages = [
        {
            "id": f"{base}/{name}",
            "unit": "Count",
            "currentValue": used[name],
            "limit": limit,
            "name": {"value": name, "localizedValue": name},
        }
        for name, limit in _LIMITS.items()
    ]
    return page(call, usages)


@behaviours.serves("Location_ListCachedImages")
def list_cached_images(call: Call) -> LocalResponse:
    """There are no images here."""
    return page(call, [])


@behaviours.serves("Location_ListCapabilities")
def list_capabilities(call: Call) -> LocalResponse:
    """What container groups may have in a location: the same everywhere."""
    location = call.arguments["location"].replace(" ", "").lower()
    capabilities = {"maxMemoryInGB": 16.0, "maxCpu": 4.0, "maxGpuCount": 0.0}
    found = [
        {
            "resourceType": "containerGroups",
            "osType": os,
            "location": location,
            "ipAddressType": address,
            "gpu": "None",
            "capabilities": capabilities,
        }
        for os, address in (("Linux", "Public"), ("Linux", "Private"), ("Windows", "Public"))
    ]
    return page(call, found)


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.ContainerInstance")


def _group(call: Call) -> Stored:
    """The container group that the path is in."""
    return resource_of(call, ResourceId(call.id).top)


def _container(call: Call) -> tuple[Stored, dict[str, Any]]:
    stored = _group(call)
    name = call.arguments["containerName"].lower()
    containers = [*stored.properties["containers"], *(stored.properties.get("initContainers") or [])]
    for container in containers:
        if container["name"].lower() == name:
            return stored, _with_given_back(call.azure, stored, container)
    message = f"The container '{name}' was not found in container group '{stored.name}'."
    raise ArmError(404, "ContainerNotFound", message)
