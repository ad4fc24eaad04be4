"""What documents say of XML: names, namespaces, attributes and lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..read.document import Document, Node
from .markup import XmlIR, XmlSaid

_VERBS = ("get", "put", "post", "patch", "delete", "head", "options")


def is_xml(media_types: Iterable[str]) -> bool:
    """Whether bodies of these media types are XML: JSON goes first where there is a choice."""
    listed = [each.lower() for each in media_types]
    return any("xml" in each for each in listed) and not any("json" in each for each in listed)


def speak_xml(documents: Sequence[Document]) -> bool:
    """Whether any operation of documents takes or gives XML alone."""
    for document in documents:
        root = document.root
        paths = [*root.members("paths"), *root.members("x-ms-paths")]
        operations = [operation for path in paths for verb in _VERBS if (operation := path.get(verb)) is not None]
        for place in (root, *operations):
            listed = {key: [str(each.value) for each in place.elements(key)] for key in ("consumes", "produces")}
            if is_xml(listed["consumes"]) or (is_xml(listed["produces"]) and not _gives_files(place)):
                return True
    return False


def _gives_files(operation: Node) -> bool:
    """Whether what an operation gives is passed on as it is, be it XML."""
    responses = operation.get("responses")
    schemas = [] if responses is None else [each.resolve().get("schema") for each in responses.members()]
    return any(each is not None and each.text("type") == "file" for each in schemas)


def xml_of_model(node: Node, parts: Iterable[Node]) -> XmlIR | None:
    """What is said of the element of a model; None where that is what anybody would do.

    :param node: Its schema.
    :param parts: What its properties are declared in.
    """
    members = [(member.key, _said(member, member.key)) for part in parts for member in part.members("properties")]
    said = XmlIR(_own(node), tuple((name, each) for name, each in members if each))
    return said if said != XmlIR() else None


def xml_of_body(schema: Node, name: str) -> XmlSaid:
    """What is said of the element of a body that is no model.

    :param name: What it is called where nothing is said.
    """
    found = dict(_said(schema, schema.resolve().key if schema.resolve() != schema else name))
    found.setdefault("name", name)
    return tuple((key, value) for key, value in found.items() if key != "wrapped")


def _own(node: Node) -> XmlSaid:
    """What a schema says of its element."""
    xml = node.get("xml")
    if xml is None:
        return ()
    found: dict[str, str | bool] = {}
    for key, called in (("name", "name"), ("namespace", "ns"), ("prefix", "prefix")):
        text = xml.text(key)
        if text:
            found[called] = text
    for key, called in (("attribute", "attr"), ("x-ms-text", "text"), ("wrapped", "wrapped")):
        if xml.flag(key):
            found[called] = True
    return tuple(found.items())


def _said(node: Node, name: str) -> XmlSaid:
    """What is said of the element of a property, or of one that stands alone."""
    target = node.resolve()
    found = dict(_own(target)) | (dict(_own(node)) if node != target else {})
    if node.flag("x-ms-text"):
        found["text"] = True
    items = target.get("items")
    if items is not None:
        inner = items.resolve()
        of_items = dict(_own(inner)) | (dict(_own(items)) if items != inner else {})
        # Without a name of their own, items are called as the property, or within it as what they are.
        default = inner.key if found.get("wrapped") and items != inner else found.get("name", name)
        found["itemsName"] = of_items.get("name", default)
    return tuple(found.items())
