"""Snapshots, images, disks that are copies of them, and machines that are made from images."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import COMPUTE, DISK, DISK_VERSION, MACHINE, PROVIDER, act, delete, machine, make

SNAPSHOT = f"{PROVIDER}/snapshots/one"
IMAGE = f"{PROVIDER}/images/one"


def disk(**properties: Any) -> dict[str, Any]:
    given = {"creationData": {"createOption": "Empty"}, "diskSizeGB": 8, **properties}
    return {"location": "westeurope", "properties": given}


def copy(source: str, **properties: Any) -> dict[str, Any]:
    creation = {"createOption": "Copy", "sourceResourceId": source}
    return {"location": "westeurope", "properties": {"creationData": creation, **properties}}


def put(arm: Arm, id: str, body: dict[str, Any]) -> dict[str, Any]:
    response = arm.put(id, DISK_VERSION, body)
    assert response.status in (200, 202), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, DISK_VERSION).document
    return document


def test_a_snapshot_is_as_large_as_its_disk(arm: Arm):
    assert code(arm.put(SNAPSHOT, DISK_VERSION, copy(DISK))) == (400, "InvalidResourceReference")
    source = put(arm, DISK, disk(osType="Linux"))["properties"]
    made = put(arm, SNAPSHOT, copy(DISK, incremental=True))["properties"]
    assert (made["diskSizeGB"], made["osType"], made["completionPercent"]) == (8, "Linux", 100)
    assert made["incrementalSnapshotFamilyId"] == source["uniqueId"]
    assert code(arm.put(SNAPSHOT, DISK_VERSION, copy(DISK, incremental=False))) == (409, "PropertyChangeNotAllowed")
    restored = put(arm, f"{PROVIDER}/disks/restored", copy(SNAPSHOT))["properties"]
    assert (restored["diskSizeGB"], restored["osType"]) == (8, "Linux")
    larger = put(arm, f"{PROVIDER}/disks/larger", copy(SNAPSHOT, diskSizeGB=16))["properties"]
    assert larger["diskSizeGB"] == 16
    delete(arm, DISK, DISK_VERSION)
    assert put(arm, SNAPSHOT, copy(DISK, incremental=True))["properties"]["diskSizeGB"] == 8


def test_snapshots_are_copies(arm: Arm):
    assert code(arm.put(SNAPSHOT, DISK_VERSION, disk())) == (501, "NotImplemented")
    nothing = {"location": "westeurope", "properties": {"creationData": {"createOption": "Copy"}}}
    assert code(arm.put(SNAPSHOT, DISK_VERSION, nothing)) == (400, "InvalidParameter")
    assert code(arm.put(f"{SNAPSHOT}.", DISK_VERSION, copy(DISK))) == (400, "InvalidParameter")


def test_an_image_of_a_machine(arm: Arm):
    body = {"location": "westeurope", "properties": {"sourceVirtualMachine": {"id": MACHINE}}}
    assert code(arm.put(IMAGE, COMPUTE, body)) == (400, "InvalidResourceReference")
    make(arm)
    assert code(arm.put(IMAGE, COMPUTE, body)) == (409, "OperationNotAllowed")
    act(arm, "deallocate")
    arm.post(f"{MACHINE}/generalize", COMPUTE)
    image = make(arm, IMAGE, body)["properties"]
    assert image["storageProfile"]["osDisk"]["osType"] == "Linux"
    assert (image["storageProfile"]["osDisk"]["diskSizeGB"], image["hyperVGeneration"]) == (30, "V2")
    assert make(arm, IMAGE, {**body, "tags": {"a": "b"}})["properties"] == image
    delete(arm, MACHINE)
    storage = {"imageReference": {"id": IMAGE}, "osDisk": {"createOption": "FromImage"}}
    made = make(arm, body=machine(storageProfile=storage))["properties"]["storageProfile"]
    assert made["imageReference"]["id"] == IMAGE
    assert (made["osDisk"]["osType"], made["osDisk"]["diskSizeGB"]) == ("Linux", 30)


def test_an_image_of_disks(arm: Arm):
    put(arm, DISK, disk())
    put(arm, SNAPSHOT, copy(DISK, diskSizeGB=40))
    system = {"osType": "Windows", "osState": "Generalized", "snapshot": {"id": SNAPSHOT}}
    storage = {"osDisk": system, "dataDisks": [{"lun": 0, "managedDisk": {"id": DISK}}]}
    image = make(arm, IMAGE, {"location": "westeurope", "properties": {"storageProfile": storage}})["properties"]
    assert (image["storageProfile"]["osDisk"]["diskSizeGB"], image["hyperVGeneration"]) == (40, "V1")
    assert image["storageProfile"]["dataDisks"][0]["diskSizeGB"] == 8
    blob = {"osType": "Windows", "osState": "Specialized", "blobUri": "https://x.blob.core.windows.net/a/b.vhd"}
    other = {"location": "westeurope", "properties": {"storageProfile": {"osDisk": blob}}}
    made = make(arm, f"{PROVIDER}/images/two", other)["properties"]
    assert made["storageProfile"]["osDisk"]["diskSizeGB"] == 127
    changed = {"location": "westeurope", "properties": {"sourceVirtualMachine": {"id": MACHINE}}}
    assert code(arm.put(IMAGE, COMPUTE, changed)) == (409, "PropertyChangeNotAllowed")


@pytest.mark.parametrize(
    ("system", "error"),
    [
        ({}, "InvalidParameter"),
        ({"osType": "Linux"}, "InvalidParameter"),
        ({"osType": "Linux", "osState": "Generalized"}, "InvalidParameter"),
        ({"osType": "Linux", "osState": "Generalized", "snapshot": {"id": DISK}}, "InvalidParameter"),
        ({"osType": "Linux", "osState": "Generalized", "snapshot": {"id": SNAPSHOT}}, "InvalidResourceReference"),
    ],
)
def test_disks_of_images_say_what_they_are(arm: Arm, system: dict[str, Any], error: str):
    put(arm, DISK, disk())
    # What closed enums demand is checked before: these are the provider's own rules.
    body = {"location": "westeurope", "properties": {"storageProfile": {"osDisk": system}}}
    response = arm.put(IMAGE, COMPUTE, body)
    assert response.status == 400
    assert code(response)[1] in (
        error,
        "InvalidRequestContent",
        "InvalidRequestFormat",
        "HttpRequestPayloadAPISpecValidationFailed",
    )
