"""How the members of a model are declared: the functions that generated code calls, and what annotations say by
themselves."""

from __future__ import annotations

from typing import Any, Literal, get_args

from .fields import ABSENT, Additional, Field, Flattened, JsonTextField, Overlaid


def field(
    wire: str | None = None,
    type: str | None = None,
    *,
    default: Any = ABSENT,
    secret: bool = False,
    json_text: bool = False,
    create_only: bool = False,
    identifiers: tuple[str, ...] | None = None,
) -> Any:
    """Declare a property of a model.

    :param wire: Its name in the REST JSON; by default the one that the attribute's name tells.
    :param type: Its type in msrest's form, with the names of models and enums: ``"str"``, ``"[Container]"``. By default
        the one that the annotation tells.
    :param default: None for an optional property; another value is the only one of a required property.
    :param secret: Its value never appears in ``repr``, logs or errors.
    :param json_text: It holds a JSON object, which may be given as its text.
    :param create_only: The service takes it when it makes what has it, and no other value later.
    :param identifiers: What tells the items of a list apart, see :class:`Field`.
    """
    optional = default is None
    made = JsonTextField if json_text else Field
    member = made(wire, type, default=ABSENT if optional else default, required=not optional, secret=secret)
    if create_only or identifiers is not None:
        member.create_only, member.identifiers = create_only, identifiers
    return member


def read_only(
    wire: str | None = None, type: str | None = None, *, init: Literal[False] = False, secret: bool = False
) -> Any:
    """Declare a property that the server fills and that requests leave out.

    :param wire: Its name in the REST JSON, see :func:`field`.
    :param type: Its type in msrest's form, see :func:`field`.
    :param init: Always False; it tells type checkers that the constructor does not take the property.
    :param secret: Its value never appears in ``repr``, logs or errors.
    """
    return Field(wire, type, default=ABSENT, required=False, read_only=True, secret=secret)


def flattened(
    target: str = "properties", attribute: str | None = None, *, default: Any = ABSENT, init: bool = True
) -> Any:
    """Declare a property of the nested model ``target`` as one of this model, too.

    :param target: Name of the property that holds the nested model; nearly all models have it in ``properties``.
    :param attribute: Name of the property there, if it is another one.
    :param default: None tells type checkers that it may be left out.
    :param init: False tells type checkers that the constructor does not take it.
    """
    return Flattened(target, attribute)


def overlaid(target: str, wire: str | None = None, type: str | None = None, *, default: Any = ABSENT) -> Any:
    """Declare a property that the server fills, and that goes to the nested model ``target`` where it is given.

    :param target: Name of the property that holds the nested model, which has a property of the same name.
    :param wire: Its name in the REST JSON, see :func:`field`.
    :param type: Its type in msrest's form, see :func:`field`.
    :param default: None tells type checkers that it may be left out.
    """
    return Overlaid(wire, type, target)


def additional(type: str = "object", *, default: Any = None) -> Any:
    """Declare that a model takes any further member, with values of one type.

    :param type: The type of the values in msrest's form.
    :param default: Given as None, it tells type checkers that the constructor can do without.
    """
    return Additional(type)


def declare(namespace: dict[str, Any]) -> None:
    """Make properties of the annotations of a class that is about to be made: ``name: str`` is one that the service
    requires, ``name: str | None = None`` one that can be left out.

    :param namespace: What the class has. Its properties come last, in the order of their annotations.
    """
    annotations = namespace.get("__annotations__", {})
    in_order = True
    for name, annotation in annotations.items():
        value = namespace.get(name, ABSENT)
        if isinstance(value, Field):
            value.annotation = annotation if isinstance(annotation, str) else _as_text(annotation)
        elif (value is None or value is ABSENT) and isinstance(annotation, str) and name[0] != "_":
            namespace[name] = member = Field(None, None, default=ABSENT, required=value is ABSENT)
            member.annotation = annotation
            in_order = in_order and value is None
    if not in_order:
        # What has no value was not there before those that have one.
        namespace.update({name: namespace.pop(name) for name in annotations if name in namespace})


def _as_text(annotation: Any) -> str:
    """What annotates a property, as a module says it that evaluates its annotations late."""
    return annotation.__name__ if isinstance(annotation, type) and not get_args(annotation) else str(annotation)
