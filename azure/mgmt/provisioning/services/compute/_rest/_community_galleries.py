# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``community_galleries``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

_LOCATION = Path("location", "location")
_PUBLIC_GALLERY_NAME = Path("public_gallery_name", "publicGalleryName")
_GALLERY_IMAGE_NAME = Path("gallery_image_name", "galleryImageName")

COMMUNITY_GALLERIES_GET = Operation(
    SERVICE,
    "CommunityGalleries_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/communityGalleries/{publicGalleryName}",
    (SUBSCRIPTION_ID, _LOCATION, _PUBLIC_GALLERY_NAME),
    returns="CommunityGallery",
    api_version="2026-03-03",
)

COMMUNITY_GALLERY_IMAGES_GET = Operation(
    SERVICE,
    "CommunityGalleryImages_Get",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/communityGalleries/{publicGalleryName}/images"
        "/{galleryImageName}"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _PUBLIC_GALLERY_NAME, _GALLERY_IMAGE_NAME),
    returns="CommunityGalleryImage",
    api_version="2026-03-03",
)

COMMUNITY_GALLERY_IMAGES_LIST = Operation(
    SERVICE,
    "CommunityGalleryImages_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/communityGalleries/{publicGalleryName}/images",
    (SUBSCRIPTION_ID, _LOCATION, _PUBLIC_GALLERY_NAME),
    api_version="2026-03-03",
    paging=Paging("CommunityGalleryImage", api_version=False),
)

COMMUNITY_GALLERY_IMAGE_VERSIONS_GET = Operation(
    SERVICE,
    "CommunityGalleryImageVersions_Get",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/communityGalleries/{publicGalleryName}/images"
        "/{galleryImageName}/versions/{galleryImageVersionName}"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _PUBLIC_GALLERY_NAME,
        _GALLERY_IMAGE_NAME,
        Path("gallery_image_version_name", "galleryImageVersionName"),
    ),
    returns="CommunityGalleryImageVersion",
    api_version="2026-03-03",
)

COMMUNITY_GALLERY_IMAGE_VERSIONS_LIST = Operation(
    SERVICE,
    "CommunityGalleryImageVersions_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/communityGalleries/{publicGalleryName}/images"
        "/{galleryImageName}/versions"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _PUBLIC_GALLERY_NAME, _GALLERY_IMAGE_NAME),
    api_version="2026-03-03",
    paging=Paging("CommunityGalleryImageVersion", api_version=False),
)
