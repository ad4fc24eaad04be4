# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``virtual_machine_images_edge_zone``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Path, Query
from .. import SERVICE

_LOCATION = Path("location", "location")
_EDGE_ZONE = Path("edge_zone", "edgeZone")
_PUBLISHER_NAME = Path("publisher_name", "publisherName")
_OFFER = Path("offer", "offer")
_SKUS = Path("skus", "skus")

VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST_PUBLISHERS = Operation(
    SERVICE,
    "VirtualMachineImagesEdgeZone_ListPublishers",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/edgeZones/{edgeZone}/publishers",
    (SUBSCRIPTION_ID, _LOCATION, _EDGE_ZONE),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST_OFFERS = Operation(
    SERVICE,
    "VirtualMachineImagesEdgeZone_ListOffers",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/edgeZones/{edgeZone}/publishers/{publisherName}"
        "/artifacttypes/vmimage/offers"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _EDGE_ZONE, _PUBLISHER_NAME),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST_SKUS = Operation(
    SERVICE,
    "VirtualMachineImagesEdgeZone_ListSkus",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/edgeZones/{edgeZone}/publishers/{publisherName}"
        "/artifacttypes/vmimage/offers/{offer}/skus"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _EDGE_ZONE, _PUBLISHER_NAME, _OFFER),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST = Operation(
    SERVICE,
    "VirtualMachineImagesEdgeZone_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/edgeZones/{edgeZone}/publishers/{publisherName}"
        "/artifacttypes/vmimage/offers/{offer}/skus/{skus}/versions"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _EDGE_ZONE,
        _PUBLISHER_NAME,
        _OFFER,
        _SKUS,
        Query("expand", "$expand"),
        Query("top", "$top", type="int"),
        Query("orderby", "$orderby"),
    ),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_GET = Operation(
    SERVICE,
    "VirtualMachineImagesEdgeZone_Get",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/edgeZones/{edgeZone}/publishers/{publisherName}"
        "/artifacttypes/vmimage/offers/{offer}/skus/{skus}/versions/{version}"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _EDGE_ZONE, _PUBLISHER_NAME, _OFFER, _SKUS, Path("version", "version")),
    returns="VirtualMachineImage",
)
