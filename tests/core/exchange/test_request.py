"""From an operation and its arguments to the request, and what is refused before anything is sent."""

from __future__ import annotations

import io
from datetime import datetime, timezone
from typing import Any
from uuid import UUID

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import SerializationError

from azure.mgmt.provisioning.core.declare.operation import Header, Operation, Path, Query
from azure.mgmt.provisioning.core.declare.options import CallOptions, RequestOptions
from azure.mgmt.provisioning.core.declare.settings import Settings
from azure.mgmt.provisioning.core.exchange.request import build_request

from ..fake import SERVICE, _rest, models
from ..support import HOST, SUBSCRIPTION, WIDGET, WIDGETS, Answer, Script, Side

VERSION = "api-version=2024-01-01"


def build(operation: Operation, *arguments: Any, **options: Any) -> Any:
    settings = Settings(None, SUBSCRIPTION, HOST, ())
    return build_request(operation, arguments, settings, CallOptions.of(options, RequestOptions, operation.id))


def query(**given: Any) -> str:
    """The query of a call that gives these arguments and ``needed``."""
    names = [p.name for p in _rest.QUERY.parameters if isinstance(p, Query) and p.fixed is None]
    url: str = build(_rest.QUERY, *[{"needed": "x", **given}.get(name) for name in names]).url
    return url.removeprefix(f"{HOST}/query?")


async def test_a_get_is_sent_as_declared(side: Side) -> None:
    script = Script(Answer(200, {"id": "/w1"}))
    widget = await side.call(side.client(script), _rest.GET, "rg", "w1")
    assert widget.id == "/w1"
    (sent,) = script.sent
    assert (sent.method, sent.url) == ("GET", f"{WIDGET}?{VERSION}")
    assert sent.headers["Accept"] == "application/json"
    assert "Content-Type" not in sent.headers
    assert sent.content is None


async def test_a_body_is_sent_as_json(side: Side) -> None:
    script = Script(Answer(201, {}))
    await side.call(side.client(script), _rest.PUT, "rg", "w1", {"location": "westeurope", "sku": {"name": "S"}})
    (sent,) = script.sent
    assert sent.content == b'{"location": "westeurope", "sku": {"name": "S", "family": "A"}}'
    assert sent.headers["Content-Type"] == "application/json"
    assert sent.headers["Content-Length"] == str(len(sent.content))


def test_segments_are_quoted() -> None:
    request = build(_rest.GET, "my rg", "a/b?c#d%e&ü")
    assert request.url == f"{WIDGETS.replace('/rg/', '/my%20rg/')}/a%2Fb%3Fc%23d%25e%26%C3%BC?{VERSION}"


@pytest.mark.parametrize("name", ["", ".", "..", " ", "\t"])
async def test_names_that_lead_to_another_url_are_refused(side: Side, name: str) -> None:
    script = Script()
    client = side.client(script)
    with pytest.raises(ValueError, match="widget_name") as refused:
        await side.call(client, _rest.GET, "rg", name)
    assert str(refused.value) == (f"Widgets_Get: widget_name is to be a name, got {name!r}, which leads to another URL")
    assert script.sent == []


@pytest.mark.parametrize("name", ["..a", "a..", "...", "a.b"])
def test_names_with_dots_are_names(name: str) -> None:
    assert build(_rest.GET, "rg", name).url == f"{WIDGETS}/{name}?{VERSION}"


async def test_a_missing_required_argument_is_refused(side: Side) -> None:
    script = Script()
    client = side.client(script)
    for operation, arguments, name in [
        (_rest.GET, (None, "w1"), "resource_group_name"),
        (_rest.PUT, ("rg", "w1", None), "parameters"),
        (_rest.BEGIN_PUT, ("rg", "w1", None), "parameters"),
    ]:
        begin = operation.long_running is not None
        with pytest.raises(ValueError, match=f"^{operation.id}: {name} is required, got None$"):
            await (side.begin if begin else side.call)(client, operation, *arguments)
    with pytest.raises(ValueError, match="^Widgets_Query: needed is required, got None$"):
        query(needed=None)
    assert script.sent == []


async def test_a_listing_refuses_bad_arguments_at_once(side: Side) -> None:
    with pytest.raises(ValueError, match="resource_group_name is to be a name"):
        side.list(side.client(Script()), _rest.LIST, "..")


async def test_the_number_of_arguments_is_checked(side: Side) -> None:
    with pytest.raises(TypeError, match="^Widgets_Get takes 2 arguments, got 1$"):
        await side.call(side.client(Script()), _rest.GET, "rg")


