"""The members of a model: descriptors that read and write a model's REST JSON."""

from __future__ import annotations

from copy import copy
from typing import Any, Literal

from azure.core.serialization import NULL

from ..faults import describe
from .plan import TypePlan
from .told import told_name, told_type
from .values.containers import JsonTextPlan, type_plan
from .view import View


class _Absent:
    """Stands for "no value was given", where None is a value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<absent>"

    def __bool__(self) -> Literal[False]:
        return False


ABSENT = _Absent()

ADDITIONAL = "additional_properties"
"""The name of the member that holds what an API version does not declare."""


class _Text:
    """``__doc__`` of a class whose instances have texts of their own: help() shows those of a model's members."""

    def __init__(self, of_class: str | None) -> None:
        self._of_class = of_class

    def __get__(self, member: Any, owner: Any = None) -> str | None:
        if member is None:
            return self._of_class
        text: str = member.owner._member_text(member)
        return text


def _text(of_class: str | None) -> Any:
    return _Text(of_class)


class Field:
    """A property of a model.

    :param wire: Its name in the REST JSON; by default the one that the attribute's name tells.
    :param type: Its type in msrest's form: ``str``, ``[str]``, ``{Sku}``, ``iso-8601`` … By default the one that the
        annotation tells.
    :param default: The only value of a required property, which is sent when none is given; absent for most.
    :param required: The service requires it. Nothing checks this; the service judges.
    :param read_only: The server fills it; it is left out of requests.
    :param secret: Its value never appears in ``repr``, logs or errors.
    :param create_only: The service takes it when it makes what has it, and no other value later.
    :param identifiers: What tells the items of a list apart: REST names, or paths of them with ``/``. Empty where
        nothing does, and None where the service does not say.
    """

    __doc__ = _text(__doc__)

    __slots__ = (
        *("name", "wire", "annotation", "default", "required", "read_only", "secret", "create_only", "identifiers"),
        *("owner", "_type", "_plan", "_as_is"),
    )

    name: str
    owner: type[View]

    def __init__(
        self,
        wire: str | None,
        type: str | None,
        *,
        default: Any,
        required: bool,
        read_only: bool = False,
        secret: bool = False,
    ) -> None:
        self.wire: str = wire or ""
        self.annotation = "str"
        self._type = type
        self.default = default
        self.required = required
        self.read_only = read_only
        self.secret = secret
        self.create_only = False
        self.identifiers: tuple[str, ...] | None = None
        self._plan: TypePlan | None = None
        self._as_is: Any = None

    def __set_name__(self, owner: type[View], name: str) -> None:
        self.owner = owner
        self.name = name
        if not self.wire:
            self.wire = told_name(name)

    def within_secret(self) -> Field:
        """The property as one of a model that is secret as a whole."""
        within = copy(self)
        within.secret = True
        within._plan = None
        return within

    @property
    def plan(self) -> TypePlan:
        """How values of this type are read and written, worked out at the first use."""
        plan = self._plan
        if plan is None:
            plan = self._plan = type_plan(self.type, self.owner._resolve, secret=self.secret)
            self._as_is = plan.as_is
        return plan

    def __get__(self, model: View | None, owner: type[View] | None = None) -> Any:
        if model is None:
            return self
        raw = model._wire.get(self.wire)
        if type(raw) is self._as_is:
            return raw  # setting the property would have taken the JSON away
        values = model._values
        if self.name in values:
            value = values[self.name]
            plan = self._plan or self.plan
            if plan.container and value is not None:
                viewed = plan.view(value)
                if viewed is not value:
                    values[self.name] = value = viewed
            return value
        if raw is None:
            return None if self.default is ABSENT or not model._is_new() else self.default
        plan = self._plan or self.plan
        value = plan.read(raw, model._at, self.wire)
        if plan.cached:
            values[self.name] = value
        return value

    def __set__(self, model: View, value: Any) -> None:
        model._values[self.name] = value
        if self.wire in model._wire:
            # The JSON a model was read from is never changed: it may be shared with the response.
            model._wire = {key: raw for key, raw in model._wire.items() if key != self.wire}

    def __repr__(self) -> str:
        return f"<{self.owner.__name__}.{self.name}: {self.type} {self.wire!r}>"

    @property
    def type(self) -> str:
        """Its type in msrest's form."""
        return self._type or told_type(self.annotation)


class JsonTextField(Field):
    """A property that holds a JSON object, which may be given as its text."""

    __slots__ = ()

    @property
    def plan(self) -> TypePlan:
        if self._plan is None:
            self._plan = JsonTextPlan(type_plan(self.type, self.owner._resolve, secret=self.secret))
        return self._plan


