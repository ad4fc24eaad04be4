"""Bodies of XML: what is read is as it is meant, and is sent as it came."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..clients import Clients
from ..scenario import Area
from ..values import UTC

area = Area()
_DOCUMENT = "xml-service"


def _models(clients: Clients) -> Any:
    return clients.package(_DOCUMENT).models


@area.scenario
def attributes_and_lists(clients: Clients) -> None:
    xml = clients(_DOCUMENT).xml
    shown = xml.get_simple()
    assert (shown.title, shown.author) == ("Sample Slide Show", "Yours Truly")
    assert [(slide.type, slide.title, slide.items) for slide in shown.slides] == [
        ("all", "Wake up to WonderWidgets!", []),
        ("all", "Overview", ["Why WonderWidgets are great", "", "Who buys WonderWidgets"]),
    ]
    xml.put_simple(shown)


@area.scenario
def wrapped_lists(clients: Clients) -> None:
    xml, models = clients(_DOCUMENT).xml, _models(clients)
    barrel = xml.get_wrapped_lists()
    assert (barrel.good_apples, barrel.bad_apples) == (["Fuji", "Gala"], ["Red Delicious"])
    xml.put_wrapped_lists(models.AppleBarrel(good_apples=["Fuji", "Gala"], bad_apples=["Red Delicious"]))
    empty = xml.get_empty_wrapped_lists()
    assert (empty.good_apples, empty.bad_apples) == ([], [])
    xml.put_empty_wrapped_lists({"good_apples": [], "bad_apples": []})


@area.scenario
def an_empty_list(clients: Clients) -> None:
    xml = clients(_DOCUMENT).xml
    empty = xml.get_empty_list()
    assert empty.slides == []
    xml.put_empty_list(empty)


@area.scenario
def lists_that_are_the_body(clients: Clients) -> None:
    xml = clients(_DOCUMENT).xml
    expiration = datetime(2018, 2, 28, 0, 40, 0, 123000, UTC)
    bananas = xml.get_root_list()
    assert [(each.name, each.flavor) for each in bananas] == [("Cavendish", "Sweet"), ("Plantain", "Savory")]
    assert bananas[0].expiration.date() == expiration.date()
    xml.put_root_list(bananas)
    xml.put_root_list_single_item(xml.get_root_list_single_item())
    assert xml.get_empty_root_list() == []
    xml.put_empty_root_list([])


@area.scenario
def an_empty_element(clients: Clients) -> None:
    xml = clients(_DOCUMENT).xml
    banana = xml.get_empty_child_element()
    assert (banana.name, banana.flavor) == ("Unknown Banana", "")
    xml.put_empty_child_element(banana)


@area.scenario
def names_of_models(clients: Clients) -> None:
    """The element of a member is called as its model says, or else as the member."""
    xml = clients(_DOCUMENT).xml
    bare = xml.get_complex_type_ref_no_meta()
    assert (bare.ref_to_model.id, bare.something) == ("myid", "else")
    xml.put_complex_type_ref_no_meta(bare)
    named = xml.get_complex_type_ref_with_meta()
    assert (named.ref_to_model.id, named.something) == ("myid", "else")
    xml.put_complex_type_ref_with_meta({"ref_to_model": {"id": "myid"}, "something": "else"})


@area.scenario
def storage(clients: Clients) -> None:
    """What Azure Storage answers."""
    xml = clients(_DOCUMENT).xml
    containers = xml.list_containers()
    assert containers.max_results == 3
    assert [each.name for each in containers.containers] == ["audio", "images", "textfiles"]
    blobs = xml.list_blobs()
    assert [each.name for each in blobs.blobs.blob][:2] == ["blob1.txt", "blob2.txt"]
    assert blobs.blobs.blob[0].properties.content_length == 100
    assert blobs.blobs.blob[0].metadata["Color"] == "blue"
    properties = xml.get_service_properties()
    assert (properties.logging.read, properties.logging.write) == (False, True)
    assert properties.hour_metrics.retention_policy.days == 7
    xml.put_service_properties(properties)
    lists = xml.get_acls()
    assert lists[0].access_policy.permission == "rwd"
    xml.put_acls(lists)


@area.scenario
def headers(clients: Clients) -> None:
    found = clients(_DOCUMENT).xml.get_headers(cls=lambda response, *_: response.http_response.headers["Custom-Header"])
    assert found == "custom-value"


@area.scenario
def texts_bytes_and_urls(clients: Clients) -> None:
    xml, models = clients(_DOCUMENT).xml, _models(clients)
    data = xml.get_x_ms_text()
    assert (data.language, data.content) == ("english", "I am text")
    assert xml.get_bytes().bytes == b"Hello world"
    xml.put_binary(models.ModelWithByteProperty(bytes=b"Hello world"))
    url = "https://myaccount.blob.core.windows.net/"
    assert xml.get_uri().url == url
    xml.put_uri({"url": url})


@area.scenario
def operations_of_json(clients: Clients) -> None:
    """They are in the same document."""
    xml = clients(_DOCUMENT).xml
    xml.json_input({"id": 42})
    assert xml.json_output().id == 42
