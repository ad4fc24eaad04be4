"""Operations of the fake service."""

from azure.mgmt.provisioning.core.declare.operation import (
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    Form,
    Header,
    LongRunning,
    Match,
    Operation,
    Paging,
    Path,
    Query,
)

from . import SERVICE

_WIDGETS_URL = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Fake/widgets"
_WIDGET_URL = _WIDGETS_URL + "/{widgetName}"
_NAME = Path("widget_name", "widgetName")
_WIDGET = (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME)
_WIDGETS = (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME)
_BODY = Body("parameters", "Widget")

GET = Operation(SERVICE, "Widgets_Get", "GET", _WIDGET_URL, _WIDGET, returns="Widget")
PUT = Operation(SERVICE, "Widgets_Put", "PUT", _WIDGET_URL, (*_WIDGET, _BODY), ok=(200, 201), returns="Widget")
PATCH = Operation(SERVICE, "Widgets_Patch", "PATCH", _WIDGET_URL, (*_WIDGET, _BODY), returns="Widget")
DELETE = Operation(SERVICE, "Widgets_Delete", "DELETE", _WIDGET_URL, _WIDGET, ok=(200, 204), accept=None)
EXISTS = Operation(SERVICE, "Widgets_Exists", "HEAD", _WIDGET_URL, _WIDGET, ok=(204, 404), returns="head", accept=None)
LOGS = Operation(SERVICE, "Widgets_Logs", "GET", _WIDGET_URL + "/logs", _WIDGET, returns="text", accept="text/plain")
MOTTO = Operation(SERVICE, "Widgets_Motto", "GET", _WIDGET_URL + "/motto", _WIDGET, returns="str")
DOWNLOAD = Operation(
    SERVICE, "Widgets_Download", "GET", _WIDGET_URL + "/file", _WIDGET, returns="stream", accept="application/zip"
)
NAMES = Operation(SERVICE, "Widgets_Names", "GET", _WIDGETS_URL + "/names", _WIDGETS, returns="[str]")
MATCHED_PUT = Operation(
    SERVICE, "Widgets_MatchedPut", "PUT", _WIDGET_URL, (*_WIDGET, _BODY, Match()), ok=(200, 201), returns="Widget"
)
MATCHED_GET = Operation(
    SERVICE, "Widgets_MatchedGet", "GET", _WIDGET_URL, (*_WIDGET, Match(if_match=False)), returns="Widget"
)
MATCHED_DELETE = Operation(
    SERVICE, "Widgets_MatchedDelete", "DELETE", _WIDGET_URL, (*_WIDGET, Match(if_none_match=False)), accept=None
)

QUERY = Operation(
    SERVICE,
    "Widgets_Query",
    "GET",
    "/query",
    (
        Query("top", "$top", type="int"),
        Query("filter", "$filter"),
        Query("deep", "deep", type="bool", default=True),
        Query("fixed", "mode", fixed="full"),
        Query("csv", "csv", type="[str]"),
        Query("pipes", "pipes", type="[int]", collection="pipes"),
        Query("ssv", "ssv", type="[str]", collection="ssv"),
        Query("tsv", "tsv", type="[str]", collection="tsv"),
        Query("multi", "multi", type="[str]", collection="multi"),
        Query("raw", "raw", skip_encoding=True),
        Query("raws", "raws", type="[str]", skip_encoding=True, collection="pipes"),
        Query("since", "since", type="iso-8601"),
        Query("color", "color", type="Color"),
        Query("needed", "needed", required=True),
    ),
    returns="object",
)
HEADERS = Operation(
    SERVICE,
    "Widgets_Headers",
    "POST",
    "/headers",
    (
        Header("version", "x-version", fixed="3"),
        Header("level", "x-level", type="int", default=5),
        Header("names", "x-names", type="[str]"),
        Header("meta", "x-meta-", prefix=True),
        Header("since", "x-since", type="rfc-1123"),
    ),
    ok=(200, 204),
)
SCOPED = Operation(
    SERVICE,
    "Scoped_Get",
    "GET",
    "/{scope}/providers/Microsoft.Fake/item",
    (Path("scope", "scope", skip_encoding=True),),
)
BY_ID = Operation(SERVICE, "ById_Get", "GET", "/{id}", (Path("id", "id", skip_encoding=True),), returns="object")
LIST_SEGMENT = Operation(SERVICE, "Segment_Get", "GET", "/of/{names}", (Path("names", "names", type="[str]"),))
OTHER_VERSION = Operation(SERVICE, "Other_Get", "GET", "/other", api_version="2020-05-05")
FIXED_VERSION = Operation(SERVICE, "Fixed_Get", "GET", "/fixed", api_version="2019-09-09", fixed_api_version=True)
NO_VERSION = Operation(SERVICE, "None_Get", "GET", "/none?x=1", send_api_version=False)
OWN_QUERY = Operation(SERVICE, "OwnQuery_Get", "GET", "/own?restype=service")

