"""Managed disks by themselves; those of machines are in the tests of virtual machines."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import SUBSCRIPTION, Arm, code
from .support import DISK, DISK_VERSION, PROVIDER


def disk_properties(option: str = "Empty", **more: Any) -> dict[str, Any]:
    creation = {name: more.pop(name) for name in ("sourceResourceId", "imageReference") if name in more}
    given = {"creationData": {"createOption": option, **creation}, "diskSizeGB": 10, **more}
    return {name: value for name, value in given.items() if value is not None}


def test_disks(arm: Arm):
    def put(id: str, **properties: Any) -> dict[str, Any]:
        body = {"location": "westeurope", "properties": disk_properties(**properties)}
        begun = arm.put(id, DISK_VERSION, body)
        assert begun.status == 202, begun.body
        arm.wait()
        document: dict[str, Any] = arm.get(id, DISK_VERSION).document
        return document

    made = put(DISK)
    assert made["sku"] == {"name": "Standard_LRS", "tier": "Standard"}
    assert made["properties"]["diskSizeBytes"] == 10 << 30
    assert made["properties"]["diskState"] == "Unattached"
    assert put(DISK)["properties"]["uniqueId"] == made["properties"]["uniqueId"]
    copied = put(f"{DISK}2", option="Copy", sourceResourceId=DISK, diskSizeGB=None)
    assert copied["properties"]["diskSizeGB"] == 10
    image = put(f"{DISK}3", option="FromImage", imageReference={"id": "/x"}, diskSizeGB=None, osType="Windows")
    assert image["properties"]["diskSizeGB"] == 127
    grown = arm.patch(DISK, DISK_VERSION, {"properties": {"diskSizeGB": 20}, "sku": {"name": "StandardSSD_LRS"}})
    assert grown.status == 202
    arm.wait()
    found = arm.get(DISK, DISK_VERSION).document
    assert (found["properties"]["diskSizeGB"], found["sku"]["tier"]) == (20, "Standard")
    assert code(arm.patch(DISK, DISK_VERSION, {"properties": {"diskSizeGB": 5}})) == (409, "OperationNotAllowed")
    assert code(arm.patch(DISK, DISK_VERSION, {"location": 5})) == (400, "LocationRequired")
    for nothing in ({"properties": None}, {"properties": {"creationData": None}}, {"properties": {"creationData": 5}}):
        assert arm.patch(DISK, DISK_VERSION, nothing).status == 202
        arm.wait()
        kept = arm.get(DISK, DISK_VERSION).document["properties"]
        assert (kept["diskSizeGB"], kept["creationData"]) == (20, {"createOption": "Empty"})
    names = [each["name"] for each in arm.list(f"{SUBSCRIPTION}/providers/Microsoft.Compute/disks", DISK_VERSION)]
    assert names == ["data", "data2", "data3"]


@pytest.mark.parametrize(
    ("name", "properties", "expected"),
    [
        ("data", disk_properties(diskSizeGB=None), (400, "InvalidParameter")),
        ("data", disk_properties(diskSizeGB=0), (400, "InvalidParameter")),
        ("-", disk_properties(), (400, "InvalidParameter")),
        ("data", disk_properties("FromImage"), (400, "InvalidParameter")),
        ("data", disk_properties("FromImage", imageReference={"id": "/x"}, osType="BeOS"), (400, "InvalidParameter")),
        ("there", disk_properties(osType="BeOS"), (400, "InvalidParameter")),
        ("data", disk_properties("Copy", sourceResourceId=DISK), (400, "InvalidResourceReference")),
        ("data", disk_properties("Upload"), (501, "NotImplemented")),
        ("data", {"diskSizeGB": 1}, (400, "InvalidRequestContent")),
        ("there", disk_properties("Copy", sourceResourceId=DISK), (409, "PropertyChangeNotAllowed")),
    ],
)
def test_disks_that_cannot_be(arm: Arm, name: str, properties: dict[str, Any], expected: tuple[int, str]):
    arm.put(f"{PROVIDER}/disks/there", DISK_VERSION, {"location": "westeurope", "properties": disk_properties()})
    arm.wait()
    body = {"location": "westeurope", "properties": properties}
    assert code(arm.put(f"{PROVIDER}/disks/{name}", DISK_VERSION, body)) == expected
