"""Models of a service of XML, with every way of writing a member."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.core.models.model import Model, field


class Letter(Model):
    """A letter."""

    _xml_map = {"name": "letter"}
    _xml_members = {
        "id": {"attr": True},
        "lang": {"attr": True, "prefix": "x", "ns": "urn:x"},
        "pages": {"itemsName": "page"},
        "stamps": {"wrapped": True, "itemsName": "stamp"},
        "to": {"ns": "urn:to"},
        "labels": {"wrapped": True, "itemsName": "Label"},
    }
    id: int | None = field("id", "int", default=None)
    lang: str | None = field("lang", default=None)
    urgent: bool | None = field("urgent", "bool", default=None)
    weight: float | None = field("weight", "float", default=None)
    pages: list[str] | None = field("pages", "[str]", default=None)
    stamps: list[str] | None = field("stamps", "[str]", default=None)
    to: Any = field("to", "Address", default=None)
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    labels: Any = field("labels", "[Label]", default=None)


class Address(Model):
    """Where it goes."""

    name: str | None = field("name", default=None)
    zip: int | None = field("zip", "int", default=None)


class Label(Model):
    """What is stuck on it."""

    _xml_members = {"text": {"text": True}, "kind": {"attr": True}}
    text: str | None = field("text", default=None)
    kind: str | None = field("kind", default=None)


class Parcel(Model):
    """A parcel."""

    _subtype_map = {"kind": {"Fragile": "FragileParcel"}}
    _xml_members = {"kind": {"attr": True}}
    kind: str | None = field("kind", default=None)


class FragileParcel(Parcel):
    """One with glass in it."""

    glass: bool | None = field("glass", "bool", default=None)


class Fault(Model):
    """What went wrong."""

    code: str | None = field("code", default=None)