OPTIONAL_BODY = Operation(SERVICE, "Body_Optional", "POST", "/body", (Body("parameters", "Widget", required=False),))
TYPED_BODY = Operation(
    SERVICE, "Body_Typed", "POST", "/body", (Body("parameters", "Widget", required=False, send_content_type=True),)
)
LIST_BODY = Operation(SERVICE, "Body_List", "POST", "/body", (Body("parameters", "[Part]"),), returns="[Part]")
FILE_BODY = Operation(SERVICE, "Body_Access", "POST", "/body", (Body("parameters", "Access"),))
STREAM_BODY = Operation(
    SERVICE, "Body_Stream", "PUT", "/body", (Body("content", "stream", content_type="application/octet-stream"),)
)
CONSTANT_BODY = Operation(SERVICE, "Body_Constant", "PUT", "/body", (Body("on", "bool", fixed=True),))
TWO_KINDS_BODY = Operation(
    SERVICE,
    "Body_TwoKinds",
    "PUT",
    "/body",
    (Body("parameters", "Widget", binary_content_type="application/octet-stream"),),
)
OWN_CONTENT_TYPE = Operation(
    SERVICE,
    "Body_OwnType",
    "PUT",
    "/body",
    (Header("content_type", "Content-Type"), Body("content", "stream", content_type="application/octet-stream")),
)
BASE64_BODY = Operation(SERVICE, "Body_Base64", "PUT", "/body", (Body("content", "bytearray"),))
TWO_RESULTS = Operation(
    SERVICE, "Two_Get", "GET", "/two", ok=(200, 201), returns="Widget", returns_otherwise=((201, "Part"),)
)
MAY_BE_MISSING = Operation(SERVICE, "Missing_Get", "GET", "/missing", ok=(200, 304, 404), returns="Widget")
TEXT_BODY = Operation(SERVICE, "Body_Text", "PUT", "/body", (Body("content", "str", content_type="text/plain"),))
FORM = Operation(SERVICE, "Body_Form", "POST", "/form", (Form("name", "theName"), Form("size", "size", type="int")))
FORM_OF_LISTS = Operation(
    SERVICE,
    "Body_Lists",
    "POST",
    "/form",
    (
        Form("names", "names", type="[str]", collection="multi"),
        Form("sizes", "sizes", type="[int]", collection="pipes"),
        Form("files", "files", type="[file]"),
    ),
)
FILES = Operation(SERVICE, "Body_Files", "POST", "/form", (Form("name", "theName"), Form("file", "file", type="file")))

