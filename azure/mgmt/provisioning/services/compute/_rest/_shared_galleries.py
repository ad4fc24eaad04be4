# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``shared_galleries``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path, Query
from .. import SERVICE

_LOCATION = Path("location", "location")
_GALLERY_UNIQUE_NAME = Path("gallery_unique_name", "galleryUniqueName")
_SHARED_TO = Query("shared_to", "sharedTo", type="SharedToValues")
_GALLERY_IMAGE_NAME = Path("gallery_image_name", "galleryImageName")

SHARED_GALLERIES_GET = Operation(
    SERVICE,
    "SharedGalleries_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{galleryUniqueName}",
    (SUBSCRIPTION_ID, _LOCATION, _GALLERY_UNIQUE_NAME),
    returns="SharedGallery",
    api_version="2026-03-03",
)

SHARED_GALLERIES_LIST = Operation(
    SERVICE,
    "SharedGalleries_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/sharedGalleries",
    (SUBSCRIPTION_ID, _LOCATION, _SHARED_TO),
    api_version="2026-03-03",
    paging=Paging("SharedGallery", api_version=False),
)

SHARED_GALLERY_IMAGES_GET = Operation(
    SERVICE,
    "SharedGalleryImages_Get",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{galleryUniqueName}/images"
        "/{galleryImageName}"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _GALLERY_UNIQUE_NAME, _GALLERY_IMAGE_NAME),
    returns="SharedGalleryImage",
    api_version="2026-03-03",
)

SHARED_GALLERY_IMAGES_LIST = Operation(
    SERVICE,
    "SharedGalleryImages_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{galleryUniqueName}/images",
    (SUBSCRIPTION_ID, _LOCATION, _GALLERY_UNIQUE_NAME, _SHARED_TO),
    api_version="2026-03-03",
    paging=Paging("SharedGalleryImage", api_version=False),
)

SHARED_GALLERY_IMAGE_VERSIONS_GET = Operation(
    SERVICE,
    "SharedGalleryImageVersions_Get",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{galleryUniqueName}/images"
        "/{galleryImageName}/versions/{galleryImageVersionName}"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _GALLERY_UNIQUE_NAME,
        _GALLERY_IMAGE_NAME,
        Path("gallery_image_version_name", "galleryImageVersionName"),
    ),
    returns="SharedGalleryImageVersion",
    api_version="2026-03-03",
)

SHARED_GALLERY_IMAGE_VERSIONS_LIST = Operation(
    SERVICE,
    "SharedGalleryImageVersions_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{galleryUniqueName}/images"
        "/{galleryImageName}/versions"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _GALLERY_UNIQUE_NAME, _GALLERY_IMAGE_NAME, _SHARED_TO),
    api_version="2026-03-03",
    paging=Paging("SharedGalleryImageVersion", api_version=False),
)
