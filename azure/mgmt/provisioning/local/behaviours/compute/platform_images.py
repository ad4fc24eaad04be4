"""Images of the marketplace and extensions, as clients look them up: publisher, offer, SKU, version."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ...arm.errors import ArmError
from ...arm.locations import LOCATIONS, normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from .marketplace import EXTENSIONS, IMAGES, ExtensionImage, PlatformImage, matching

behaviours = Behaviours("compute")

_PARTS = {"publisherName": "publisher", "offer": "offer", "skus": "sku", "type": "type"}
_FILTER = re.compile(r"\s*startswith\(\s*name\s*,\s*'([^']*)'\s*\)\s*\Z", re.I)


@behaviours.serves("VirtualMachineImages_ListPublishers")
def list_publishers(call: Call) -> LocalResponse:
    """Who publishes images or extensions."""
    names = {each.publisher for each in IMAGES} | {each.publisher for each in EXTENSIONS}
    return call.answer(200, _named(call, sorted(names, key=str.lower), "Publishers"))


@behaviours.serves("VirtualMachineImages_ListOffers")
def list_offers(call: Call) -> LocalResponse:
    """What a publisher offers."""
    offers = dict.fromkeys(each.offer for each in _images(call))
    return call.answer(200, _named(call, offers, f"{_publisher(call)}/ArtifactTypes/VMImage/Offers"))


@behaviours.serves("VirtualMachineImages_ListSkus")
def list_skus(call: Call) -> LocalResponse:
    """The SKUs of an offer."""
    skus = dict.fromkeys(each.sku for each in _images(call))
    return call.answer(200, _named(call, skus, f"{_offer(call)}/Skus"))


@behaviours.serves("VirtualMachineImages_List", "VirtualMachineImages_ListWithProperties")
def list_versions(call: Call) -> LocalResponse:
    """The versions of an image: ``$filter``, ``$orderby`` and ``$top`` choose, ``$expand`` tells more of them."""
    (image,) = _images(call)
    wanted = _FILTER.match(call.query.get("$filter") or "startswith(name,'')")
    if wanted is None:
        raise ArmError(400, "InvalidParameter", "The $filter is to be like startswith(name,'18.04').", target="$filter")
    versions = [each for each in image.versions if each.startswith(wanted[1])]
    if call.query.get("$orderby", "").lower().split() == ["name", "desc"]:
        versions.reverse()
    top = call.query.get("$top", "")
    documents = _named(
        call, versions[: int(top)] if top.isdecimal() else versions, f"{_offer(call)}/Skus/{image.sku}/Versions"
    )
    if call.query.get("$expand", "").lower() == "properties":
        for each in documents:
            each["properties"] = _properties(image)
    return call.answer(200, documents)


@behaviours.serves("VirtualMachineImages_Get")
def get_version(call: Call) -> LocalResponse:
    """A version of an image, or its latest one."""
    (image,) = _images(call)
    version = image.version(call.arguments["version"])
    if version is None:
        raise _not_found()
    (document,) = _named(call, [version], f"{_offer(call)}/Skus/{image.sku}/Versions")
    return call.answer(200, {**document, "properties": _properties(image)})


@behaviours.serves("VirtualMachineExtensionImages_ListTypes")
def list_extension_types(call: Call) -> LocalResponse:
    """The extensions of a publisher."""
    found = [_extension(call, each, None) for each in _extensions(call)]
    return call.answer(200, found)


@behaviours.serves("VirtualMachineExtensionImages_ListVersions")
def list_extension_versions(call: Call) -> LocalResponse:
    """The versions of an extension."""
    (found,) = _extensions(call)
    return call.answer(200, [_extension(call, found, each) for each in found.versions])


@behaviours.serves("VirtualMachineExtensionImages_Get")
def get_extension_version(call: Call) -> LocalResponse:
    """A version of an extension."""
    (found,) = _extensions(call)
    if call.arguments["version"] not in found.versions:
        raise _not_found()
    properties = {
        "operatingSystem": found.system,
        "computeRole": "IaaS",
        "vmScaleSetEnabled": True,
        "supportsMultipleExtensions": False,
    }
    return call.answer(200, {**_extension(call, found, call.arguments["version"]), "properties": properties})


def _images(call: Call) -> list[PlatformImage]:
    """The images that the path names; publishers without images are known, too."""
    found = matching(IMAGES, _wanted(call))
    known = "offer" not in call.arguments and matching(EXTENSIONS, _wanted(call))
    if not found and not known:
        raise _not_found()
    return found


def _extensions(call: Call) -> list[ExtensionImage]:
    found = matching(EXTENSIONS, _wanted(call))
    if not found and ("type" in call.arguments or not matching(IMAGES, _wanted(call))):
        raise _not_found()
    return found


def _wanted(call: Call) -> dict[str, str]:
    _location(call)
    return {member: call.arguments[name] for name, member in _PARTS.items() if name in call.arguments}


def _location(call: Call) -> str:
    location = normalize(call.arguments["location"])
    if location not in LOCATIONS:
        message = f"No registered resource provider found for location '{location}'."
        raise ArmError(400, "NoRegisteredProviderFound", message)
    return location


def _publisher(call: Call) -> str:
    wanted = {"publisher": call.arguments["publisherName"]}
    images = matching(IMAGES, wanted)
    return f"Publishers/{images[0].publisher if images else matching(EXTENSIONS, wanted)[0].publisher}"


def _offer(call: Call) -> str:
    return f"{_publisher(call)}/ArtifactTypes/VMImage/Offers/{_images(call)[0].offer}"


def _named(call: Call, names: Iterable[str], below: str) -> list[dict[str, Any]]:
    location = _location(call)
    base = f"/Subscriptions/{call.arguments['subscriptionId']}/Providers/Microsoft.Compute/Locations/{location}"
    return [{"location": location, "name": each, "id": f"{base}/{below}/{each}"} for each in names]


def _properties(image: PlatformImage) -> dict[str, Any]:
    features = [{"name": "IsAcceleratedNetworkSupported", "value": "True"}]
    if image.generation == "V2" and image.architecture == "x64":
        features.insert(0, {"name": "SecurityType", "value": "TrustedLaunchSupported"})
    return {
        "hyperVGeneration": image.generation,
        "architecture": image.architecture,
        "osDiskImage": {"operatingSystem": image.system},
        "dataDiskImages": [],
        "automaticOSUpgradeProperties": {"automaticOSUpgradeSupported": True},
        "disallowed": {"vmDiskType": "Unmanaged"},
        "features": features,
        "imageDeprecationStatus": {"imageState": "Active"},
    }


def _extension(call: Call, extension: ExtensionImage, version: str | None) -> dict[str, Any]:
    below = f"Publishers/{extension.publisher}/ArtifactTypes/VMExtension/Types"
    if version is None:
        return _named(call, [extension.type], below)[0]
    return _named(call, [version], f"{below}/{extension.type}/Versions")[0]


def _not_found() -> ArmError:
    return ArmError(404, "NotFound", "Artifact: VMImage was not found.")
