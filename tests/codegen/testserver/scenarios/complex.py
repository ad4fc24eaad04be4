"""Models in models: body-complex."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from azure.core.exceptions import DeserializationError, SerializationError

from ..clients import Clients
from ..scenario import Area, method_of, raises
from ..values import LONG_DURATION, UTC

area = Area()
_DOCUMENT = "body-complex"
_LONG_NAME = "field56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose"


@area.scenario
def basic(clients: Clients) -> None:
    basic = clients(_DOCUMENT).basic
    found = basic.get_valid()
    assert (found.id, found.name, found.color) == (2, "abc", "YELLOW")
    assert basic.get_empty().as_dict() == {}
    assert basic.get_not_provided() is None
    assert basic.get_null().name is None
    invalid = basic.get_invalid()
    raises(DeserializationError, lambda: invalid.id)
    basic.put_valid({"id": 2, "name": "abc", "color": "Magenta"})


_PRIMITIVES: dict[str, dict[str, Any]] = {
    "int": {"field1": -1, "field2": 2},
    "long": {"field1": 1099511627775, "field2": -999511627788},
    "float": {"field1": 1.05, "field2": -0.003},
    "double": {"field1": 3e-100, _LONG_NAME: -5e-57},
    "bool": {"field_true": True, "field_false": False},
    "string": {"field": "goodrequest", "empty": "", "null": None},
    "date": {"field": date.min, "leap": date(2016, 2, 29)},
    "date_time": {"field": datetime.min.replace(tzinfo=UTC), "now": datetime(2015, 5, 18, 18, 38, tzinfo=UTC)},
    "duration": {"field": LONG_DURATION},
    "byte": {"field": bytes([255, 254, 253, 252, 0, 250, 249, 248, 247, 246])},
}


@area.scenario
def primitives(clients: Clients) -> None:
    """Each type of property is read, and written from what was read as well as from a dict."""
    primitive = clients(_DOCUMENT).primitive
    for kind, values in _PRIMITIVES.items():
        found = getattr(primitive, f"get_{kind}")()
        for name, value in values.items():
            assert getattr(found, name) == value, (kind, name)
        getattr(primitive, f"put_{kind}")(found)
        getattr(primitive, f"put_{kind}")(values)
    now = datetime(2015, 5, 18, 11, 38, tzinfo=UTC)
    assert primitive.get_date_time_rfc1123().now == now
    primitive.put_date_time_rfc1123({"field": datetime.min.replace(tzinfo=UTC), "now": now})


@area.scenario
def arrays_and_dictionaries(clients: Clients) -> None:
    array, dictionary = clients(_DOCUMENT).array, clients(_DOCUMENT).dictionary
    texts = ["1, 2, 3, 4", "", None, "&S#$(*Y", "The quick brown fox jumps over the lazy dog"]
    assert array.get_valid().array == texts
    array.put_valid({"array": texts})
    assert array.get_empty().array == []
    array.put_empty({"array": []})
    assert array.get_not_provided().array is None
    programs = {"txt": "notepad", "bmp": "mspaint", "xls": "excel", "exe": "", "": None}
    assert dictionary.get_valid().default_program == programs
    dictionary.put_valid({"default_program": programs})
    assert dictionary.get_empty().default_program == {}
    dictionary.put_empty({"default_program": {}})
    assert dictionary.get_null().default_program is None
    assert dictionary.get_not_provided().default_program is None


@area.scenario
def inheritance(clients: Clients) -> None:
    inheritance = clients(_DOCUMENT).inheritance
    found = inheritance.get_valid()
    assert (found.breed, found.color, found.name, found.hates[1].food) == (
        "persian",
        "green",
        "Siameeee",
        "french fries",
    )
    inheritance.put_valid(found)
    hated = [{"id": 1, "name": "Potato", "food": "tomato"}, {"id": -1, "name": "Tomato", "food": "french fries"}]
    inheritance.put_valid({"id": 2, "name": "Siameeee", "color": "green", "breed": "persian", "hates": hated})


def _siblings(models: Any) -> list[Any]:
    return [
        models.Shark(age=6, birthday=datetime(2012, 1, 5, 1, tzinfo=UTC), length=20, species="predator"),
        models.Sawshark(
            age=105,
            birthday=datetime(1900, 1, 5, 1, tzinfo=UTC),
            length=10,
            species="dangerous",
            picture=bytes([255, 255, 255, 255, 254]),
        ),
        models.Goblinshark(
            age=1,
            birthday=datetime(2015, 8, 8, tzinfo=UTC),
            length=30,
            species="scary",
            jawsize=5,
            # A colour that the document does not know.
            color="pinkish-gray",
        ),
    ]


@area.scenario
def polymorphism(clients: Clients) -> None:
    """Subclasses are told apart by the discriminator, in lists, too."""
    polymorphism, models = clients(_DOCUMENT).polymorphism, clients.package(_DOCUMENT).models
    found = polymorphism.get_valid()
    kinds = [type(each).__name__ for each in (found, *found.siblings)]
    assert kinds == ["Salmon", "Shark", "Sawshark", "Goblinshark"]
    salmon = {"location": "alaska", "iswild": True, "species": "king", "length": 1.0, "siblings": _siblings(models)}
    polymorphism.put_valid(models.Salmon(**salmon))
    polymorphism.put_valid(found)
    polymorphism.put_missing_discriminator(models.Salmon(**salmon))


@area.scenario
def required_members(clients: Clients) -> None:
    """The service judges what is missing; a wrong shape is refused before anything is sent."""
    polymorphism = clients(_DOCUMENT).polymorphism
    raises(SerializationError, polymorphism.put_valid, {"fishtype": "salmon", "length": "long"})


@area.scenario
def additional_members_of_a_subclass(clients: Clients) -> None:
    polymorphism, models = clients(_DOCUMENT).polymorphism, clients.package(_DOCUMENT).models
    found = polymorphism.get_complicated()
    assert type(found).__name__ == "SmartSalmon"
    assert found.additional_properties["additionalProperty4"] == {"a": 1, "b": 2}
    polymorphism.put_complicated(found)
    polymorphism.put_complicated(
        models.SmartSalmon(
            location="alaska",
            iswild=True,
            species="king",
            length=1.0,
            siblings=_siblings(models),
            additional_properties={
                "additionalProperty1": 1,
                "additionalProperty2": False,
                "additionalProperty3": "hello",
                "additionalProperty4": {"a": 1, "b": 2},
                "additionalProperty5": [1, 3],
            },
        )
    )


@area.scenario
def discriminator_with_a_dot(clients: Clients) -> None:
    polymorphism = clients(_DOCUMENT).polymorphism
    found = polymorphism.get_dot_syntax()
    assert (type(found).__name__, found.location) == ("DotSalmon", "sweden")
    market = polymorphism.get_composed_with_discriminator()
    assert [type(each).__name__ for each in (market.sample_fish, *market.fishes)] == ["DotSalmon"] * 3
    without = polymorphism.get_composed_without_discriminator()
    assert type(without.sample_salmon).__name__ == "DotSalmon"
    assert type(without.sample_fish).__name__ == "DotFish"


@area.scenario
def models_in_models(clients: Clients) -> None:
    recursive = clients(_DOCUMENT).polymorphicrecursive
    found = recursive.get_valid()
    assert found.siblings[0].siblings[0].location == "atlantic"
    recursive.put_valid(found)


@area.scenario
def read_only_members(clients: Clients) -> None:
    read_only = clients(_DOCUMENT).readonlyproperty
    found = read_only.get_valid()
    assert (found.id, found.size) == ("1234", 2)
    read_only.put_valid(found)


@area.scenario
def several_parents(clients: Clients) -> None:
    client = clients("multiple-inheritance")
    sent: dict[str, dict[str, Any]] = {
        "pet": {"name": "Butter"},
        "horse": {"name": "General", "isAShowHorse": False},
        "feline": {"meows": False, "hisses": True},
        "cat": {"name": "Boots", "likesMilk": False, "meows": True, "hisses": False},
        "kitten": {"name": "Kitty", "likesMilk": False, "meows": True, "hisses": False, "eatsMiceYet": True},
    }
    received: dict[str, dict[str, Any]] = {
        "pet": {"name": "Peanut"},
        "horse": {"name": "Fred", "isAShowHorse": True},
        "feline": {"meows": True, "hisses": True},
        "cat": {"name": "Whiskers", "likesMilk": True, "meows": True, "hisses": True},
        "kitten": {"name": "Gatito", "likesMilk": True, "meows": True, "hisses": True, "eatsMiceYet": False},
    }
    for kind, values in received.items():
        assert method_of(client, "", f"get_{kind}")().serialize() == values, kind
    for kind, values in sent.items():
        assert method_of(client, "", f"put_{kind}")(values) == f"{kind.capitalize()} was correct!"