async def test_a_tenant_client_has_no_subscription_to_put_into_a_url(side: Side) -> None:
    client = side.tenant_class(side.credential(), transport=side.transport(Script()))
    with pytest.raises(ValueError, match="^Widgets_Get needs a client that was made with subscription_id$"):
        await side.call(client, _rest.GET, "rg", "w1")


async def test_what_operations_take_from_their_client(side: Side) -> None:
    operation = Operation(
        SERVICE,
        "Zones_Get",
        "GET",
        "/zones/{zone}",
        (
            Path("zone", "zone", client=True),
            Query("size", "size", type="int", default=3, client=True),
            Query("filter", "$filter"),
            Header("tenant", "x-tenant", required=True, client=True),
            Header("level", "x-level", client=True),
        ),
    )
    client = side.client(script := Script(Answer(200)))
    client._give(zone="z/1", tenant="t")
    await side.call(client, operation, "f")
    assert script.sent[0].url == f"{HOST}/zones/z%2F1?{VERSION}&size=3&$filter=f"
    assert script.sent[0].headers["x-tenant"] == "t"
    assert "x-level" not in script.sent[0].headers
    for given, missing in (({"tenant": "t"}, "zone"), ({"zone": "z"}, "tenant")):
        client._give(**given)
        with pytest.raises(ValueError, match=f"^Zones_Get needs a client that was made with {missing}$"):
            await side.call(client, operation, None)


def test_a_value_of_several_segments_goes_in_as_it_is() -> None:
    scope = "/subscriptions/s 1/resourceGroups/rg"
    assert build(_rest.SCOPED, scope).url == (
        f"{HOST}/subscriptions/s%201/resourceGroups/rg/providers/Microsoft.Fake/item?{VERSION}"
    )
    assert build(_rest.BY_ID, "/a/b?x=1#y").url == f"{HOST}/a/b%3Fx=1%23y?{VERSION}"


@pytest.mark.parametrize(
    "scope", ["a/../b", "..", "a/./b", "a\\..\\b", "a/%2e%2e/b", "a/%2E./b", "a/..%2Fb", "a/..%5cb"]
)
def test_dot_segments_in_a_value_of_several_segments_are_refused(scope: str) -> None:
    with pytest.raises(ValueError, match="scope has a segment '.' or '..', which leads to another URL"):
        build(_rest.SCOPED, scope)


def test_an_empty_path_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^ById_Get: the path is empty: /\{id\}$"):
        build(_rest.BY_ID, "")


def test_a_list_in_a_segment() -> None:
    assert build(_rest.LIST_SEGMENT, ["a", "b c"]).url == f"{HOST}/of/a%2Cb%20c?{VERSION}"
    with pytest.raises(ValueError, match="^names is to be a list, got the str 'a'$"):
        build(_rest.LIST_SEGMENT, "a")


def test_a_placeholder_in_a_value_is_text() -> None:
    assert build(_rest.GET, "{widgetName}", "w1").url == (
        f"{WIDGETS.replace('/rg/', '/%7BwidgetName%7D/')}/w1?{VERSION}"
    )


def test_values_of_other_types_in_segments() -> None:
    one = Operation(SERVICE, "One", "GET", "/one/{n}", (Path("n", "n", type="int"),))
    color = Operation(SERVICE, "Two", "GET", "/two/{n}", (Path("n", "n", type="Color"),))
    text = Operation(SERVICE, "Three", "GET", "/three/{n}", (Path("n", "n"),))
    assert build(one, 7).url == f"{HOST}/one/7?{VERSION}"
    assert build(color, models.Color.DARK_BLUE).url == f"{HOST}/two/darkBlue?{VERSION}"
    assert build(color, "green").url == f"{HOST}/two/green?{VERSION}"
    with pytest.raises(SerializationError, match="^n: expected a member of Color or its text, got the int 7$"):
        build(color, 7)
    assert build(text, UUID(int=1)).url == f"{HOST}/three/00000000-0000-0000-0000-000000000001?{VERSION}"
    with pytest.raises(SerializationError, match="^n: expected a string, got a list$"):
        build(text, ["a"])
    with pytest.raises(SerializationError, match="^n: expected a string, got an object$"):
        build(text, object())


def test_the_api_version_of_an_operation() -> None:
    assert build(_rest.OTHER_VERSION).url == f"{HOST}/other?api-version=2020-05-05"
    assert build(_rest.OTHER_VERSION, api_version="2030-01-01").url == f"{HOST}/other?api-version=2030-01-01"
    assert build(_rest.FIXED_VERSION).url == f"{HOST}/fixed?api-version=2019-09-09"
    assert build(_rest.FIXED_VERSION, api_version="2030-01-01").url == f"{HOST}/fixed?api-version=2030-01-01"
    assert build(_rest.NO_VERSION, api_version="2030-01-01").url == f"{HOST}/none?x=1"
    assert build(_rest.OWN_QUERY).url == f"{HOST}/own?restype=service&{VERSION}"


