"""Extensions of virtual machines: kept and shown, installed nowhere."""

from __future__ import annotations

from typing import Any

from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import children, get, serve
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...store import Stored
from ..network.common import MACHINES
from .common import missing, not_allowed, status

behaviours = Behaviours("compute")

EXTENSIONS = f"{MACHINES}/extensions"


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    machine = call.store.get(ResourceId(call.id).parent or "")
    check_runs(machine)
    for member in ("publisher", "type", "typeHandlerVersion"):
        if not properties.get(member):
            raise missing(f"vmExtension.{member}")
    for other in call.store.of_type(EXTENSIONS, ResourceId(call.id).parent or ""):
        if other.key != key_of(call.id) and _handler(other.properties) == _handler(properties):
            raise not_allowed(
                f"Multiple VMExtensions per handler not supported for OS type '{_system(machine)}'. VMExtension "
                f"'{ResourceId(call.id).name}' with handler '{properties['publisher']}.{properties['type']}' already "
                "added or specified in input."
            )
    properties.setdefault("autoUpgradeMinorVersion", False)


def check_runs(machine: Stored | None) -> None:
    """Refuse what the agent of a machine has to do while the machine does not run."""
    if machine is not None and machine.private.get("power") not in (None, "running"):
        raise not_allowed("Cannot modify extensions in the VM when the VM is not running.")


def _handler(properties: dict[str, Any]) -> tuple[str, str]:
    return str(properties["publisher"]).lower(), str(properties["type"]).lower()


def _system(machine: Stored | None) -> str:
    return str(machine.properties["storageProfile"]["osDisk"]["osType"]) if machine else "Linux"


def of_machine(azure: ResourceManager, machine: str) -> list[dict[str, Any]]:
    """The extensions of a machine, as its document has them."""
    return [azure.present(each, listing=True) for each in azure.store.of_type(EXTENSIONS, machine)]


def instance_views(azure: ResourceManager, machine: str) -> list[dict[str, Any]]:
    """What the extensions of a machine say of themselves."""
    return [_view(each) for each in azure.store.of_type(EXTENSIONS, machine)]


def _view(stored: Stored) -> dict[str, Any]:
    properties = stored.properties
    state = str(properties["provisioningState"]).lower()
    return {
        "name": stored.name,
        "type": f"{properties['publisher']}.{properties['type']}",
        "typeHandlerVersion": properties["typeHandlerVersion"],
        "statuses": [status(f"ProvisioningState/{state}", f"Provisioning {state}")],
    }


serve(
    behaviours,
    Kind(
        EXTENSIONS,
        updating="Updating",
        style="azure-async-operation",
        prepare=_prepare,
        deleting="both",
    ),
    put_="VirtualMachineExtensions_CreateOrUpdate",
    patch_="VirtualMachineExtensions_Update",
    delete_="VirtualMachineExtensions_Delete",
)


@behaviours.serves("VirtualMachineExtensions_Get")
def get_extension(call: Call) -> LocalResponse:
    """An extension, with its instance view if that is asked for."""
    response = get(call)
    if response.status != 200 or call.query.get("$expand", "").lower() != "instanceview":
        return response
    document = response.document
    document["properties"]["instanceView"] = _view(resource_of(call))
    return LocalResponse.of(200, document, {"ETag": response.headers["ETag"]})


@behaviours.serves("VirtualMachineExtensions_List")
def list_extensions(call: Call) -> LocalResponse:
    """The extensions of a machine, with their instance views if that is asked for."""
    if call.query.get("$expand", "").lower() != "instanceview":
        return children(call, EXTENSIONS)
    machine = resource_of(call, ResourceId(call.id).top)

    def present(stored: Stored) -> dict[str, Any]:
        document = call.azure.present(stored, listing=True)
        return {**document, "properties": {**document["properties"], "instanceView": _view(stored)}}

    return page(call, call.store.of_type(EXTENSIONS, machine.id), present)
