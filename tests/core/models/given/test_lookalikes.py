"""What stands for objects and lists without being a dict, a list or a model: recognised by what it can do."""

from __future__ import annotations

import collections
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import attrs
import msrest.serialization
import pydantic
import pytest
from azure.core.serialization import NULL

from azure.mgmt.provisioning.core.models.lookalikes import members_of

from ...fake import _rest
from ...fake.models import Access, Collections, Color, Part, Sku, Widget, WidgetProperties
from ...support import Answer, Script, Side
from .test_bodies import faults, write


class Keyed:
    """Has keys and values, and is registered as nothing."""

    def __init__(self, **values: Any) -> None:
        self.values = values

    def keys(self) -> list[str]:
        return [*self.values]

    def __getitem__(self, key: str) -> Any:
        return self.values[key]


class Frozen(Mapping[str, Any]):
    """A mapping that is no dict."""

    def __init__(self, **values: Any) -> None:
        self._held = values

    def __getitem__(self, key: str) -> Any:
        return self._held[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


@dataclass
class SkuData:
    name: Any
    capacity: int | None = None
    _cached: int = 7


@dataclass
class WidgetData:
    location: str
    sku: Any = None
    mainColor: Any = None  # noqa: N815
    parts: Any = field(default_factory=list)
    additional_properties: Any = None


@attrs.define
class SkuClass:
    name: str
    capacity: Any = None
    _cached: int = 7


class SkuModel(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(populate_by_name=True, extra="allow")

    title: Any = pydantic.Field(alias="name")
    capacity: int | None = None


class Serialized(pydantic.BaseModel):
    shown: Any = pydantic.Field(serialization_alias="LOCATION", alias="place")
    sku: Any = None


class MsrestSku(msrest.serialization.Model):
    """A model in msrest's form."""

    _attribute_map = {"name": {"key": "name", "type": "str"}, "size": {"key": "size", "type": "str"}}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)  # type: ignore[no-untyped-call]
        self.name = kwargs.get("name")
        self.size = kwargs.get("size")


class MsrestWidget(msrest.serialization.Model):
    """One with flattened members, and with members that the service fills."""

    _validation = {"state": {"readonly": True}, "fullness": {"readonly": True}}
    _attribute_map = {
        "additional_properties": {"key": "", "type": "{object}"},
        "id": {"key": "id", "type": "str"},
        "system_data": {"key": "systemData", "type": "object"},
        "location": {"key": "location", "type": "str"},
        "state": {"key": "properties.provisioningState", "type": "str"},
        "fullness": {"key": "properties.fullness", "type": "int"},
        "mode": {"key": "properties.mode", "type": "str"},
        "dotted": {"key": "properties.scalars.odd\\.name", "type": "str"},
        "extra": {"key": "properties.extra", "type": "str"},
        "sku": {"key": "sku", "type": "MsrestSku"},
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        vars(self).update(kwargs)


class HybridSku(Frozen):
    """As the official packages' models of today: a mapping whose class says what the service fills."""

    _attr_to_rest_field = {
        "name": SimpleNamespace(_rest_name="name", _visibility=None),
        "tier": SimpleNamespace(_rest_name="skuTier", _visibility=["read"]),
        "size": SimpleNamespace(_rest_name="size", _visibility=["create", "read"]),
    }


WANTED = {"location": "x", "sku": {"name": "S", "family": "A", "capacity": 2}}


@pytest.mark.parametrize(
    "sku",
    [
        Keyed(name="S", capacity=2),
        Frozen(name="S", capacity=2),
        collections.ChainMap({"name": "S"}, {"capacity": 2}),
        SkuData("S", 2),
        SkuClass("S", 2),
        SkuModel(name="S", capacity=2),
        HybridSku(name="S", capacity=2, skuTier="T", id="x"),
    ],
    ids=lambda sku: type(sku).__name__,
)
def test_objects_of_any_kind(sku: Any) -> None:
    assert write({"location": "x", "sku": sku}) == WANTED
    assert write(Widget(location="x", sku=sku)) == WANTED
    assert write(WidgetData("x", sku), "Widget") == {**WANTED, "properties": {"parts": [], "mode": "Incremental"}}
    assert write(Serialized(place="x", sku=sku)) == WANTED
    assert write({"tags": sku, "scalars": {"anything": sku}})["tags"].items() >= {"name": "S", "capacity": "2"}.items()


async def test_an_object_is_the_body_even_if_it_can_be_read(side: Side) -> None:
    @dataclass
    class AccessData:
        read: bool

    script = Script(Answer(200, {}), Answer(200, {}))
    client = side.client(script)
    body = _rest.Body("parameters", "Access")
    operation = _rest.Operation(_rest.PUT.service, "Op", "PUT", "/x", (body,))
    await side.call(client, operation, AccessData(read=True))
    await side.call(client, operation, Access(read=True))
    assert [sent.json for sent in script.sent] == [{"read": True}] * 2


def test_names_are_the_properties_or_rest_s_and_aliases_come_first() -> None:
    assert write(WidgetData("x", mainColor=Color.RED))["properties"]["mainColor"] == "red"
    assert write({"sku": SkuModel(title="S")})["sku"] == {"name": "S", "family": "A"}
    assert write({"location": "x", "scalars": {"anything": SkuModel(title="S")}})["properties"]["scalars"] == {
        "anything": {"name": "S"}
    }


def test_none_is_not_given_and_null_is() -> None:
    assert write({"sku": SkuData(None)})["sku"] == {"family": "A"}
    assert write({"sku": SkuData(NULL)})["sku"] == {"name": None, "family": "A"}
    assert write({"scalars": {"anything": SkuData(None)}})["properties"]["scalars"] == {"anything": {}}


def test_additional_members_of_objects() -> None:
    assert write(WidgetData("x", additional_properties={"new": 1}))["new"] == 1
    assert write({"bag": SkuModel(name="S", other="x")})["properties"]["bag"] == {"name": "S", "other": "x"}


def test_faults_of_objects_have_paths() -> None:
    assert faults({"sku": SkuModel(name=["S"], nam="x")})[1:] == [
        "  parameters.sku.nam: Sku has no such key. Did you mean 'name'?",
        "  parameters.sku.title: expected a string, got a list",
    ]
    assert faults({"parts": SkuData("S")}) == ["parameters.parts: expected a list of Part, got a SkuData"]
    assert faults({"sku": SkuData}) == [
        "parameters.sku: expected an object (Sku), got a type. Write {…} or Sku(…)",
    ]
    sku = type("Sku", (), {"__module__": "mine"})()
    assert faults({"sku": sku}) == [
        "parameters.sku: expected an object (tests.core.fake.models.Sku), got a Sku of mine. Write {…} or Sku(…)"
    ]
    assert faults({"scalars": {"anything": object()}}) == ["parameters.scalars.anything: JSON can't hold an object"]


def test_beside_flattened_members() -> None:
    assert write({"properties": Keyed(mode="m"), "main_color": "red"})["properties"] == {
        "mode": "m",
        "mainColor": "red",
    }
    assert faults({"properties": Keyed(mode="m"), "mode": "n"}) == [
        "parameters.mode: given twice: as 'mode' (parameters.properties.mode) and as 'mode'"
    ]


def test_objects_that_hold_themselves() -> None:
    @dataclass
    class PartData:
        parts: Any = None

    data = PartData()
    data.parts = [data]
    with pytest.raises(ValueError, match=r"parameters\.parts\[0\]: it contains itself: it is parameters again"):
        write(data, "Part")


# Models of the official packages


def test_models_in_msrest_s_form() -> None:
    model = MsrestWidget(
        additional_properties={"new": 1},
        id="/w1",
        system_data={"createdBy": "x"},
        location="x",
        state="Succeeded",
        fullness=7,
        mode="m",
        dotted="d",
        sku=MsrestSku(name="S"),
    )
    assert write(model) == {
        "new": 1,
        "location": "x",
        "sku": {"name": "S", "family": "A"},
        "properties": {"mode": "m", "scalars": {"odd.name": "d"}},
    }
    assert members_of(MsrestSku(name="S"))[0].spellings == ("name",)  # type: ignore[index]


def test_what_official_models_have_and_the_expected_class_lacks() -> None:
    assert faults(MsrestWidget(extra="x", sku=MsrestSku(size="x")))[1:] == [
        "  parameters.sku.size: Sku has no such key, unlike MsrestSku",
        "  parameters.properties.extra: WidgetProperties has no such key, unlike MsrestWidget",
    ]
    assert faults({"sku": HybridSku(name="S", size="x")}) == [
        "parameters.sku.size: Sku has no such key, unlike HybridSku"
    ]
    assert write({"bag": HybridSku(size="1", skuTier="T", more="x")})["properties"]["bag"] == {"size": 1, "more": "x"}
    assert Sku.from_dict(HybridSku(name="S", size="x")).additional_properties == {"size": "x"}


# Lists


def test_what_has_an_order_is_a_list() -> None:
    wanted = {"texts": ["b", "a"]}
    for texts in (
        ("b", "a"),
        collections.deque(["b", "a"]),
        iter(["b", "a"]),
        (text for text in "ba"),
        map(str, ["b", "a"]),
        {"b": 1, "a": 2}.keys(),
        {1: "b", 2: "a"}.values(),
    ):
        assert write({"texts": texts}, "Collections") == wanted


def test_sets_are_sorted_lists_of_scalars() -> None:
    assert write({"texts": {"b", "a", "c"}}, "Collections") == {"texts": ["a", "b", "c"]}
    assert write({"colors": frozenset({Color.RED, "blue"})}, "Collections") == {"colors": ["blue", "red"]}
    assert write({"matrix": [{1, 2}]}, "Collections") == {"matrix": [[1, 2]]}
    assert write(Collections(texts={"b", "a"}), "Collections") == {"texts": ["a", "b"]}
    assert faults({"objects": {"a"}}, "Collections") == [
        "parameters.objects: expected a list of object, got a set, which has no order"
    ]


def test_texts_bytes_and_files_are_no_lists() -> None:
    for wrong in ("ab", b"ab", bytearray(b"ab"), memoryview(b"ab"), io.StringIO("a\nb"), Keyed(a="b")):
        (line,) = faults({"texts": wrong}, "Collections")
        assert line.startswith("parameters.texts: expected a list of str, got ")
        assert type(wrong).__name__ in line


def test_a_model_keeps_the_items_of_an_iterator() -> None:
    made = Collections(texts=iter(["a"]), parts=(Part(label=text) for text in "ab"))
    wanted = {"texts": ["a"], "partList": [{"label": "a"}, {"label": "b"}]}
    assert [made.serialize(), made.serialize()] == [wanted] * 2
    assert Collections(texts=iter(["a"])).texts == ["a"]
    assert WidgetProperties(lists=made).lists.parts[0].label == "a"
    from ...fake.others import Widget as Other

    other = Other(parts=(Part(label=text) for text in "a"))
    assert write(other) == write(other) == {"properties": {"parts": [{"label": "a"}], "mode": "Incremental"}}


def test_an_iterator_deep_in_a_model_is_a_fault() -> None:
    made = Widget(lists={"texts": iter(["a"])})
    assert faults(made) == [
        "parameters.properties.lists.texts: expected a list of str, got a list_iterator, which gives its items once. "
        "Write list(…)"
    ]
    assert made.lists.texts == ["a"]
    assert write(made)["properties"]["collections"] == {"texts": ["a"]}


@pytest.mark.parametrize("names", [{"b", "a"}, ("a", "b"), {"a": 1, "b": 2}.keys()])
async def test_lists_in_a_url(side: Side, names: Any) -> None:
    script = Script(Answer(200, {}), Answer(200, {}))
    query = _rest.Query("names", "names", type="[str]")
    operation = _rest.Operation(_rest.PUT.service, "Op", "GET", "/x", (query,))
    client = side.client(script)
    await side.call(client, operation, names)
    await side.call(client, operation, iter(sorted(names)))
    assert ["names=a,b" in sent.url for sent in script.sent] == [True, True]
