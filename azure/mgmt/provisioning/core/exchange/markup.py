"""XML bodies, for services that take them: the JSON data that models are written to and read from, as elements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from xml.etree import ElementTree

from azure.core.exceptions import SerializationError

from ..models.shape import ModelShape
from ..models.values.containers import BUILT_IN

Resolve = Callable[[str], type[Any]]
"""Gives the model or enum class of a name."""
Said = Mapping[str, Any]
"""What is said of an element, in msrest's words."""

_NOTHING: Said = {}
_NAME = re.compile(r"[^\W\d][\w.-]*(?::[^\W\d][\w.-]*)?")
_NO_TEXT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ABSENT = object()


def is_xml(media_type: str | None) -> bool:
    """Whether a media type is that of XML."""
    return media_type is not None and "xml" in media_type.partition(";")[0].lower()


def to_xml(type_string: str, data: Any, resolve: Resolve, said: Said | None = None) -> bytes:
    """The XML of JSON data.

    :param said: What is said of the outermost element, where that is no model's.
    :raises ~azure.core.exceptions.SerializationError: It holds a name or a character that XML has not.
    """
    plan = _model(type_string, resolve)
    found = {**_of_class(plan, data), **(said or {})} if plan is not None else said or {}
    root = _element(found.get("name", type_string), type_string, data, resolve, found)
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def from_xml(type_string: str, content: bytes, resolve: Resolve) -> Any:
    """The JSON data of XML.

    :raises ValueError: It is no XML, or defines entities.
    """
    parser = ElementTree.XMLParser(target=_WithoutDoctype())
    try:
        root = ElementTree.fromstring(content, parser)
    except ElementTree.ParseError as error:
        raise ValueError(f"it is no XML: {error}") from error
    found = _value(type_string, root, resolve)
    return None if found is _ABSENT else found


