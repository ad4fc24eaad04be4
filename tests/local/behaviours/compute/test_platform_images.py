"""Images of the marketplace, extensions and SKUs, as they are looked up."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from ...support import SUBSCRIPTION, Arm, code
from .support import COMPUTE, DISK_VERSION, MACHINE, UBUNTU, machine, make

_LOCATION = f"{SUBSCRIPTION}/providers/Microsoft.Compute/locations/westeurope"
_UBUNTU = f"{_LOCATION}/publishers/canonical/artifacttypes/vmimage/offers/ubuntu-24_04-lts"
_CUSTOM = f"{_LOCATION}/publishers/Microsoft.Azure.Extensions/artifacttypes/vmextension/types"
SKUS = "2021-07-01"


def test_from_the_publisher_to_the_version(azure: LocalAzure):
    images = ProvisioningClient.local(azure).compute.virtual_machine_images
    assert "Canonical" in [each.name for each in images.list_publishers("West Europe")]
    offers = [each.name for each in images.list_offers("westeurope", "canonical")]
    assert "ubuntu-24_04-lts" in offers
    assert "server" in [each.name for each in images.list_skus("westeurope", "Canonical", "ubuntu-24_04-lts")]
    newest = images.list("westeurope", "Canonical", "ubuntu-24_04-lts", "server", top=1, orderby="name desc")[0]
    assert newest.id.endswith(
        "/Locations/westeurope/Publishers/Canonical/ArtifactTypes/VMImage/Offers/ubuntu-24_04-lts/Skus/server"
        f"/Versions/{newest.name}"
    )
    latest = images.get("westeurope", "Canonical", "ubuntu-24_04-lts", "server", "latest")
    assert latest.name == newest.name
    assert latest.properties.hyper_v_generation == "V2"
    assert latest.properties.os_disk_image.operating_system == "Linux"
    with pytest.raises(Exception, match="NotFound"):
        images.get("westeurope", "Canonical", "ubuntu-24_04-lts", "server", "0.0.1")


def test_versions_are_chosen(arm: Arm):
    path = f"{_UBUNTU}/skus/server/versions"
    names = [each["name"] for each in arm.get(path, COMPUTE).document]
    assert names == sorted(names)
    found = arm.get(f"{path}?$filter=startswith(name,'{names[0]}')", COMPUTE).document
    assert [each["name"] for each in found] == names[:1]
    assert code(arm.get(f"{path}?$filter=name eq 'x'".replace(" ", "%20"), COMPUTE)) == (400, "InvalidParameter")
    arm.strict = False  # the same URL answers in two shapes
    expanded = arm.get(f"{path}?$expand=properties", COMPUTE).document
    assert [each["properties"]["architecture"] for each in expanded] == ["x64", "x64"]


@pytest.mark.parametrize(
    "path",
    [
        f"{_LOCATION}/publishers/nobody/artifacttypes/vmimage/offers",
        f"{_LOCATION}/publishers/Canonical/artifacttypes/vmimage/offers/none/skus",
        f"{_UBUNTU}/skus/none/versions",
        f"{_UBUNTU}/skus/server/versions/1.0.0",
        f"{_LOCATION}/publishers/nobody/artifacttypes/vmextension/types",
        f"{_CUSTOM}/none/versions",
        f"{_CUSTOM}/CustomScript/versions/0.1",
    ],
)
def test_what_is_in_no_table_is_not_found(arm: Arm, path: str):
    assert code(arm.get(path, COMPUTE)) == (404, "NotFound")


def test_there_are_no_images_in_no_region(arm: Arm):
    path = f"{SUBSCRIPTION}/providers/Microsoft.Compute/locations/nowhere/publishers"
    assert code(arm.get(path, COMPUTE)) == (400, "NoRegisteredProviderFound")


def test_extensions_are_looked_up(arm: Arm):
    types = [each["name"] for each in arm.get(_CUSTOM, COMPUTE).document]
    assert "CustomScript" in types
    versions = [each["name"] for each in arm.get(f"{_CUSTOM}/CustomScript/versions", COMPUTE).document]
    found = arm.get(f"{_CUSTOM}/customscript/versions/{versions[-1]}", COMPUTE).document
    assert found["properties"]["operatingSystem"] == "Linux"
    assert arm.get(f"{_LOCATION}/publishers/Canonical/artifacttypes/vmextension/types", COMPUTE).document == []


def test_a_machine_has_the_latest_version_of_its_image(arm: Arm):
    reference = make(arm)["properties"]["storageProfile"]["imageReference"]
    newest = arm.get(f"{_UBUNTU}/skus/server/versions/latest", COMPUTE).document["name"]
    assert reference == {**UBUNTU, "exactVersion": newest}


def test_the_disk_is_as_large_as_the_image(arm: Arm):
    image = {"publisher": "RedHat", "offer": "RHEL", "sku": "9-lvm-gen2", "version": "latest"}
    disk = {"createOption": "FromImage", "name": "system"}
    make(arm, body=machine(storageProfile={"imageReference": image, "osDisk": disk}))
    found = arm.get(f"{MACHINE.rpartition('/virtualMachines')[0]}/disks/system", DISK_VERSION).document
    assert (found["properties"]["diskSizeGB"], found["properties"]["hyperVGeneration"]) == (64, "V2")


def test_skus(arm: Arm):
    path = f"{SUBSCRIPTION}/providers/Microsoft.Compute/skus"
    here = arm.list(f"{path}?$filter=location%20eq%20'westeurope'", SKUS)
    assert {each["locations"][0] for each in here} == {"westeurope"}
    (size,) = [each for each in here if each["name"] == "Standard_D2s_v5"]
    assert (size["family"], size["tier"], size["size"]) == ("standardDSv5Family", "Standard", "D2s_v5")
    capabilities = {each["name"]: each["value"] for each in size["capabilities"]}
    assert (capabilities["vCPUs"], capabilities["MemoryGB"], capabilities["PremiumIO"]) == ("2", "8", "True")
    assert len(arm.list(path, SKUS)) > 20 * len(here)
    assert code(arm.get(f"{path}?$filter=x", SKUS)) == (400, "InvalidParameter")
