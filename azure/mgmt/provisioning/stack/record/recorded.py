"""What recorded calls give: models of the declared class, whose members are known, or later values."""

from __future__ import annotations

from typing import Any, NoReturn

from ...core.faults import SECRET_ROOT, Faults, Path
from ...core.models.fields import Additional, Field, Flattened
from ...core.models.model_plan import ModelPlan
from ...core.models.values.containers import DictPlan, ListPlan
from ...core.models.values.scalars import TextPlan
from ...core.models.view import View
from ...core.shown.outline import Outline
from .later import Later, LaterText, StandIn, look, refuse_change
from .marks import Origin, World, check_world, may_hold_marks, shown
from .origins import Given, Member, Template

_classes: dict[type[View], type[View]] = {}


class RecordedPlan(ModelPlan):
    """How a recorded model is written into a body: as a mark, since the whole of it is not there yet."""

    def write_model(self, model: View, path: Path, faults: Faults) -> Any:
        return faults.refuse(path, model, "a recorded result is only known to the stack that it is of")


class Recorded:
    """What the classes of recorded models have besides their own class."""

    __slots__ = ()

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        declared = getattr(type(self), name, None)
        if isinstance(declared, Field):
            return _read(self, declared)
        if isinstance(declared, Flattened):
            return getattr(getattr(self, declared.target), declared.attribute)
        if isinstance(declared, Additional):
            return Later(member_of(self).below(name, name, declared.plan))
        return object.__getattribute__(self, name)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        refuse_change(member_of(self).describe(), name)

    def __bool__(self) -> bool:
        # An object that the body holds is there; whether another one will be, only the result tells.
        return object.__getattribute__(self, "_known") or _looked(self) is not None

    def __eq__(self, other: object) -> bool:
        return self is other or bool(_looked(self) == (_looked(other) if is_recorded(other) else other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return shown(member_of(self).describe())

    def _drawn(self) -> Outline:
        return Outline(repr(self))

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: Any) -> Any:
        return self

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(f"{member_of(self).describe()} is not there yet, and can't be pickled")

    def as_dict(self, *arguments: Any, **keywords: Any) -> Any:
        """The dict of the model, once it is there."""
        return _looked(self).as_dict(*arguments, **keywords)

    def serialize(self, *arguments: Any, **keywords: Any) -> Any:
        """The JSON of the model, once it is there."""
        return _looked(self).serialize(*arguments, **keywords)


def recorded(origin: Member, wire: dict[str, Any], *, known: bool = True) -> Any:
    """A recorded model.

    :param origin: Which member of which node's result it is; its plan is that of a model.
    :param wire: What is known of it.
    :param known: It will be there, whatever its members are.
    """
    plan: Any = origin.plan
    subtypes = plan.subtypes()
    model: type[View] = plan.model if subtypes is None else plan.classify(wire.get(subtypes[0].wire)).model
    made: Any = _recorded_class(model)._of_wire(wire, SECRET_ROOT if origin.secret else None)
    object.__setattr__(made, "_member", origin)
    object.__setattr__(made, "_known", known)
    return made


def is_recorded(value: Any) -> bool:
    """Whether a value is a recorded model."""
    return isinstance(value, Recorded)


def member_of(model: Any) -> Member:
    """Which member of which node's result a recorded model is."""
    member: Member = object.__getattribute__(model, "_member")
    return member


def _recorded_class(model: type[View]) -> type[View]:
    found = _classes.get(model)
    if found is None:
        namespace = {"__slots__": ("_member", "_known"), "__module__": model.__module__, "__doc__": model.__doc__}
        metaclass: Any = type(model)
        made: Any = metaclass(model.__name__, (Recorded, model), namespace)
        type.__setattr__(made, "_plan", RecordedPlan(made))
        found = _classes.setdefault(model, made)
    return found


def _looked(model: Any) -> Any:
    return look(member_of(model))


def _read(model: Any, field: Field) -> Any:
    """A member: as the body says it, or later."""
    plan = field.plan
    raw = object.__getattribute__(model, "_wire").get(field.wire)
    hidden = field.secret or object.__getattribute__(model, "_at") is SECRET_ROOT
    if type(raw) is str and plan.as_is is str and not hidden and not may_hold_marks(raw):
        return raw
    origin = member_of(model).below(field.wire, field.name, plan, secret=field.secret)
    return later(origin) if raw is None else _known(raw, origin)


def _known(raw: Any, origin: Member) -> Any:
    """The value of JSON that a body holds, in which there may be marks."""
    plan = origin.plan
    kind = type(raw)
    if kind is str and may_hold_marks(raw):
        return _marked(raw, origin)
    if kind is str and origin.secret:
        return LaterText.of(Given(raw, origin.describe(), origin.world))
    if isinstance(plan, ModelPlan):
        return recorded(origin, raw)
    items = next(iter(plan.parts()), None)
    if items is not None and kind is list:
        return [None if item is None else _known(item, origin.item(index, items)) for index, item in enumerate(raw)]
    if items is not None and kind is dict:
        return {name: None if item is None else _known(item, origin.item(name, items)) for name, item in raw.items()}
    return plan.read(raw, None, origin.shown)


def _marked(text: str, origin: Member) -> Any:
    """What a text with marks stands for: the value that it is the mark of, or a text."""
    marks = origin.world.marks
    mark = marks.alone(text)
    if mark is None or mark.as_text:
        return LaterText.of(Template(text, origin.world))
    if isinstance(origin.plan, (ModelPlan, TextPlan)):
        return later(mark.origin) if isinstance(mark.origin, Member) else LaterText.of(mark.origin)
    return Later(mark.origin)


class LaterItems(Later):
    """A list, or values by name, that is not there yet: an item of it is later, too."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> Any:
        origin: Any = self._origin
        if type(key) is (int if isinstance(origin.plan, ListPlan) else str):
            return later(origin.item(key, origin.plan.item))
        return look(origin)[key]


def later(origin: Member) -> Any:
    """What a program holds in place of a member that is not there yet."""
    plan = origin.plan
    if isinstance(plan, ModelPlan):
        return recorded(origin, {}, known=False)
    if isinstance(plan, TextPlan):
        return LaterText.of(origin)
    return LaterItems(origin) if isinstance(plan, (ListPlan, DictPlan)) else Later(origin)


def origin_of(value: Any, world: World) -> Origin | None:
    """Where a value that has reached something comes from, if it is not there yet; a text with marks in it, too.

    :raises DamagedMark: It is of another run of the program.
    """
    origin: Origin | None = None
    if isinstance(value, (StandIn, LaterText)):
        origin = value._origin
        if isinstance(origin, Template):
            origin.arrive()
    elif is_recorded(value):
        origin = member_of(value)
    if origin is not None:
        check_world(origin, world)
        return origin
    if isinstance(value, str) and next(world.marks.within(value), None) is not None:
        alone = world.marks.alone(value)
        return alone.origin if alone is not None and not alone.as_text else Template(value, world)
    return None