class _WithoutDoctype(ElementTree.TreeBuilder):
    """Builds elements, and takes no document that declares something: entities may stand for endless text."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise ValueError("it has a DOCTYPE, which no service needs")


def _model(type_string: str, resolve: Resolve) -> ModelShape | None:
    """The plan of a model; None for other types."""
    if type_string[0] in "[{" or type_string in BUILT_IN:
        return None
    plan = getattr(resolve(type_string), "_model_plan", None)
    return None if plan is None else plan()


def _of_class(plan: ModelShape, data: Any) -> Said:
    """What is said of the element of a model."""
    said: Said = getattr(plan.plan_for(data).model, "_xml_map", _NOTHING)
    return {"name": plan.model.__name__, **said}


def _of_member(plan: ModelShape, wire: str) -> Said:
    """What is said of a member, by the class that declares it or by one that extends that."""
    for base in plan.model.__mro__:
        said: Mapping[str, Said] = base.__dict__.get("_xml_members", _NOTHING)
        if wire in said:
            return said[wire]
    return _NOTHING


# Writing


def _element(name: str, type_string: str, value: Any, resolve: Resolve, said: Said) -> ElementTree.Element:
    """The element of a value."""
    prefix, namespace = said.get("prefix"), said.get("ns")
    element = ElementTree.Element(_checked(f"{prefix}:{name}" if prefix else name))
    if namespace:
        element.set(f"xmlns:{prefix}" if prefix else "xmlns", namespace)
    plan = _model(type_string, resolve)
    if value is None:
        return element
    if plan is not None:
        _write_model(element, plan.plan_for(value), value, resolve)
    elif isinstance(value, list):
        inner = type_string[1:-1] if type_string[0] == "[" else "object"
        element.extend(_items(said.get("itemsName", "item"), inner, value, resolve))
    elif isinstance(value, dict):
        inner = type_string[1:-1] if type_string[0] == "{" else "object"
        element.extend([_element(key, inner, item, resolve, _NOTHING) for key, item in value.items()])
    else:
        element.text = _text(value)
    return element


def _items(name: str, type_string: str, values: Iterable[Any], resolve: Resolve) -> list[ElementTree.Element]:
    plan = _model(type_string, resolve)
    said = _NOTHING if plan is None else {k: v for k, v in _of_class(plan, {}).items() if k in ("ns", "prefix")}
    return [_element(name, type_string, item, resolve, said) for item in values]


def _write_model(element: ElementTree.Element, plan: ModelShape, data: dict[str, Any], resolve: Resolve) -> None:
    for wire, value in data.items():
        field, said = plan.by_wire.get(wire), _of_member(plan, wire)
        name, type_string = said.get("name", wire), "object" if field is None else field.type
        if said.get("attr"):
            prefix, namespace = said.get("prefix"), said.get("ns")
            if prefix and namespace:
                element.set(f"xmlns:{prefix}", namespace)
            element.set(_checked(f"{prefix}:{name}" if prefix else name), _text(value))
        elif said.get("text"):
            element.text = _text(value)
        elif type_string[0] == "[" and not said.get("wrapped") and value is not None:
            element.extend(_items(said.get("itemsName", name), type_string[1:-1], value, resolve))
        else:
            element.append(_element(name, type_string, value, resolve, said))


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise SerializationError(f"XML has no element or attribute that is called {name!r}")
    return name


def _text(value: Any) -> str:
    """A scalar as text."""
    text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    found = _NO_TEXT.search(text)
    if found is not None:
        raise SerializationError(f"XML has no character {found[0]!r}")
    return text


# Reading


def _value(type_string: str, element: ElementTree.Element, resolve: Resolve) -> Any:
    """The JSON data of an element; ``_ABSENT`` for an empty one of what is no text."""
    plan = _model(type_string, resolve)
    if plan is not None:
        return _read_model(plan, element, resolve)
    if type_string[0] == "[":
        return _present(_value(type_string[1:-1], each, resolve) for each in element)
    if type_string[0] == "{":
        found = {_local(each.tag): _value(type_string[1:-1], each, resolve) for each in element}
        return {name: None if value is _ABSENT else value for name, value in found.items()}
    if type_string == "object" and len(element):
        return {_local(each.tag): _value("object", each, resolve) for each in element}
    return _scalar(type_string, element.text or "")


def _present(values: Iterable[Any]) -> list[Any]:
    return [None if value is _ABSENT else value for value in values]


def _read_model(plan: ModelShape, element: ElementTree.Element, resolve: Resolve) -> dict[str, Any]:
    subtypes = plan.subtypes()
    if subtypes is not None:
        tag = _member(plan, subtypes[0].wire, subtypes[0].type, element, resolve)
        plan = plan.classify(None if tag is _ABSENT else tag)
    found: dict[str, Any] = {}
    for field in plan.fields:
        value = _member(plan, field.wire, field.type, element, resolve)
        if value is not _ABSENT:
            found[field.wire] = value
    known = {name for field in plan.fields for name in _names(plan, field.wire)}
    for each in element:
        name = _local(each.tag)
        if name not in known:  # a later version may have it
            found[name] = _value("object", each, resolve)
    return found


def _names(plan: ModelShape, wire: str) -> Iterable[str]:
    """What the elements of a member may be called."""
    said = _of_member(plan, wire)
    return (said.get("name", wire), said.get("itemsName", wire))


def _member(plan: ModelShape, wire: str, type_string: str, element: ElementTree.Element, resolve: Resolve) -> Any:
    """The JSON data of a member; ``_ABSENT`` where there is none."""
    said = _of_member(plan, wire)
    name = said.get("name", wire)
    if said.get("attr"):
        texts = [text for key, text in element.attrib.items() if _local(key) == name]
        return _scalar(type_string, texts[0]) if texts else _ABSENT
    if said.get("text"):
        return _scalar(type_string, element.text or "")
    if type_string[0] == "[" and not said.get("wrapped"):
        items = [each for each in element if _local(each.tag) == said.get("itemsName", name)]
        return _present(_value(type_string[1:-1], each, resolve) for each in items)
    return next((_value(type_string, each, resolve) for each in element if _local(each.tag) == name), _ABSENT)


def _local(tag: str) -> str:
    """A name without its namespace."""
    return tag.rpartition("}")[2]


def _scalar(type_string: str, text: str) -> Any:
    """The JSON data of a text."""
    if not text and type_string not in ("str", "object"):
        return _ABSENT
    if type_string == "bool" and text in ("true", "false", "1", "0"):
        return text in ("true", "1")
    try:
        if type_string in ("int", "long", "unix-time"):
            return int(text)
        return float(text) if type_string in ("float", "decimal") else text
    except ValueError:
        return text  # which is not what was declared, and told where it is read