def test_query_parameters() -> None:
    assert query() == f"{VERSION}&deep=true&mode=full&needed=x"
    assert query(top=5, filter="name eq 'a&b'", deep=False) == (
        f"{VERSION}&$top=5&$filter=name%20eq%20%27a%26b%27&deep=false&mode=full&needed=x"
    )
    assert "&csv=a,b%20c&" in query(csv=["a", "b c"])
    assert "&pipes=1%7C2&" in query(pipes=[1, 2])
    assert "&ssv=a%20b&" in query(ssv=("a", "b"))
    assert "&tsv=a%09b&" in query(tsv=["a", "b"])
    assert "&multi=a&multi=b%26&" in query(multi=["a", "b&"])
    assert "&csv=a,,b&" in query(csv=["a", None, "b"])
    assert "&raw=a%20b&" in query(raw="a%20b")
    assert "&raws=a%20|b&" in query(raws=["a%20", "b"])
    assert "&since=2030-01-31T00%3A00%3A00.000Z&" in query(since=datetime(2030, 1, 31, tzinfo=timezone.utc))
    assert "&color=darkBlue&" in query(color=models.Color.DARK_BLUE)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"top": object()}, "top: expected a whole number, got an object"),
        ({"csv": "a"}, "csv is to be a list, got the str 'a'"),
        ({"csv": {"a": 1}}, "csv is to be a list, got a dict"),
        ({"csv": [["a"]]}, "csv[0]: expected a string, got a list"),
        ({"filter": b"a"}, "filter: expected a string, got a bytes. Write its text, such as value.decode()"),
        ({"filter": {"a"}}, "filter: expected a string, got a set"),
        ({"pipes": [1, None, 1.5]}, "pipes[2]: expected a whole number, got the float 1.5"),
        (
            {"since": datetime(2030, 1, 31)},
            "since: expected a date and time (datetime, or text such as 2030-01-31T00:00:00Z), got a datetime without "
            "a time zone. Write datetime(…, tzinfo=timezone.utc), or a text that ends with Z",
        ),
    ],
)
def test_query_arguments_of_the_wrong_type(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError) as refused:
        query(**given)
    assert str(refused.value) == message


def test_options_params_are_added_and_beat_those_of_the_operation() -> None:
    assert build(_rest.GET, "rg", "w1", params={"$expand": "a b", "n": 1}).url == (
        f"{WIDGET}?{VERSION}&$expand=a%20b&n=1"
    )
    assert build(_rest.GET, "rg", "w1", params={"API-Version": "2031-01-01"}).url == f"{WIDGET}?API-Version=2031-01-01"


def test_header_parameters() -> None:
    request = build(_rest.HEADERS, None, None, None, None)
    assert request.method == "POST"
    assert dict(request.headers) == {"Accept": "application/json", "x-version": "3", "x-level": "5"}
    since = datetime(2030, 1, 31, tzinfo=timezone.utc)
    request = build(_rest.HEADERS, 7, ["a", "b"], {"one": "1", "two": 2}, since)
    assert dict(request.headers) == {
        "Accept": "application/json",
        "x-version": "3",
        "x-level": "7",
        "x-names": "a,b",
        "x-meta-one": "1",
        "x-meta-two": "2",
        "x-since": "Thu, 31 Jan 2030 00:00:00 GMT",
    }


@pytest.mark.parametrize(
    ("etag", "condition", "headers"),
    [
        (None, None, {}),
        (None, MatchConditions.Unconditionally, {}),
        ("abc", MatchConditions.IfNotModified, {"If-Match": '"abc"'}),
        ('"abc"', MatchConditions.IfNotModified, {"If-Match": '"abc"'}),
        ('W/"abc"', MatchConditions.IfModified, {"If-None-Match": 'W/"abc"'}),
        ("*", MatchConditions.IfNotModified, {"If-Match": "*"}),
        (None, MatchConditions.IfPresent, {"If-Match": "*"}),
        (None, MatchConditions.IfMissing, {"If-None-Match": "*"}),
    ],
)
def test_match_conditions(etag: str | None, condition: Any, headers: dict[str, str]) -> None:
    request = build(_rest.MATCHED_PUT, "rg", "w1", {}, etag, condition)
    assert {name: value for name, value in request.headers.items() if name.startswith("If-")} == headers


