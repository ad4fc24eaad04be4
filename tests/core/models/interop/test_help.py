"""What help() shows of models."""

from __future__ import annotations

import inspect
import pydoc
import re
from typing import Any

import pytest

from azure.mgmt.provisioning.core.models.fields import Additional, Field, Flattened
from azure.mgmt.provisioning.core.models.model import Model, additional, field, flattened, read_only
from azure.mgmt.provisioning.core.texts import texts_of

from ...fake.models import Animal, Bag, Cat, Collections, PartBag, Scalars, Sku


class Engine(Model):
    """What drives it."""

    power: int = field("enginePower", "int")
    """Power in watts.

    Measured at the shaft.
    """
    serial: str = read_only("serialNumber")
    key: str | None = field("accessKey", default=None, secret=True)
    """Starts it."""


class Car(Model):
    """A car."""

    name: str = field("name")
    """What it is called."""
    wheels: int = field("wheels", "int", default=4)
    engine: Engine | None = field("engine", "Engine", default=None)
    power: int | None = flattened("engine", "power", default=None)
    """Power of the engine."""
    serial: str = flattened("engine", "serial", init=False)
    sku: Sku = read_only("sku", "Sku")


class Lorry(Car):
    """A car with a load."""

    load: list[Sku] | None = field("theLoad", "[Sku]", default=None, create_only=True)
    additional_properties: dict[str, Sku] = additional("Sku")
    """What else there is."""


def test_the_constructor() -> None:
    assert str(inspect.signature(Car)) == "(*, name, wheels=4, engine=None, power=None)"
    assert str(inspect.signature(Lorry)) == "(*, name, wheels=4, engine=None, load=None, power=None)"
    assert str(inspect.signature(Cat)) == "(*, kind='Cat', name=None, lives=None)"
    assert str(inspect.signature(Model)) == "()"
    assert Car(**dict.fromkeys(inspect.signature(Car).parameters)).name is None


@pytest.mark.parametrize(
    ("model", "name", "text"),
    [
        (Car, "name", "What it is called.\nstr, required; in JSON: name"),
        (Car, "wheels", "int, required; in JSON: wheels"),
        (Car, "engine", "Engine or dict; in JSON: engine"),
        (Car, "sku", "Sku, filled by the service; in JSON: sku"),
        (Car, "power", "Power of the engine.\nint, the same as engine.power, required; in JSON: enginePower"),
        (Car, "serial", "str, the same as engine.serial, filled by the service; in JSON: serialNumber"),
        (Engine, "power", "Power in watts.\n\nMeasured at the shaft.\nint, required; in JSON: enginePower"),
        (Engine, "key", "Starts it.\nstr, secret; in JSON: accessKey"),
        (Lorry, "name", "What it is called.\nstr, required; in JSON: name"),
        (Lorry, "load", "list of Sku or dict, set at creation alone; in JSON: theLoad"),
        (Lorry, "additional_properties", "What else there is.\ndict of Sku or dict"),
        (PartBag, "additional_properties", "dict of Part or dict"),
        (Bag, "additional_properties", "dict of str"),
        (Animal, "birth", "datetime, filled by the service; in JSON: birthTime"),
        (Scalars, "color", "Color or str; in JSON: mainColor"),
        (Scalars, "anything", "any JSON value; in JSON: anything"),
        (Collections, "groups", "dict of list of Part or dict; in JSON: partGroups"),
    ],
)
def test_a_member(model: type[Model], name: str, text: str) -> None:
    member: Any = getattr(model, name)
    assert inspect.getdoc(member) == text


def test_members_are_in_the_help_of_their_model() -> None:
    shown = pydoc.render_doc(Car, renderer=pydoc.plaintext)
    assert "Car(*, name, wheels=4, engine=None, power=None)" in shown
    assert re.search(r"^ \|  name\n \|      What it is called.\n \|      str, required; in JSON: name$", shown, re.M)


def test_without_the_source_there_is_the_type(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_source(module: object) -> str:
        raise OSError("could not get source code")

    monkeypatch.setattr(inspect, "getsource", no_source)
    texts_of.cache_clear()
    try:
        member: Any = Car.name
        assert member.__doc__ == "str, required; in JSON: name"
    finally:
        texts_of.cache_clear()


def test_the_classes_of_members_keep_their_docstrings() -> None:
    assert [kind.__doc__.partition("\n")[0] for kind in (Field, Additional) if kind.__doc__] == [
        "A property of a model.",
        "The members of a model that its API version does not declare, by their REST names.",
    ]
    assert (Flattened.__doc__ or "").startswith("Another name")
