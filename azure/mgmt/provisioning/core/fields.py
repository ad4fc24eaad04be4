"""The members of a model: descriptors that read and write a model's REST JSON, and the functions that declare them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from .model import Model
    from .plans import TypePlan


class _Absent:
    """Stands for "no value was given", where None is a value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<absent>"

    def __bool__(self) -> Literal[False]:
        return False


ABSENT = _Absent()


class Field:
    """A property of a model.

    :param wire: Its name in the REST JSON.
    :param type: Its type in msrest's form: ``str``, ``[str]``, ``{Sku}``, ``iso-8601`` …
    :param default: Value that is sent when none is given; absent for most.
    :param required: The service requires it. Nothing checks this; the service judges.
    :param read_only: The server fills it; it is left out of requests.
    :param secret: Its value never appears in ``repr``, logs or errors.
    """

    __slots__ = ("name", "wire", "type", "default", "required", "read_only", "secret", "owner", "_plan")

    name: str
    owner: type[Model]

    def __init__(
        self, wire: str, type: str, *, default: Any, required: bool, read_only: bool = False, secret: bool = False
    ) -> None:
        self.wire = wire
        self.type = type
        self.default = default
        self.required = required
        self.read_only = read_only
        self.secret = secret
        self._plan: TypePlan | None = None

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.owner = owner
        self.name = name

    @property
    def plan(self) -> TypePlan:
        """How values of this type are read and written, worked out at the first use."""
        plan = self._plan
        if plan is None:
            from .plans import type_plan

            plan = self._plan = type_plan(self.type, self.owner._resolve, secret=self.secret)
        return plan

    def __get__(self, model: Model | None, owner: type[Model] | None = None) -> Any:
        if model is None:
            return self
        values = model._values
        if self.name in values:
            value = values[self.name]
            plan = self._plan or self.plan
            if plan.container and value is not None:
                viewed = plan.view(value)
                if viewed is not value:
                    values[self.name] = value = viewed
            return value
        raw = model._wire.get(self.wire)
        if raw is None:
            return None if self.default is ABSENT or not model._is_new() else self.default
        plan = self._plan or self.plan
        value = plan.read(raw, model._at, self.wire)
        if plan.cached:
            values[self.name] = value
        return value

    def __set__(self, model: Model, value: Any) -> None:
        model._values[self.name] = value
        if self.wire in model._wire:
            # The JSON a model was read from is never changed: it may be shared with the response.
            model._wire = {key: raw for key, raw in model._wire.items() if key != self.wire}

    def __repr__(self) -> str:
        return f"<{self.owner.__name__}.{self.name}: {self.type} {self.wire!r}>"


class Flattened:
    """Another name for a property of a nested model: ``group.containers`` is ``group.properties.containers``."""

    __slots__ = ("name", "target", "attribute", "owner")

    name: str
    owner: type[Model]

    def __init__(self, target: str, attribute: str) -> None:
        self.target = target
        self.attribute = attribute

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.owner = owner
        self.name = name

    def __get__(self, model: Model | None, owner: type[Model] | None = None) -> Any:
        if model is None:
            return self
        nested = getattr(model, self.target)
        if nested is None:
            return None
        return getattr(nested, self.attribute)

    def __set__(self, model: Model, value: Any) -> None:
        nested = getattr(model, self.target)
        if nested is None:
            if value is None:
                return  # it is None already, and an empty nested object would be sent
            container: Field = getattr(type(model), self.target)
            nested = container.plan.model()
            container.__set__(model, nested)
        setattr(nested, self.attribute, value)

    def __repr__(self) -> str:
        return f"<{self.owner.__name__}.{self.name}: {self.target}.{self.attribute}>"


class Additional:
    """The members of a model that its API version does not declare, by their REST names."""

    __slots__ = ("type", "owner", "_plan")

    name = "additional_properties"
    owner: type[Model]

    def __init__(self, type: str) -> None:
        self.type = type
        self._plan: TypePlan | None = None

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.owner = owner

    @property
    def plan(self) -> TypePlan:
        """How the values are read and written, worked out at the first use."""
        if self._plan is None:
            from .plans import type_plan

            self._plan = type_plan("{" + self.type + "}", self.owner._resolve)
        return self._plan

    def __get__(self, model: Model | None, owner: type[Model] | None = None) -> Any:
        if model is None:
            return self
        values = model._values
        if self.name not in values:
            unknown = model._unknown_members()
            values[self.name] = self.plan.read(unknown, model._at, None)
        return values[self.name]

    def __set__(self, model: Model, value: Any) -> None:
        model._values[self.name] = value


def field(wire: str, type: str = "str", *, default: Any = ABSENT, secret: bool = False) -> Any:
    """Declare a property of a model.

    :param wire: Its name in the REST JSON.
    :param type: Its type in msrest's form, with the names of models and enums: ``"str"``, ``"[Container]"``.
    :param default: None for an optional property; another value is sent when none is given.
    :param secret: Its value never appears in ``repr``, logs or errors.
    """
    optional = default is None
    return Field(wire, type, default=ABSENT if optional else default, required=not optional, secret=secret)


def read_only(wire: str, type: str = "str", *, init: Literal[False] = False, secret: bool = False) -> Any:
    """Declare a property that the server fills and that requests leave out.

    :param wire: Its name in the REST JSON.
    :param type: Its type in msrest's form.
    :param init: Always False; it tells type checkers that the constructor does not take the property.
    :param secret: Its value never appears in ``repr``, logs or errors.
    """
    return Field(wire, type, default=ABSENT, required=False, read_only=True, secret=secret)


def flattened(target: str, attribute: str, *, default: Any = ABSENT, init: bool = True) -> Any:
    """Declare another name for the property ``attribute`` of the nested model ``target``.

    :param target: Name of the property that holds the nested model.
    :param attribute: Name of the property there.
    :param default: None tells type checkers that it may be left out.
    :param init: False tells type checkers that the constructor does not take it.
    """
    return Flattened(target, attribute)


def additional(type: str = "object", *, default: Any = None) -> Any:
    """Declare that a model takes any further member, with values of one type.

    :param type: The type of the values in msrest's form.
    :param default: Given as None, it tells type checkers that the constructor can do without.
    """
    return Additional(type)