@pytest.mark.parametrize(
    ("operation", "etag", "condition", "message"),
    [
        (
            _rest.MATCHED_GET,
            "a",
            None,
            "etag needs a match_condition, for instance MatchConditions.IfNotModified",
        ),
        (
            _rest.MATCHED_GET,
            None,
            "IfMissing",
            "match_condition is to be one of azure.core.MatchConditions, got the str 'IfMissing'",
        ),
        (
            _rest.MATCHED_GET,
            "a",
            MatchConditions.IfNotModified,
            "match_condition IfNotModified needs If-Match, which this operation does not take",
        ),
        (
            _rest.MATCHED_DELETE,
            None,
            MatchConditions.IfMissing,
            "match_condition IfMissing needs If-None-Match, which this operation does not take",
        ),
        (
            _rest.MATCHED_GET,
            None,
            MatchConditions.IfModified,
            "match_condition IfModified needs the etag that it compares with",
        ),
    ],
)
def test_match_conditions_that_make_no_sense(operation: Any, etag: Any, condition: Any, message: str) -> None:
    with pytest.raises(ValueError) as refused:
        build(operation, "rg", "w1", etag, condition)
    assert str(refused.value) == message


def test_an_optional_body() -> None:
    request = build(_rest.OPTIONAL_BODY, None)
    assert request.content is None
    assert "Content-Type" not in request.headers
    assert build(_rest.TYPED_BODY, None).headers["Content-Type"] == "application/json"


def test_bodies_that_are_sent_as_they_are() -> None:
    stream = io.BytesIO(b'{"location": "x"}')
    assert build(_rest.PUT, "rg", "w1", stream).content is stream
    assert build(_rest.PUT, "rg", "w1", bytearray(b"{}")).content == b"{}"
    request = build(_rest.STREAM_BODY, b"\x00\x01")
    assert (request.content, request.headers["Content-Type"]) == (b"\x00\x01", "application/octet-stream")
    request = build(_rest.TEXT_BODY, "plain")
    assert (request.content, request.headers["Content-Type"]) == ("plain", "text/plain")
    assert build(_rest.BASE64_BODY, b"\x00\x01").content == b'"AAE="'


def test_a_list_body() -> None:
    request = build(_rest.LIST_BODY, [models.Part(label="a"), {"label": "b", "subParts": [{"COLOR": "red"}]}])
    assert request.content == b'[{"label": "a"}, {"label": "b", "subParts": [{"color": "red"}]}]'


def test_a_model_with_a_property_called_read_is_no_stream() -> None:
    assert build(_rest.FILE_BODY, models.Access(read=True)).content == b'{"read": true}'


def test_a_body_that_contains_itself_is_a_fault() -> None:
    part = models.Part(label="a")
    part.parts = [part]
    with pytest.raises(
        SerializationError, match=r"^parameters\[0\]\.parts\[0\]: it contains itself: it is parameters\[0\] again$"
    ):
        build(_rest.LIST_BODY, [part])


def test_forms() -> None:
    request = build(_rest.FORM, "a b", 3)
    assert request._data == {"theName": "a b", "size": "3"}
    assert "multipart" not in request.headers.get("Content-Type", "")
    assert build(_rest.FORM, None, None).content is None
    file = io.BytesIO(b"data")
    request = build(_rest.FILES, "a", file)
    assert request._files == {"theName": (None, "a"), "file": (None, file, "application/octet-stream")}
    assert build(_rest.FILES, "a", ("f.txt", b"data"))._files["file"] == ("f.txt", b"data")
    assert build(_rest.FILES, "a", None)._data == {"theName": "a"}


def test_lists_in_forms() -> None:
    request = build(_rest.FORM_OF_LISTS, ["a", "b"], [1, 2], None)
    assert request._data == {"names": ["a", "b"], "sizes": "1|2"}
    first, second = io.BytesIO(b"1"), io.BytesIO(b"2")
    request = build(_rest.FORM_OF_LISTS, ["a"], None, [first, second])
    assert [(name, field[1]) for name, field in request._files] == [("names", "a"), ("files", first), ("files", second)]
    with pytest.raises(ValueError, match="files is to be a list of files, got"):
        build(_rest.FORM_OF_LISTS, None, None, b"content")


def test_an_operation_is_shown_by_its_id() -> None:
    assert repr(_rest.GET) == "Operation(fake: Widgets_Get)"


def test_the_module_of_the_models_is_loaded_on_demand() -> None:
    assert SERVICE.model("Widget") is models.Widget
