"""Virtual machines are started and stopped."""

from __future__ import annotations

from ...support import Arm, code
from .support import COMPUTE, DISK_VERSION, MACHINE, PROVIDER, act, machine, make, power


def test_starting_and_stopping(arm: Arm):
    make(arm)
    arm.post(f"{MACHINE}/powerOff", COMPUTE)
    assert power(arm) == "stopping"
    arm.wait()
    assert power(arm) == "stopped"
    view = arm.get(f"{MACHINE}?$expand=instanceView", COMPUTE).document["properties"]["instanceView"]
    assert view == arm.get(f"{MACHINE}/instanceView", COMPUTE).document
    assert "vmAgent" not in view
    for action, state in (
        ("start", "running"),
        ("restart", "running"),
        ("deallocate", "deallocated"),
        ("powerOff", "deallocated"),
        ("redeploy", "deallocated"),
        ("start", "running"),
        ("reapply", "running"),
    ):
        act(arm, action)
        assert power(arm) == state, action
        disk = arm.list(f"{PROVIDER}/disks", DISK_VERSION)[0]["properties"]["diskState"]
        assert disk == ("Reserved" if state == "deallocated" else "Attached")
    act(arm, "deallocate")
    assert code(arm.post(f"{MACHINE}/restart", COMPUTE)) == (409, "OperationNotAllowed")
    make(arm, body=machine(hardwareProfile={"vmSize": "Standard_D4s_v5"}))
    assert power(arm) == "deallocated"
    assert code(arm.post(f"{MACHINE}2/start", COMPUTE)) == (404, "ResourceNotFound")


def test_an_action_that_fails_changes_nothing(arm: Arm):
    make(arm)
    arm.azure.next_operation(status="Failed", code="AllocationFailed")
    arm.post(f"{MACHINE}/powerOff", COMPUTE)
    arm.wait()
    assert power(arm) == "running"
    assert arm.get(MACHINE, COMPUTE).document["properties"]["provisioningState"] == "Failed"
    act(arm, "powerOff")
    assert power(arm) == "stopped"
