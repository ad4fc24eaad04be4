"""Models: typed views over REST JSON.

A model holds the JSON that it was read from and the values that were set. Reading a property converts it when it is
first asked for; writing a model gives the JSON back with what was changed, so members that this version does not know
survive.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from azure.core import CaseInsensitiveEnumMeta
from typing_extensions import dataclass_transform

from .executor import Slotted
from .faults import ROOT, Faults, Path, did_you_mean
from .fields import Additional, Field, Flattened, additional, field, flattened, read_only
from .plans import model_plan

if TYPE_CHECKING:
    from .nested import Filled as Filled
    from .nested import Nested as Nested
    from .nested import NestedDict as NestedDict
    from .nested import NestedDictFilled as NestedDictFilled
    from .nested import NestedDictOrNone as NestedDictOrNone
    from .nested import NestedFilled as NestedFilled
    from .nested import NestedList as NestedList
    from .nested import NestedListFilled as NestedListFilled
    from .nested import NestedListOrNone as NestedListOrNone
    from .nested import NestedOrNone as NestedOrNone

__all__ = [
    "ClosedEnum",
    "ExtensibleEnum",
    "Model",
    "additional",
    "field",
    "fields_of",
    "flattened",
    "read_only",
]

_NEW: dict[str, Any] = {}
"""What a model that was not read from JSON holds as its JSON; never changed."""

_REPR_LENGTH = 1024

Self = TypeVar("Self", bound="Model")


def fields_of(model: type[Model]) -> tuple[Field, ...]:
    """The properties of a model class, own and inherited, in the order in which requests hold them."""
    from .model_plan import fields_of

    return fields_of(model)


class ExtensibleEnum(str, enum.Enum, metaclass=CaseInsensitiveEnumMeta):
    """The known values of a property. The service may know more: those are plain strings.

    ``str()`` and ``format()`` give the value. Names and values are looked up without regard to case.
    """

    __str__ = str.__str__
    __format__ = str.__format__  # type: ignore[assignment]

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if isinstance(value, str):
            folded = value.lower()
            for member in cls:
                if member.value.lower() == folded:
                    return member
        return None


class ClosedEnum(ExtensibleEnum):
    """All values of a property: the service takes no other one. Requests are not checked; the service judges."""


class _AttributeMap:
    """``_attribute_map`` in msrest's form, derived from the fields at the first use."""

    def __get__(self, model: object, owner: type[Model]) -> dict[str, dict[str, str]]:
        from .msrest_maps import attribute_map

        return attribute_map(owner)


class _Validation:
    """``_validation`` in msrest's form, derived from the fields at the first use."""

    def __get__(self, model: object, owner: type[Model]) -> dict[str, dict[str, Any]]:
        from .msrest_maps import validation

        return validation(owner)


class ModelType(Slotted):
    """Metaclass of models: a model holds nothing but its three slots."""

    @property
    def __signature__(cls) -> Any:  # noqa: N805
        """What ``inspect`` and help() show of the constructor, which takes any keyword and tells which are right."""
        from .help import signature

        return signature(cls)  # type: ignore[arg-type]


