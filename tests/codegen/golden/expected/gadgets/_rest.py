# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""REST operations of the service ``gadgets``, for both twins of its client."""

from azure.mgmt.provisioning.core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Form,
    Header,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)

from . import SERVICE

_FILE_URL = "/files/{name}"
_GADGET_URL = RESOURCE_GROUP + "/providers/Microsoft.Made/gadgets/{gadgetName}"

_GADGET_NAME = Path("gadget_name", "gadgetName")
_NAME = Path("name", "name")

GADGETS_GET = Operation(
    SERVICE,
    "Gadgets_Get",
    "GET",
    _GADGET_URL,
    (
        SUBSCRIPTION_ID,
        Header("x_tenant", "x-tenant", client=True),
        RESOURCE_GROUP_NAME,
        _GADGET_NAME,
        Query("expand", "$expand", type="[str]", collection="multi"),
        Query("limit", "limit", type="long"),
        Query("page", "page", type="int", default=1),
        Query("mode", "mode", fixed="full"),
    ),
    returns="Gadget",
)

GADGETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Gadgets_CreateOrUpdate",
    "PUT",
    _GADGET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GADGET_NAME,
        Body("parameters", "Gadget"),
        Header("if_match", "If-Match"),
        Header("x_meta", "x-meta-", type="{str}", prefix=True),
    ),
    ok=(200, 201),
    returns="Gadget",
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

GADGETS_EXISTS = Operation(
    SERVICE,
    "Gadgets_Exists",
    "HEAD",
    _GADGET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GADGET_NAME),
    ok=(204, 404),
    returns="head",
)

GADGETS_LIST = Operation(
    SERVICE,
    "Gadgets_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Made/gadgets",
    (SUBSCRIPTION_ID, Query("class_parameter", "class"), Query("headers_parameter", "headers")),
    paging=Paging("Gadget", items="gadgets", next_link="next"),
)

STATUS_GET_SHORT = Operation(
    SERVICE,
    "Status_GetShort",
    "GET",
    "/providers/Microsoft.Made/status",
    (Query("view", "view", fixed="short"),),
    returns="object",
    send_api_version=False,
)

FILES_READ = Operation(
    SERVICE,
    "Files_Read",
    "GET",
    _FILE_URL,
    (_NAME,),
    returns="stream",
    api_version="2029-05-01",
    accept="application/octet-stream",
)

FILES_WRITE = Operation(
    SERVICE,
    "Files_Write",
    "PUT",
    _FILE_URL,
    (_NAME, Body("content", "stream", content_type="application/octet-stream")),
    ok=(204,),
    api_version="2029-05-01",
)

FILES_UPLOAD = Operation(
    SERVICE,
    "Files_Upload",
    "POST",
    _FILE_URL,
    (_NAME, Form("file", "file", type="file", required=True), Form("title", "title")),
    returns="[str]",
    api_version="2029-05-01",
)

LIST_KINDS = Operation(
    SERVICE,
    "ListKinds",
    "GET",
    "/{scope}/providers/Microsoft.Made/kinds",
    (Path("scope", "scope", skip_encoding=True),),
    paging=Paging("str", next_link=None),
)
