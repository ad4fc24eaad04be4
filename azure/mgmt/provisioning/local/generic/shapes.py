"""What the URL of an operation is about: a resource, the resources of a type, or something that a resource is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...core.declare.operation import Operation
from ...core.models.model import Model, fields_of
from ..routing.placeholders import spelled, values_of


@dataclass(frozen=True)
class Shape:
    """How a URL ends, behind the last ``providers``.

    :param ends: In the name of a resource; in a word behind a name, which is a type or an action.
    :param types: The full types that it may be about: more than one where a placeholder stands for a type's last word.
        For a word: the types that it would name if it is one.
    :param names: The names that a resource of this URL may have; empty for any.
    :param owners: For a word: the types before it; empty if it stands right behind the namespace.
    """

    ends: Literal["name", "word"]
    types: tuple[str, ...]
    names: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        """The last word of its type, or the action."""
        return self.types[0].rpartition("/")[2]


def namespace_of(operation: Operation) -> str | None:
    """The namespace in an operation's URL; None if it has none, or a placeholder for it."""
    _, found, tail = operation.url.partition("?")[0].rpartition("/providers/")
    namespace = tail.partition("/")[0]
    return namespace if found and namespace and not namespace.startswith("{") else None


def shape_of(operation: Operation) -> Shape | None:
    """The shape of an operation's URL; None where a type in it is not known, or it has none."""
    namespace = namespace_of(operation)
    if namespace is None:
        return None
    tail = [each for each in operation.url.partition("?")[0].rpartition("/providers/")[2].split("/")[1:] if each]
    if not tail:
        return None
    values = values_of(operation)
    words = tail[::2]
    types = tuple("/".join([namespace, *each]) for each in spelled(words, values))
    if not types:
        return None
    if len(tail) % 2:
        before = spelled(words[:-1], values) if len(words) > 1 else []
        owners = tuple("/".join([namespace, *each]) for each in before)
        return Shape("word", types, owners=owners)
    name = tail[-1]
    return Shape("name", types, names=values.get(name[1:-1], ()) if name.startswith("{") else (name,))


def is_list(operation: Operation) -> bool:
    """Whether an operation returns a list: in pages, in an object with ``value``, or by itself."""
    if operation.paging is not None or (operation.returns or "").startswith("["):
        return True
    if operation.returns is None or not operation.returns[0].isupper():
        return False
    model = operation.service.model(operation.returns)
    return issubclass(model, Model) and any(
        each.wire == "value" and each.type.startswith("[") for each in fields_of(model)
    )