@dataclass_transform(kw_only_default=True, field_specifiers=(field, read_only, flattened, additional))
class Model(metaclass=ModelType):
    """A typed view over REST JSON.

    The constructor takes properties by name; nested ones as models or dicts. A property that was not set reads as None.
    """

    __slots__ = ("_wire", "_values", "_at")

    _wire: dict[str, Any]
    _values: dict[str, Any]
    _at: Path

    _attribute_map = _AttributeMap()
    _validation = _Validation()
    _subtype_map: Any = {}

    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = additional(default=None)
        """Members that this API version does not declare, by their REST names; sent as they are."""
    else:
        additional_properties = Additional("object")

        def __init__(self, **properties: Any) -> None:
            _set_wire(self, _NEW)
            _set_values(self, {})
            _set_at(self, ROOT)
            aliases = []
            for name, value in properties.items():
                member = getattr(type(self), name, None)
                if isinstance(member, Flattened):
                    aliases.append((member, value))
                elif isinstance(member, (Field, Additional)):
                    self._values[name] = value
                else:
                    raise TypeError(
                        f"{type(self).__name__}() got an unexpected keyword argument {name!r}."
                        f"{did_you_mean(name, self._names())}"
                    )
            # Those that are None come last: they make no nested model, but take the default of one that there is.
            for member, value in sorted(aliases, key=lambda alias: alias[1] is None):
                member.give(self, value)

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                object.__setattr__(self, name, value)
            except AttributeError:
                raise self._no_attribute(name) from None

        def __getattr__(self, name: str) -> Any:
            raise self._no_attribute(name)

    def _no_attribute(self, name: str) -> AttributeError:
        return AttributeError(
            f"{type(self).__name__} has no attribute {name!r}.{did_you_mean(name, self._names())}", name=name, obj=self
        )

    @classmethod
    def _names(cls) -> list[str]:
        names: list[str] = model_plan(cls).names()
        return names

    @classmethod
    def _resolve(cls, name: str) -> type[Any]:
        """The model or enum that a type string names: in this class's module, or else in its package's models."""
        module = sys.modules[cls.__module__]
        found = getattr(module, name, None)
        if found is None:
            package = cls.__module__.rpartition(".models")[0]
            found = getattr(import_module(package + ".models"), name, None) if package else None
        if not isinstance(found, type):
            raise TypeError(f"{cls.__module__}.{cls.__name__}: there is no model or enum {name!r}")
        return found

    @classmethod
    def _of_wire(cls: type[Self], raw: dict[str, Any], at: Path = ROOT) -> Self:
        """A view over JSON. The JSON is not copied, and never changed."""
        model = cls.__new__(cls)
        _set_wire(model, raw)
        _set_values(model, {})
        _set_at(model, at)
        return model

    def _is_new(self) -> bool:
        """Whether the model was made by hand rather than read from JSON."""
        return self._wire is _NEW

    def _unknown_members(self) -> dict[str, Any]:
        known = model_plan(type(self)).by_wire
        return {name: raw for name, raw in self._wire.items() if name not in known}

    def serialize(self, keep_readonly: bool = False, **kwargs: Any) -> dict[str, Any]:
        """The JSON that a request would hold.

        :param keep_readonly: Keep the members that only the server fills.
        :raises ~azure.core.exceptions.SerializationError: A value is none that the property can hold; all such faults
            are listed.
        """
        faults = Faults(keep_readonly=keep_readonly)
        name = type(self).__name__
        written: dict[str, Any] = model_plan(type(self)).write_model(self, (None, name), faults)
        faults.raise_if_any(f"not a valid {name}")
        return written

    def as_dict(self, keep_readonly: bool = True, key_transformer: Any = None, **kwargs: Any) -> dict[str, Any]:
        """The model as plain JSON data with attribute names as keys.

        :param keep_readonly: Keep the members that only the server fills.
        :param key_transformer: One of msrest's key transformers, or a function of that form, for other keys.
        """
        if key_transformer is not None:
            from .serialization import Serializer

            serializer = Serializer(self._infer_class_models())
            transformed: dict[str, Any] = serializer._serialize(
                self, key_transformer=key_transformer, keep_readonly=keep_readonly
            )
            return transformed
        renamed: dict[str, Any] = model_plan(type(self)).rename(self.serialize(keep_readonly=keep_readonly))
        return renamed

    @classmethod
    def deserialize(cls: type[Self], data: Any, content_type: str | None = None) -> Self:
        """The model of REST JSON.

        :param data: JSON text, or parsed JSON.
        :param content_type: Ignored but for compatibility; JSON is the only form.
        :raises ~azure.core.exceptions.DeserializationError: The data is no JSON object.
        """
        if isinstance(data, (str, bytes, bytearray)):
            import json

            from azure.core.exceptions import DeserializationError

            try:
                data = json.loads(data)
            except ValueError as error:
                raise DeserializationError(f"{cls.__name__}: the data is not JSON: {error}") from error
        model: Self = model_plan(cls).read(data, None, "$")
        return model

    @classmethod
    def from_dict(
        cls: type[Self], data: Mapping[str, Any], key_extractors: Any = None, content_type: str | None = None
    ) -> Self:
        """The model of a dict with attribute names or REST names as keys, flattened or nested, freely mixed.

        Keys that the model does not know are kept as additional members.

        :param data: The dict.
        :param key_extractors: msrest's key extractors; with any, msrest reads the dict.
        :raises ~azure.core.exceptions.SerializationError: A value is none that the property can hold.
        """
        if key_extractors is not None:
            from .serialization import Deserializer

            deserializer = Deserializer(cls._infer_class_models())
            deserializer.key_extractors = list(key_extractors)
            extracted: Self = deserializer._deserialize(cls.__name__, data)
            return extracted
        faults = Faults(keep_readonly=True, lenient=True)
        written = model_plan(cls).write(data, (None, cls.__name__), faults)
        faults.raise_if_any(f"not a valid {cls.__name__}")
        model: Self = model_plan(cls).read(written, None, "$")
        return model

    @classmethod
    def is_xml_model(cls) -> bool:
        """Whether the service takes XML; msrest asks. Azure Resource Manager speaks JSON."""
        return False

    def validate(self) -> list[Any]:
        """The faults that msrest's client-side validation finds: none, since the service judges."""
        return []

    @classmethod
    def _infer_class_models(cls) -> dict[str, type[Any]]:
        package, several, _ = cls.__module__.rpartition(".models.")
        module = import_module(f"{package}.models") if several else sys.modules[cls.__module__]
        # The models of a large service are in several modules; their package loads each when it is asked for.
        names = getattr(module, "__all__", ()) if several else vars(module)
        found = {name: getattr(module, name) for name in names}
        return {name: value for name, value in found.items() if isinstance(value, type)} | {cls.__name__: cls}

    @classmethod
    def _classify(cls, response: Any, objects: Mapping[str, type[Any]]) -> type[Model]:
        """The class for JSON of this class or a subclass; msrest's Deserializer asks."""
        plan = model_plan(cls)
        subtypes = plan.subtypes()
        value = response.get(subtypes[0].wire) if subtypes is not None and isinstance(response, dict) else None
        found: type[Model] = plan.classify(value).model
        return found

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        try:
            return self.serialize(keep_readonly=True) == other.serialize(keep_readonly=True)
        except ValueError:
            return self is other

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> Any:
        # A new model holds a mark in place of JSON, which a copy has to hold, too.
        return _restore, (type(self), None if self._is_new() else self._wire, self._values, self._at)

    def __copy__(self: Self) -> Self:
        copied = type(self)._of_wire(self._wire, self._at)
        copied._values.update(self._values)
        return copied

    def __repr__(self) -> str:
        from .model_repr import model_repr

        return model_repr(self, _REPR_LENGTH)


def _restore(model: type[Model], wire: dict[str, Any] | None, values: dict[str, Any], at: Path) -> Model:
    restored = model._of_wire(_NEW if wire is None else wire, at)
    restored._values.update(values)
    return restored


# The slots' own setters: models are made by the thousand, and these skip Model.__setattr__.
_set_wire: Any = Model.__dict__["_wire"].__set__
_set_values: Any = Model.__dict__["_values"].__set__
_set_at: Any = Model.__dict__["_at"].__set__
