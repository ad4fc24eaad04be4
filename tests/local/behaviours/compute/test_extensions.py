"""Extensions of machines, commands that are run in them, and generalizing them."""

from __future__ import annotations

from typing import Any

from ...support import SUBSCRIPTION, Arm, code
from .support import COMPUTE, MACHINE, act, delete, make, power

EXTENSION = f"{MACHINE}/extensions/script"
_LOCATION = f"{SUBSCRIPTION}/providers/Microsoft.Compute/locations/westeurope"


def extension(**more: Any) -> dict[str, Any]:
    given = {"publisher": "Microsoft.Azure.Extensions", "type": "CustomScript", "typeHandlerVersion": "2.1", **more}
    return {"location": "westeurope", "properties": {name: value for name, value in given.items() if value is not None}}


def test_a_machine_shows_its_extensions(arm: Arm):
    make(arm)
    assert "resources" not in arm.get(MACHINE, COMPUTE).document
    made = make(arm, EXTENSION, extension(protectedSettings={"key": "hidden"}))
    assert made["properties"]["typeHandlerVersion"] == "2.1"
    assert "hidden" not in str(made)
    (shown,) = arm.get(MACHINE, COMPUTE).document["resources"]
    assert shown["id"] == EXTENSION
    (view,) = arm.get(f"{MACHINE}/instanceView", COMPUTE).document["extensions"]
    assert (view["name"], view["type"]) == ("script", "Microsoft.Azure.Extensions.CustomScript")
    assert arm.get(f"{EXTENSION}?$expand=instanceView", COMPUTE).document["properties"]["instanceView"] == view
    listed = arm.get(f"{MACHINE}/extensions?$expand=instanceView", COMPUTE).document["value"]
    assert [each["properties"]["instanceView"] for each in listed] == [view]
    assert [each["name"] for each in arm.get(f"{MACHINE}/extensions", COMPUTE).document["value"]] == ["script"]
    delete(arm, EXTENSION)
    assert arm.get(f"{MACHINE}/extensions", COMPUTE).document["value"] == []


def test_what_extensions_are_refused(arm: Arm):
    assert code(arm.put(EXTENSION, COMPUTE, extension())) == (404, "ParentResourceNotFound")
    make(arm)
    assert code(arm.put(EXTENSION, COMPUTE, extension(publisher=None))) == (400, "InvalidParameter")
    make(arm, EXTENSION, extension())
    make(arm, EXTENSION, extension(typeHandlerVersion="2.0"))
    second = arm.put(f"{MACHINE}/extensions/other", COMPUTE, extension())
    assert code(second) == (409, "OperationNotAllowed")
    act(arm, "deallocate")
    assert code(arm.put(EXTENSION, COMPUTE, extension())) == (409, "OperationNotAllowed")


def test_a_command_says_that_nothing_ran_it(arm: Arm):
    make(arm)
    begun = arm.post(f"{MACHINE}/runCommand", COMPUTE, {"commandId": "RunShellScript", "script": ["echo hi"]})
    assert begun.status == 202
    arm.wait()
    (output,) = arm.get(begun.headers["Location"]).document["value"]
    assert output["code"] == "ProvisioningState/succeeded"
    assert "nothing runs it" in output["message"]
    begun = arm.post(f"{MACHINE}/runCommand", COMPUTE, {"commandId": "IPConfig"})
    arm.wait()
    codes = [each["code"] for each in arm.get(begun.headers["Location"]).document["value"]]
    assert codes == ["ComponentStatus/StdOut/succeeded", "ComponentStatus/StdErr/succeeded"]
    assert code(arm.post(f"{MACHINE}/runCommand", COMPUTE, {"commandId": "none"})) == (404, "NotFound")
    act(arm, "powerOff")
    assert code(arm.post(f"{MACHINE}/runCommand", COMPUTE, {"commandId": "ifconfig"})) == (409, "OperationNotAllowed")


def test_commands_are_listed(arm: Arm):
    listed = {each["id"]: each["osType"] for each in arm.list(f"{_LOCATION}/runCommands", COMPUTE)}
    assert listed["RunPowerShellScript"] == "Windows"
    assert arm.get(f"{_LOCATION}/runCommands/runshellscript", COMPUTE).document["id"] == "RunShellScript"
    assert code(arm.get(f"{_LOCATION}/runCommands/none", COMPUTE)) == (404, "NotFound")


def test_a_generalized_machine_is_not_started(arm: Arm):
    make(arm)
    assert code(arm.post(f"{MACHINE}/generalize", COMPUTE)) == (409, "OperationNotAllowed")
    act(arm, "deallocate")
    assert arm.post(f"{MACHINE}/generalize", COMPUTE).status == 200
    codes = [each["code"] for each in arm.get(f"{MACHINE}/instanceView", COMPUTE).document["statuses"]]
    assert "OSState/generalized" in codes
    assert code(arm.post(f"{MACHINE}/start", COMPUTE)) == (409, "OperationNotAllowed")
    assert power(arm) == "deallocated"
