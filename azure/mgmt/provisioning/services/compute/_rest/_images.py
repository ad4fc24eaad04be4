# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``images``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_IMAGE_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/images/{imageName}"

_IMAGE_NAME = Path("image_name", "imageName")

IMAGES_GET = Operation(
    SERVICE,
    "Images_Get",
    "GET",
    _IMAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IMAGE_NAME, Query("expand", "$expand")),
    returns="Image",
)

IMAGES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Images_CreateOrUpdate",
    "PUT",
    _IMAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IMAGE_NAME, Body("parameters", "Image")),
    ok=(200, 201),
    returns="Image",
    long_running=LongRunning(),
)

IMAGES_UPDATE = Operation(
    SERVICE,
    "Images_Update",
    "PATCH",
    _IMAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IMAGE_NAME, Body("parameters", "ImageUpdate")),
    ok=(200, 201),
    returns="Image",
    long_running=LongRunning(),
)

IMAGES_DELETE = Operation(
    SERVICE,
    "Images_Delete",
    "DELETE",
    _IMAGE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IMAGE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

IMAGES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Images_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/images",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Image", api_version=False),
)

IMAGES_LIST = Operation(
    SERVICE,
    "Images_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/images",
    (SUBSCRIPTION_ID,),
    paging=Paging("Image", api_version=False),
)