LIST = Operation(SERVICE, "Widgets_List", "GET", _WIDGETS_URL, _WIDGETS, paging=Paging("Widget"))
LIST_STRINGS = Operation(
    SERVICE, "Strings_List", "GET", "/strings", paging=Paging("str", items="data.names", next_link="data.next")
)
LIST_ONCE = Operation(SERVICE, "Once_List", "GET", "/once", paging=Paging("Part", next_link=None))
LIST_POST = Operation(
    SERVICE,
    "Widgets_Search",
    "POST",
    "/search",
    (Body("parameters", "Part", required=False),),
    accept=None,
    paging=Paging("Widget", api_version=False, next_method="POST"),
)
_ACCOUNT = (Path("account", "account", skip_encoding=True), Path("suffix", "suffix", client=True))
_ACCOUNT_HOST = "https://{account}.{suffix}"
AT_HOST = Operation(SERVICE, "Host_Get", "GET", "/things/{name}", (*_ACCOUNT, Path("name", "name")), host=_ACCOUNT_HOST)
AT_ANY_HOST = Operation(SERVICE, "Any_Get", "GET", "/things", (Path("endpoint", "endpoint"),), host="{endpoint}")
LIST_AT_HOST = Operation(SERVICE, "Host_List", "GET", "/things", _ACCOUNT, paging=Paging("Widget"), host=_ACCOUNT_HOST)
BEGIN_AT_HOST = Operation(
    SERVICE,
    "Host_Begin",
    "POST",
    "/things",
    _ACCOUNT,
    ok=(202,),
    returns="Widget",
    long_running=LongRunning(),
    host=_ACCOUNT_HOST,
)
_TENANT = Path("tenant", "tenant")
_LINK = Path("next_link", "nextLink", skip_encoding=True)
_LEVEL = Query("level", "level", required=True)
LIST_FRAGMENTS = Operation(
    SERVICE, "Fragments_List", "GET", "/f/{tenant}", (_TENANT, _LEVEL), paging=Paging("Widget", next_operation="Next")
)
FRAGMENTS_NEXT = Operation(
    SERVICE, "Next", "GET", "/f/{tenant}/{nextLink}", (_TENANT, _LINK, _LEVEL), paging=Paging("Widget")
)
LIST_MATCHING = Operation(
    SERVICE,
    "Matching_List",
    "GET",
    "/m",
    (Match(), Query("color", "color"), Query("first", "first", fixed="yes")),
    paging=Paging("Widget", next_operation="Matching_Next"),
)
MATCHING_NEXT = Operation(
    SERVICE,
    "Matching_Next",
    "POST",
    "/more",
    (Match(), Query("color", "color"), Query("always", "always", fixed="yes")),
    paging=Paging("Widget"),
)

BEGIN_PUT = Operation(
    SERVICE,
    "Widgets_Create",
    "PUT",
    _WIDGET_URL,
    (*_WIDGET, _BODY),
    ok=(200, 201, 202),
    returns="Widget",
    long_running=LongRunning(),
)
BEGIN_PUT_LOCATION = Operation(
    SERVICE,
    "Widgets_CreateViaLocation",
    "PUT",
    _WIDGET_URL,
    (*_WIDGET, _BODY),
    ok=(200, 201, 202),
    returns="Widget",
    long_running=LongRunning("location"),
)
BEGIN_PUT_ORIGINAL = Operation(
    SERVICE,
    "Widgets_CreateViaOriginal",
    "PUT",
    _WIDGET_URL,
    (*_WIDGET, _BODY),
    ok=(200, 201, 202),
    returns="Widget",
    long_running=LongRunning("original-uri"),
)
BEGIN_DELETE = Operation(
    SERVICE, "Widgets_BeginDelete", "DELETE", _WIDGET_URL, _WIDGET, ok=(200, 202, 204), long_running=LongRunning()
)


def _action(name: str, via: str | None) -> Operation:
    return Operation(
        SERVICE,
        f"Widgets_{name}",
        "POST",
        _WIDGET_URL + "/act",
        _WIDGET,
        ok=(200, 202),
        returns="Widget",
        long_running=LongRunning(via),
    )


BEGIN_POST = _action("Act", None)
BEGIN_POST_ASYNC = _action("ActViaAsync", "azure-async-operation")
BEGIN_POST_LOCATION = _action("ActViaLocation", "location")
BEGIN_POST_OPERATION = _action("ActViaOperation", "operation-location")
BEGIN_LIST = Operation(
    SERVICE,
    "Widgets_BeginList",
    "POST",
    _WIDGETS_URL + "/find",
    _WIDGETS,
    ok=(200, 202),
    paging=Paging("Widget"),
    long_running=LongRunning("location"),
)
