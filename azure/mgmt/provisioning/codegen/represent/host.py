"""Hosts with parameters (``x-ms-parameterized-host``): where the operations of a document are."""

from __future__ import annotations

from dataclasses import dataclass

from ..read.document import Node
from ..read.typespec import is_from_typespec
from .endpoint import scheme_of


@dataclass(frozen=True)
class Host:
    """A host that depends on parameters.

    :param template: The URL, with placeholders in braces.
    :param parameters: The parameters (not resolved) that the placeholders stand for.
    :param last: Their arguments come after those of the operation itself.
    """

    template: str
    parameters: tuple[Node, ...]
    last: bool

    def around(self, others: list[Node]) -> list[Node]:
        """All parameters of an operation, in order.

        :param others: Those that it declares itself.
        """
        return [*others, *self.parameters] if self.last else [*self.parameters, *others]


def host_of(root: Node) -> Host | None:
    """The host of a document, if it has parameters.

    :raises CodegenError: A placeholder has no parameter, or the other way round.
    """
    node = root.get("x-ms-parameterized-host")
    if node is None:
        return None
    template: str = node.child("hostTemplate").expect(str)
    position = node.text("positionInOperation") or "first"
    if position not in ("first", "last"):
        raise node.child("positionInOperation").error(f"expected 'first' or 'last', found {position!r}")
    parameters = tuple(_of_the_client(root, parameter) for parameter in node.elements("parameters"))
    for parameter in parameters:
        target = parameter.resolve()
        if target.text("in") != "path" or f"{{{target.text('name')}}}" not in template:
            raise parameter.error(f"{template} has no place for this parameter")
    for placeholder in _placeholders(template):
        if all(parameter.resolve().text("name") != placeholder for parameter in parameters):
            raise node.child("hostTemplate").error(f"there is no parameter {placeholder!r}")
    if node.flag("useSchemePrefix", True):
        template = f"{scheme_of(root)}://{template}"
    return Host(template, parameters, position == "last")


def _placeholders(template: str) -> list[str]:
    return [part.partition("}")[0] for part in template.split("{")[1:]]


def _of_the_client(root: Node, parameter: Node) -> Node:
    """A parameter. In what was compiled from TypeSpec, which shares none, it is the client's all the same."""
    if "$ref" in parameter or not is_from_typespec(root):
        return parameter
    value = {"x-ms-parameter-location": "client", **parameter.expect(dict)}
    return Node(parameter.document, parameter.pointer, value)
