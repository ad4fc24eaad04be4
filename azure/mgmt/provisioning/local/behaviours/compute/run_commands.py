"""Commands that are run in virtual machines. Nothing runs: what a command would have printed is not made up."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.longrunning import begin
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...store import Stored
from .common import status
from .extensions import check_runs

behaviours = Behaviours("compute")

_SCHEMA = "https://schema.management.azure.com/schemas/2016-11-17/runcommands.json"
_TABLE = """
RunShellScript|Linux|Run a Linux shell script|Executes a Linux shell script
ifconfig|Linux|List network configuration|Get the configuration of all network interfaces
RunPowerShellScript|Windows|Executes a PowerShell script|Custom multiline PowerShell script should be defined in script
EnableRemotePS|Windows|Enable remote PowerShell|Enable remote PowerShell
IPConfig|Windows|List IP configuration|Shows detailed information for the IP address, subnet mask and default gateway
RDPSettings|Windows|Verify RDP Listener Settings|Checks registry settings and domain policy settings
EnableAdminAccount|Windows|Enable administrator account|Checks if the local Administrator account is disabled
ResetRDPCert|Windows|Restore RDP Authentication mode to defaults|Removes the SSL certificate tied to the RDP listener
SetRDPPort|Windows|Set Remote Desktop port|Sets the port for Remote Desktop connections
"""
_ROWS: list[list[str]] = [[*line.split("|")] for line in _TABLE.split("\n")[1:-1]]
_COMMANDS = {row[0].lower(): row for row in _ROWS}
_NOTE = "The local Azure Resource Manager has taken the command, and nothing runs it."


@behaviours.serves("VirtualMachines_RunCommand", "VirtualMachineScaleSetVMs_RunCommand")
def run_command(call: Call) -> LocalResponse:
    """Run a command in a machine that runs: its output says that nothing ran it."""
    machine = resource_of(call)
    known = _command(call, call.body["commandId"])
    check_runs(machine)
    document = {"value": _output(machine, known[1])}
    final = {"status": 200, "document": document}
    return begin(call, "both", status=202, final=final)


def _output(machine: Stored, system: str) -> list[dict[str, Any]]:
    if system == "Windows":
        texts = (("StdOut", _NOTE), ("StdErr", ""))
        return [
            {**status(f"ComponentStatus/{name}/succeeded", "Provisioning succeeded"), "message": text}
            for name, text in texts
        ]
    message = f"Enable succeeded: \n[stdout]\n{_NOTE}\n\n[stderr]\n"
    return [{**status("ProvisioningState/succeeded", "Provisioning succeeded"), "message": message}]


@behaviours.serves("VirtualMachineRunCommands_List")
def list_commands(call: Call) -> LocalResponse:
    """The commands that can be run by their name."""
    return page(call, [_document(each) for each in _COMMANDS.values()])


@behaviours.serves("VirtualMachineRunCommands_Get")
def get_command(call: Call) -> LocalResponse:
    """A command that can be run by its name."""
    known = _command(call, call.arguments["commandId"])
    return call.answer(200, {**_document(known), "script": [], "parameters": []})


def _command(call: Call, id: str) -> list[str]:
    found = _COMMANDS.get(id.lower())
    if found is None:
        message = f"The entity was not found: there is no run command '{id}' for {ResourceId(call.id).name}."
        raise ArmError(404, "NotFound", message, target="commandId")
    return found


def _document(known: list[str]) -> dict[str, Any]:
    id, system, label, description = known
    return {"$schema": _SCHEMA, "id": id, "osType": system, "label": label, "description": description}
