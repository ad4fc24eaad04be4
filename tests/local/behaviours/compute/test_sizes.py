"""Sizes of virtual machines, and usages."""

from __future__ import annotations

import pytest

from ...support import SUBSCRIPTION, Arm, code
from .support import COMPUTE, DISK_VERSION, MACHINE, PROVIDER, act, machine, make

LOCATION = f"{SUBSCRIPTION}/providers/Microsoft.Compute/locations/westeurope"


def test_lists_sizes_and_usages(arm: Arm):
    body = machine(diagnosticsProfile={"bootDiagnostics": {"enabled": True}})
    make(arm, body={**body, "zones": ["1"], "tags": {"a": "b"}})
    for scope in (PROVIDER, f"{SUBSCRIPTION}/providers/Microsoft.Compute", LOCATION):
        (one,) = arm.list(f"{scope}/virtualMachines", COMPUTE)
        assert (one["name"], one["tags"], "instanceView" in one["properties"]) == ("demo", {"a": "b"}, False)
    (one,) = arm.list(f"{SUBSCRIPTION}/providers/Microsoft.Compute/virtualMachines?statusOnly=true", COMPUTE)
    assert one["properties"]["instanceView"]["bootDiagnostics"] == {}
    assert arm.list(f"{LOCATION.replace('westeurope', 'eastus')}/virtualMachines", COMPUTE) == []
    assert arm.list(f"{PROVIDER}/disks", DISK_VERSION)[0]["zones"] == ["1"]
    refused = arm.get(f"{PROVIDER}/virtualMachines?$filter=x", COMPUTE)
    assert code(refused) == (501, "NotImplemented")
    sizes = {each["name"]: each for each in arm.list(f"{LOCATION}/vmSizes", COMPUTE)}
    assert (sizes["Standard_D2s_v5"]["numberOfCores"], sizes["Standard_D2s_v5"]["memoryInMB"]) == (2, 8192)
    assert arm.list(f"{MACHINE}/vmSizes", COMPUTE) == list(sizes.values())
    used = {each["name"]["value"]: each["currentValue"] for each in arm.list(f"{LOCATION}/usages", COMPUTE)}
    assert (used["cores"], used["virtualMachines"], used["PremiumDiskCount"]) == (2, 1, 1)
    act(arm, "deallocate")
    used = {each["name"]["value"]: each["currentValue"] for each in arm.list(f"{LOCATION}/usages", COMPUTE)}
    assert (used["cores"], used["virtualMachines"]) == (0, 1)
    names = {each["name"] for each in arm.list("/providers/Microsoft.Compute/operations", COMPUTE)}
    assert "Microsoft.Compute/virtualMachines/powerOff/action" in names


@pytest.mark.parametrize(
    ("size", "cores"),
    [("Standard_D96as_v6", 96), ("Standard_E4-2s_v5", 4), ("Standard_NC24ads_A100_v4", 24), ("Basic_A1", 1)],
)
def test_sizes_that_are_not_in_the_list(arm: Arm, size: str, cores: int):
    make(arm, body=machine(hardwareProfile={"vmSize": size}))
    used = {each["name"]["value"]: each["currentValue"] for each in arm.list(f"{LOCATION}/usages", COMPUTE)}
    assert used["cores"] == cores
