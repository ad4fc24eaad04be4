"""Models of the fake service: every kind of property that core knows."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.core.models.model import ExtensibleEnum, Model, additional, field, flattened, read_only


class Color(ExtensibleEnum):
    """Colours of a part."""

    RED = "red"
    DARK_BLUE = "darkBlue"


class Sku(Model):
    """``family`` has one possible value."""

    name: str = field("name")
    family: str = field("family", default="A")
    capacity: int | None = field("capacity", "int", default=None)


class Plug(Model):
    """``pins`` is required and no string, so that no string says how to write one."""

    pins: int = field("pins", "int")
    label: str = field("label")


class Outlet(Model):
    """Its only required property is a number."""

    volts: int = field("volts", "int")


class Box(Model):
    """Its only required property is a list."""

    items: list[str] = field("items", "[str]")


class Login(Model):
    """A model whose only required property is a secret."""

    password: str = field("password", secret=True)
    user: str | None = field("user", default=None)
    pin: int | None = field("pin", "int", default=None, secret=True)
    locked: bool | None = field("locked", "bool", default=None, secret=True)
    weight: float | None = field("weight", "float", default=None, secret=True)


class Part(Model):
    """A nested model, recursive in ``parts``."""

    serial: str = read_only("serialNumber")
    label: str | None = field("label", default=None)
    color: Color | str | None = field("color", "Color", default=None)
    weight: float | None = field("weight", "float", default=None)
    parts: list[Part] | None = field("subParts", "[Part]", default=None)


class Animal(Model):
    """Base of discriminated classes."""

    _subtype_map = {"kind": {"Cat": "Cat", "Dog": "Dog"}}

    kind: str | None = field("kind", default=None)
    name: str | None = field("name", default=None)
    birth: str = read_only("birthTime", "iso-8601")


class Cat(Animal):
    """A leaf one level down."""

    kind: str = field("kind", default="Cat")
    lives: int | None = field("lives", "int", default=None)


class Dog(Animal):
    """A class one level down that has a subclass of its own."""

    _subtype_map = {"kind": {"Puppy": "Puppy"}}

    kind: str = field("kind", default="Dog")
    tricks: list[str] | None = field("knownTricks", "[str]", default=None)


class Puppy(Dog):
    """A leaf two levels down."""

    kind: str = field("kind", default="Puppy")
    months: int | None = field("ageMonths", "int", default=None)


class Bag(Model):
    """Any further member, of one type."""

    size: int | None = field("size", "int", default=None)
    additional_properties: dict[str, str] = additional("str")


class PartBag(Model):
    """Any further member, each a model."""

    title: str | None = field("title", default=None)
    additional_properties: dict[str, Part] = additional("Part")


class Scalars(Model):
    """One property of each scalar type."""

    text: str | None = field("text", default=None)
    number: int | None = field("number", "int", default=None)
    big: int | None = field("bigNumber", "long", default=None)
    ratio: float | None = field("ratio", "float", default=None)
    flag: bool | None = field("flag", "bool", default=None)
    price: Any = field("price", "decimal", default=None)
    created: Any = field("createdTime", "iso-8601", default=None)
    modified: Any = field("modifiedTime", "rfc-1123", default=None)
    seen: Any = field("lastSeen", "unix-time", default=None)
    day: Any = field("theDay", "date", default=None)
    clock: Any = field("timeOfDay", "time", default=None)
    period: Any = field("retryPeriod", "duration", default=None)
    blob: bytes | None = field("blob", "bytearray", default=None)
    url_blob: bytes | None = field("urlBlob", "base64", default=None)
    anything: Any = field("anything", "object", default=None)
    color: Color | str | None = field("mainColor", "Color", default=None)
    dotted: str | None = field("odd.name", default=None)


class Collections(Model):
    """Lists and dicts, nested."""

    texts: list[str] | None = field("texts", "[str]", default=None)
    numbers: dict[str, int] | None = field("numbersByName", "{int}", default=None)
    colors: list[Color | str] | None = field("colors", "[Color]", default=None)
    times: list[Any] | None = field("times", "[iso-8601]", default=None)
    parts: list[Part] | None = field("partList", "[Part]", default=None)
    by_name: dict[str, Part] | None = field("partsByName", "{Part}", default=None)
    grid: list[list[Part]] | None = field("partGrid", "[[Part]]", default=None)
    groups: dict[str, list[Part]] | None = field("partGroups", "{[Part]}", default=None)
    matrix: list[list[int]] | None = field("matrix", "[[int]]", default=None)
    pets: list[Animal] | None = field("pets", "[Animal]", default=None)
    objects: list[Any] | None = field("objects", "[object]", default=None)
    box: Box | None = field("box", "Box", default=None)
    outlet: Outlet | None = field("outlet", "Outlet", default=None)


class WidgetProperties(Model):
    """What a widget holds, flattened into it."""

    provisioning_state: str = read_only("provisioningState")
    parts: list[Part] | None = field("parts", "[Part]", default=None)
    main_color: Color | str | None = field("mainColor", "Color", default=None)
    login: Login | None = field("login", "Login", default=None)
    pet: Animal | None = field("pet", "Animal", default=None)
    plug: Plug | None = field("plug", "Plug", default=None)
    scalars: Scalars | None = field("scalars", "Scalars", default=None)
    lists: Collections | None = field("collections", "Collections", default=None)
    bag: Bag | None = field("bag", "Bag", default=None)
    part_bag: PartBag | None = field("partBag", "PartBag", default=None)
    mode: str = field("mode", default="Incremental")
    name: str | None = field("name", default=None)
    keys: dict[str, str] | None = field("keys", "{str}", default=None, secret=True)


class Widget(Model):
    """A resource with flattened properties. ``name`` is its own, so that of the properties is reachable nested only."""

    id: str = read_only("id")
    name: str = read_only("name")
    type: str = read_only("type")
    location: str = field("location")
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    sku: Sku | None = field("sku", "Sku", default=None)
    etag: str = read_only("etag")
    properties: WidgetProperties | None = field("properties", "WidgetProperties", default=None)
    provisioning_state: str = flattened("properties", "provisioning_state", init=False)
    parts: list[Part] | None = flattened(default=None)
    main_color: Color | str | None = flattened(attribute="main_color", default=None)
    login: Login | None = flattened("properties", "login", default=None)
    pet: Animal | None = flattened("properties", "pet", default=None)
    plug: Plug | None = flattened("properties", "plug", default=None)
    scalars: Scalars | None = flattened("properties", "scalars", default=None)
    lists: Collections | None = flattened("properties", "lists", default=None)
    bag: Bag | None = flattened("properties", "bag", default=None)
    part_bag: PartBag | None = flattened("properties", "part_bag", default=None)
    mode: str = flattened("properties", "mode", default=None)
    keys: dict[str, str] | None = flattened("properties", "keys", default=None)


class Access(Model):
    """A model that is easily taken for a file."""

    read: bool | None = field("read", "bool", default=None)
    seek: bool | None = field("seek", "bool", default=None)


class Shelf(Model):
    """Holds a widget, and has names for what is flattened into that."""

    title: str | None = field("title", default=None)
    widget: Widget | None = field("widget", "Widget", default=None)
    widgets: list[Widget] | None = field("widgets", "[Widget]", default=None)
    color: Color | str | None = flattened("widget", "main_color", default=None)
    place: str | None = flattened("widget", "location", default=None)


class Broken(Model):
    """Names a type that there is none of."""

    thing: Any = field("thing", "Nothing", default=None)