class Flattened:
    """Another name for a property of a nested model: ``group.containers`` is ``group.properties.containers``."""

    __doc__ = _text(__doc__)

    __slots__ = ("name", "target", "attribute", "owner")

    name: str
    owner: type[View]

    def __init__(self, target: str, attribute: str | None) -> None:
        self.target = target
        self.attribute = attribute or ""

    def __set_name__(self, owner: type[View], name: str) -> None:
        self.owner = owner
        self.name = name
        self.attribute = self.attribute or name

    def __get__(self, model: View | None, owner: type[View] | None = None) -> Any:
        if model is None:
            return self
        nested = model._values.get(self.target)
        if not hasattr(nested, "_wire"):  # not read before, or given as a dict
            nested = self._nested(model, "read")
        return None if nested is None else getattr(nested, self.attribute)

    def __set__(self, model: View, value: Any) -> None:
        nested = self._nested(model, "set")
        if nested is None:
            if value is None:
                return  # it is None already, and an empty nested object would be sent
            container: Field = getattr(type(model), self.target)
            nested = container.plan.model()
            container.__set__(model, nested)
        setattr(nested, self.attribute, value)

    def give(self, model: View, value: Any) -> None:
        """Set it in a model that is being made, whose nested model may be the caller's and have a value of its own.

        :raises TypeError: It does.
        """
        nested = self._nested(model, "set")
        if nested is not None:
            if self.is_given(nested):
                if value is None:
                    return
                where = f"by its own name and in {self.target!r}"
                raise TypeError(f"{type(model).__name__}() got {self.name!r} twice: {where}")
            model._values[self.target] = copy(nested)
        self.__set__(model, value)

    def is_given(self, nested: View) -> bool:
        """Whether the nested model has a value of the property."""
        member = getattr(type(nested), self.attribute)
        if isinstance(member, Flattened):
            deeper = member._nested(nested, "read")
            return deeper is not None and member.is_given(deeper)
        return nested._values.get(self.attribute) is not None or nested._wire.get(member.wire) is not None

    def _nested(self, model: View, use: str) -> Any:
        nested = getattr(model, self.target)
        if nested is None or hasattr(nested, "_wire"):
            return nested
        if nested is NULL:
            return None
        found = describe(nested, secret=True)
        wanted = getattr(type(model), self.target).plan.model.__name__
        raise TypeError(
            f"{type(model).__name__}: can't {use} {self.name!r}: {self.target!r} is {found} that is no valid {wanted}"
        )

    def __repr__(self) -> str:
        return f"<{self.owner.__name__}.{self.name}: {self.target}.{self.attribute}>"


class Overlaid(Field):
    """A property that the server fills, and that hides one of a nested model which requests hold.

    ``wan.type`` is the type of the resource. Given or set, it is ``wan.properties.type``.
    """

    __doc__ = _text(__doc__)

    __slots__ = ("below",)

    def __init__(self, wire: str | None, type: str | None, target: str) -> None:
        super().__init__(wire, type, default=ABSENT, required=False, read_only=True)
        self.below = Flattened(target, None)

    def __set_name__(self, owner: type[View], name: str) -> None:
        super().__set_name__(owner, name)
        self.below.__set_name__(owner, name)

    def __get__(self, model: View | None, owner: type[View] | None = None) -> Any:
        own = super().__get__(model, owner)
        return own if own is not None or model is None else self.below.__get__(model)

    def __set__(self, model: View, value: Any) -> None:
        self.below.__set__(model, value)

    def give(self, model: View, value: Any) -> None:
        """Set the nested one in a model that is being made.

        :raises TypeError: The nested model has a value of its own.
        """
        self.below.give(model, value)

    def keep(self, model: View, value: Any) -> None:
        """Set the property itself, which requests do not hold."""
        super().__set__(model, value)


class Additional:
    """The members of a model that its API version does not declare, by their REST names.

    :param type: The type of the values in msrest's form.
    :param implied: The service declares no such members; they are what a later API version may have.
    """

    __doc__ = _text(__doc__)

    __slots__ = ("type", "implied", "secret", "owner", "_plan")

    name = ADDITIONAL
    owner: type[View]

    def __init__(self, type: str, *, implied: bool = False) -> None:
        self.type = type
        self.implied = implied
        self.secret = False
        self._plan: TypePlan | None = None

    def __set_name__(self, owner: type[View], name: str) -> None:
        self.owner = owner

    def within_secret(self) -> Additional:
        """The members as those of a model that is secret as a whole."""
        within = copy(self)
        within.secret = True
        within._plan = None
        return within

    @property
    def plan(self) -> TypePlan:
        """How the values are read and written, worked out at the first use."""
        if self._plan is None:
            self._plan = type_plan(self.msrest_type, self.owner._resolve, secret=self.secret)
        return self._plan

    @property
    def msrest_type(self) -> str:
        """The type of the whole in msrest's form."""
        return "{" + self.type + "}"

    def __get__(self, model: View | None, owner: type[View] | None = None) -> Any:
        if model is None:
            return self
        values = model._values
        if self.name not in values:
            unknown = model._unknown_members()
            values[self.name] = self.plan.read(unknown, model._at, None)
        elif values[self.name] is not None:
            values[self.name] = self.plan.view(values[self.name])
        return values[self.name]

    def __set__(self, model: View, value: Any) -> None:
        model._values[self.name] = value


def fields_of(model: type[View]) -> tuple[Field, ...]:
    """The properties of a model class, own and inherited, in the order in which requests hold them."""
    found: dict[str, Field] = {}
    for base in reversed(model.__mro__):
        for name, value in vars(base).items():
            if isinstance(value, Field):
                found[name] = value
    return tuple(found.values())
