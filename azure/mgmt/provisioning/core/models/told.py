"""What the declaration of a property says of its JSON without words of its own: the name of the attribute tells the
REST name, and the annotation the type.

The generator writes down what they do not tell (``codegen/emit/told.py``).
"""

from __future__ import annotations

from functools import cache

_SCALARS = {
    "Any": "object",
    "Decimal": "decimal",
    "bytes": "bytearray",
    "datetime": "iso-8601",
    "timedelta": "duration",
}
"""Types in msrest's form, where Python calls them otherwise."""


@cache
def told_name(attribute: str) -> str:
    """The REST name that the name of an attribute tells: ``next_link`` is ``nextLink``."""
    first, *others = attribute.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in others)


@cache
def told_type(annotation: str) -> str:
    """The type in msrest's form that an annotation tells: ``list[Sku | types.SkuValue] | None`` is ``[Sku]``."""
    outer, bracket, rest = annotation.removesuffix(" | None").partition("[")
    if not bracket:
        # Of an enum and its values, the enum; of a class in another module, its name.
        name = outer.partition(" | ")[0].rpartition(".")[2].lstrip("_")
        return _SCALARS.get(name, name)
    outer, inner = outer.lstrip("_"), rest[:-1]
    if outer == "list":
        return f"[{told_type(inner)}]"
    if outer == "dict":
        return f"{{{told_type(inner.partition(', ')[2])}}}"
    if outer == "Filled":
        return told_type(inner)
    model = told_type(inner.partition(", ")[0])  # of Nested[Model, ModelDict] and its kind
    if outer.startswith("NestedList"):
        return f"[{model}]"
    return f"{{{model}}}" if outer.startswith("NestedDict") else model
