"""XML bodies: what models and dicts are written to, and what is read of what services answer."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from azure.core.exceptions import DecodeError, HttpResponseError, SerializationError
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.declare.operation import Body, Operation
from azure.mgmt.provisioning.core.exchange.markup import from_xml, is_xml, to_xml

from ..fake import letters
from ..support import Answer, Script, Side

XML = {"Content-Type": "application/xml; charset=utf-8"}
HEAD = "<?xml version='1.0' encoding='utf-8'?>\n"


def written(type_string: str, data: Any, **said: Any) -> str:
    text = to_xml(type_string, data, letters.SERVICE.model, said or None).decode()
    assert text.startswith(HEAD)
    return text.removeprefix(HEAD)


def read(type_string: str, text: str) -> Any:
    return from_xml(type_string, text.encode(), letters.SERVICE.model)


LETTER = {
    "id": 7,
    "lang": "de",
    "urgent": True,
    "weight": 1.5,
    "pages": ["a", "b"],
    "stamps": ["x", "y"],
    "to": {"name": "Ada", "zip": None},
    "tags": {"color": "blue"},
    "labels": [{"text": "fragile", "kind": "k"}],
}
TEXT = (
    '<l:letter xmlns:l="urn:letters" id="7" xmlns:x="urn:x" x:lang="de"><urgent>true</urgent><weight>1.5</weight>'
    "<page>a</page><page>b</page><stamps><stamp>x</stamp><stamp>y</stamp></stamps>"
    '<to xmlns="urn:to"><name>Ada</name><zip /></to><tags><color>blue</color></tags>'
    '<labels><Label kind="k">fragile</Label></labels></l:letter>'
)


def test_writing() -> None:
    assert written("Letter", LETTER, prefix="l", ns="urn:letters") == TEXT


def test_reading() -> None:
    """Namespaces are not looked at; an empty element of what is no text is nothing."""
    assert read("Letter", TEXT) == {**LETTER, "to": {"name": "Ada"}}


def test_what_is_not_there() -> None:
    found = read("Letter", "<letter><weight/><later><a>1</a></later></letter>")
    assert found == {"pages": [], "later": {"a": "1"}}
    assert read("[int]", "<list><i>1</i><i/></list>") == [1, None]
    assert read("{int}", "<list><a>1</a><b/></list>") == {"a": 1, "b": None}
    assert read("int", "<i/>") is None
    assert read("long", "<i>x</i>") == "x"


def test_subclasses() -> None:
    """What tells them apart is an attribute or an element, as anything else."""
    text = '<Parcel kind="Fragile"><glass>true</glass></Parcel>'
    data = {"kind": "Fragile", "glass": True}
    assert written("Parcel", data) == text
    assert read("Parcel", text) == data
    assert read("Parcel", "<Parcel><glass>1</glass></Parcel>") == {"glass": "1"}


def test_other_bodies() -> None:
    assert written("[str]", ["a"], name="list", itemsName="entry") == "<list><entry>a</entry></list>"
    assert written("{str}", {"a": "b"}, name="all") == "<all><a>b</a></all>"
    assert written("object", {"a": [1, None]}, name="any") == "<any><a><item>1</item><item /></a></any>"
    assert written("[Label]", [{"text": "t"}], name="all", itemsName="Label") == "<all><Label>t</Label></all>"


@pytest.mark.parametrize("name", ["a b", "<a>", "1a", "", "a:b:c"])
def test_what_is_no_name(name: str) -> None:
    with pytest.raises(SerializationError, match="XML has no element or attribute that is called"):
        written("{str}", {name: "x"}, name="all")


def test_what_is_no_character() -> None:
    with pytest.raises(SerializationError, match=r"XML has no character '\\x00'"):
        written("{str}", {"a": "\0"}, name="all")


@pytest.mark.parametrize("text", ["", "<a>", "no", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "<!DOCTYPE a><a/>"])
def test_what_is_no_xml(text: str) -> None:
    with pytest.raises(ValueError, match="it is no XML|it has a DOCTYPE"):
        read("Letter", text)


@pytest.mark.parametrize(
    ("media_type", "found"),
    [
        ("application/xml", True),
        ("text/XML; charset=x", True),
        ("a/b+xml", True),
        ("a/json; x=xml", False),
        (None, False),
    ],
)
def test_media_types(media_type: str | None, found: bool) -> None:
    assert is_xml(media_type) == found


_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=8)


@given(
    st.fixed_dictionaries(
        {"pages": st.lists(_TEXT, max_size=3), "labels": st.just([])},
        optional={
            "id": st.integers(-9, 9),
            "lang": _TEXT,
            "urgent": st.booleans(),
            "weight": st.floats(allow_nan=False, allow_infinity=False),
            "stamps": st.lists(_TEXT, max_size=3),
            "tags": st.dictionaries(st.sampled_from("abc"), _TEXT, max_size=2),
        },
    )
)
def test_what_is_written_is_read_again(data: dict[str, Any]) -> None:
    assert read("Letter", written("Letter", data)) == data


PUT = Operation(
    letters.SERVICE,
    "Letters_Put",
    "PUT",
    "/letter",
    (Body("letter", "Letter", content_type="application/xml"),),
    returns="Letter",
    accept="application/xml",
    send_api_version=False,
)


async def test_a_call(side: Side) -> None:
    answer = b"<letter id='8' lang='fr'><page>c</page></letter>"
    script = Script(Answer(200, answer, headers=XML), Answer(200, answer, headers={"Content-Type": ""}))
    client = side.client(script)
    for body in (letters.models.Letter(id=7, pages=["a"]), {"id": 7, "pages": ["a"]}):
        found = await side.call(client, PUT, body)
        assert isinstance(found, letters.models.Letter)
        assert (found.id, found.lang, found.pages, found.weight) == (8, "fr", ["c"], None)
    sent = script.sent[0]
    assert sent.headers["Content-Type"] == sent.headers["Accept"] == "application/xml"
    assert ElementTree.fromstring(sent.content).find("page").text == "a"  # type: ignore[union-attr]
    assert sent.content == script.sent[1].content


async def test_what_services_answer_in_error(side: Side) -> None:
    fault = b"<Fault><code>Lost</code></Fault>"
    script = Script(
        Answer(400, fault, headers=XML), Answer(400, b"<Fault", headers=XML), Answer(200, b"<", headers=XML)
    )
    client = side.client(script)
    with pytest.raises(HttpResponseError) as raised:
        await side.call(client, PUT, {})
    assert raised.value.model.code == "Lost"  # type: ignore[union-attr]
    with pytest.raises(HttpResponseError) as raised:
        await side.call(client, PUT, {})
    assert raised.value.model is None
    with pytest.raises(DecodeError, match="Letters_Put: it is no XML"):
        await side.call(client, PUT, {})


def test_what_msrest_is_told() -> None:
    mapped = letters.models.Letter._attribute_map
    assert mapped["id"] == {"key": "id", "type": "int", "xml": {"attr": True}}
    assert "xml" not in mapped["weight"]
