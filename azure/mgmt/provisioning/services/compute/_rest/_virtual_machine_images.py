# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``virtual_machine_images``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Path, Query
from .. import SERVICE

_VERSIONS_URL = SUBSCRIPTION + (
    "/providers/Microsoft.Compute/locations/{location}/publishers/{publisherName}/artifacttypes/vmimage/offers"
    "/{offer}/skus/{skus}/versions"
)

_LOCATION = Path("location", "location")
_PUBLISHER_NAME = Path("publisher_name", "publisherName")
_TYPE = Path("type", "type")
_VERSION = Path("version", "version")
_TOP = Query("top", "$top", type="int")
_ORDERBY = Query("orderby", "$orderby")
_OFFER = Path("offer", "offer")
_SKUS = Path("skus", "skus")

VIRTUAL_MACHINE_EXTENSION_IMAGES_GET = Operation(
    SERVICE,
    "VirtualMachineExtensionImages_Get",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/publishers/{publisherName}/artifacttypes/vmextension/types"
        "/{type}/versions/{version}"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _PUBLISHER_NAME, _TYPE, _VERSION),
    returns="VirtualMachineExtensionImage",
)

VIRTUAL_MACHINE_EXTENSION_IMAGES_LIST_TYPES = Operation(
    SERVICE,
    "VirtualMachineExtensionImages_ListTypes",
    "GET",
    SUBSCRIPTION
    + "/providers/Microsoft.Compute/locations/{location}/publishers/{publisherName}/artifacttypes/vmextension/types",
    (SUBSCRIPTION_ID, _LOCATION, _PUBLISHER_NAME),
    returns="[VirtualMachineExtensionImage]",
)

VIRTUAL_MACHINE_EXTENSION_IMAGES_LIST_VERSIONS = Operation(
    SERVICE,
    "VirtualMachineExtensionImages_ListVersions",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/publishers/{publisherName}/artifacttypes/vmextension/types"
        "/{type}/versions"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _PUBLISHER_NAME,
        _TYPE,
        Query("filter", "$filter"),
        _TOP,
        _ORDERBY,
        Query("expand", "$expand", type="ListVersionsExpandOptions"),
    ),
    returns="[VirtualMachineExtensionImage]",
)

VIRTUAL_MACHINE_IMAGES_LIST_BY_EDGE_ZONE = Operation(
    SERVICE,
    "VirtualMachineImages_ListByEdgeZone",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/edgeZones/{edgeZone}/vmimages",
    (SUBSCRIPTION_ID, _LOCATION, Path("edge_zone", "edgeZone")),
    returns="VmImagesInEdgeZoneListResult",
)

VIRTUAL_MACHINE_IMAGES_LIST_PUBLISHERS = Operation(
    SERVICE,
    "VirtualMachineImages_ListPublishers",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/publishers",
    (SUBSCRIPTION_ID, _LOCATION),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_LIST_OFFERS = Operation(
    SERVICE,
    "VirtualMachineImages_ListOffers",
    "GET",
    SUBSCRIPTION
    + "/providers/Microsoft.Compute/locations/{location}/publishers/{publisherName}/artifacttypes/vmimage/offers",
    (SUBSCRIPTION_ID, _LOCATION, _PUBLISHER_NAME),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_LIST_SKUS = Operation(
    SERVICE,
    "VirtualMachineImages_ListSkus",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/publishers/{publisherName}/artifacttypes/vmimage/offers"
        "/{offer}/skus"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _PUBLISHER_NAME, _OFFER),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_LIST = Operation(
    SERVICE,
    "VirtualMachineImages_List",
    "GET",
    _VERSIONS_URL,
    (SUBSCRIPTION_ID, _LOCATION, _PUBLISHER_NAME, _OFFER, _SKUS, Query("expand", "$expand"), _TOP, _ORDERBY),
    returns="[VirtualMachineImageResource]",
)

VIRTUAL_MACHINE_IMAGES_GET = Operation(
    SERVICE,
    "VirtualMachineImages_Get",
    "GET",
    _VERSIONS_URL + "/{version}",
    (SUBSCRIPTION_ID, _LOCATION, _PUBLISHER_NAME, _OFFER, _SKUS, _VERSION),
    returns="VirtualMachineImage",
)

VIRTUAL_MACHINE_IMAGES_LIST_WITH_PROPERTIES = Operation(
    SERVICE,
    "VirtualMachineImages_ListWithProperties",
    "GET",
    _VERSIONS_URL,
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _PUBLISHER_NAME,
        _OFFER,
        _SKUS,
        Query("expand", "$expand", required=True),
        _TOP,
        _ORDERBY,
    ),
    returns="[VirtualMachineImage]",
)
