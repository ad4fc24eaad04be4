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

from ..faults import Faults, Origin, did_you_mean, no_attribute
from ..shown.asked import as_html, as_pretty, as_rich
from ..slotted import Slotted
from .declaring import additional, declare, field, flattened, overlaid, read_only
from .fields import Additional, Field, Flattened, Overlaid, fields_of
from .items import Items, no_mapping
from .model_plan import ModelPlan
from .nesting import nesting_error
from .plan import written
from .values.exact import same

if TYPE_CHECKING:
    from ..shown.outline import Outline

__all__ = [
    "ClosedEnum",
    "ExtensibleEnum",
    "FloatEnum",
    "Model",
    "additional",
    "field",
    "fields_of",
    "flattened",
    "overlaid",
    "read_only",
]

_REPR_LENGTH = 1024
_OF_YOUR_OWN = (
    " A member that the service has, and this version does not know, is set in additional_properties, and an attribute"
    " of your own that is never sent has a name with an underscore before it"
)

Self = TypeVar("Self", bound="Model")


def _is_private(name: str) -> bool:
    """Whether a name is that of a user's own attribute, which the service never sees."""
    return name.startswith("_") and not name.endswith("__")


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


class FloatEnum(float, enum.Enum):
    """The known values of a property that is a number. ``str()`` and ``format()`` give the value."""

    __str__ = float.__repr__
    __format__ = float.__format__  # type: ignore[assignment]


class _AttributeMap:
    """``_attribute_map`` in msrest's form, derived from the fields at the first use."""

    def __get__(self, model: object, owner: type[Model]) -> dict[str, dict[str, str]]:
        from .interop.msrest_maps import attribute_map

        return attribute_map(owner)


class _Validation:
    """``_validation`` in msrest's form, derived from the fields at the first use."""

    def __get__(self, model: object, owner: type[Model]) -> dict[str, dict[str, Any]]:
        from .interop.msrest_maps import validation

        return validation(owner)


def _no_json(constant: str) -> Any:
    raise ValueError(f"JSON has no {constant}")


class ModelType(Slotted):
    """Metaclass of models: a model holds nothing but its three slots, and its annotations declare its properties."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **keywords: Any) -> ModelType:
        declare(namespace)
        return super().__new__(mcs, name, bases, namespace, **keywords)  # type: ignore[return-value]

    @property
    def __signature__(cls) -> Any:
        """What ``inspect`` and help() show of the constructor, which takes any keyword and tells which are right."""
        from .interop.help import signature

        return signature(cls)  # type: ignore[arg-type]


@dataclass_transform(kw_only_default=True, field_specifiers=(field, read_only, flattened, overlaid, additional))
class Model(Items, metaclass=ModelType):
    """A typed view over REST JSON.

    The constructor takes properties by name; nested ones as models or dicts. A property that was not set reads as None.
    """

    _attribute_map = _AttributeMap()
    _validation = _Validation()
    _subtype_map: Any = {}
    _xml_map: Any = {}
    """What is said of the element of the model in XML, in msrest's words."""
    _xml_members: Any = {}
    """What is said of those of its members, by their REST names."""

    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = additional(default=None)
        """Members that this API version does not declare, by their REST names; sent as they are."""
    else:
        additional_properties = Additional("object", implied=True)

        def __init__(self, **properties: Any) -> None:
            self._start()
            aliases = []
            for name, value in properties.items():
                member = getattr(type(self), name, None)
                if isinstance(member, (Flattened, Overlaid)):
                    aliases.append((member, value))
                elif isinstance(member, (Field, Additional)):
                    self._values[name] = value
                else:
                    raise TypeError(
                        f"{type(self).__name__}() got an unexpected keyword argument {name!r}.{self._hint(name)}"
                    )
            # Those that are None come last: they make no nested model, but take the default of one that there is.
            for member, value in sorted(aliases, key=lambda alias: alias[1] is None):
                member.give(self, value)

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                object.__setattr__(self, name, value)
            except AttributeError:
                if not _is_private(name):
                    raise self._no_attribute(name, _OF_YOUR_OWN) from None
                if hasattr(type(self), name):  # the value would be kept, and never be read
                    raise AttributeError(
                        f"{type(self).__name__} has {name!r} for itself: call an attribute of your own something else"
                    ) from None
                self._values[name] = value

        def __getattr__(self, name: str) -> Any:
            if _is_private(name) and name in self._values:
                return self._values[name]
            raise self._no_attribute(name)

        def __delattr__(self, name: str) -> None:
            if not _is_private(name) or name not in self._values:
                object.__delattr__(self, name)
            else:
                del self._values[name]

    def _no_attribute(self, name: str, otherwise: str = "") -> AttributeError:
        return no_attribute(self, name, lambda name: no_mapping(self, name) or self._hint(name) or otherwise)

    @classmethod
    def _model_plan(cls) -> ModelPlan:
        plan: ModelPlan | None = cls.__dict__.get("_plan")
        if plan is None:
            plan = ModelPlan(cls)
            type.__setattr__(cls, "_plan", plan)
        return plan

    @classmethod
    def _member_text(cls, member: Any) -> str:
        from .interop.help import member_text

        return member_text(member)

    @classmethod
    def _hint(cls, name: str) -> str:
        """What to say of a name that there is not, or nothing."""
        return did_you_mean(name, cls._names()) or cls._model_plan().belongs_below(name)

    @classmethod
    def _names(cls) -> list[str]:
        return cls._model_plan().names()

    def as_dict(self, keep_readonly: bool = True, key_transformer: Any = None, **kwargs: Any) -> dict[str, Any]:
        """The model as plain JSON data with attribute names as keys.

        :param keep_readonly: Keep the members that only the server fills.
        :param key_transformer: One of msrest's key transformers, or a function of that form, for other keys.
        :param kwargs: Ignored but for compatibility.
        :raises ~azure.core.exceptions.SerializationError: A value is none that the property can hold.
        """
        try:
            if key_transformer is None:
                renamed: dict[str, Any] = self._model_plan().rename(self.serialize(keep_readonly=keep_readonly))
                return renamed
            from .interop.serialization import Serializer

            serializer = Serializer(self._infer_class_models())
            transformed: dict[str, Any] = serializer._serialize(
                self, key_transformer=key_transformer, keep_readonly=keep_readonly
            )
            return transformed
        except RecursionError:
            raise nesting_error(self, type(self).__name__) from None

    @classmethod
    def deserialize(cls: type[Self], data: Any, content_type: str | None = None) -> Self:
        """The model of REST JSON.

        :param data: JSON text, or parsed JSON.
        :param content_type: Ignored but for compatibility; JSON is the only form.
        :raises ~azure.core.exceptions.DeserializationError: The data is no JSON object.
        """
        import json

        try:
            if isinstance(data, (str, bytes, bytearray)):
                data = json.loads(data, parse_constant=_no_json)
            else:
                json.dumps(data, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            from azure.core.exceptions import DeserializationError

            cause = None if isinstance(error, UnicodeError) else error  # whose arguments hold the data
            raise DeserializationError(f"{cls.__name__}: the data is not JSON: {error}") from cause
        model: Self = cls._model_plan().read(data, None, "$")
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
            from .interop.serialization import Deserializer

            deserializer = Deserializer(cls._infer_class_models())
            deserializer.key_extractors = list(key_extractors)
            try:
                extracted: Self = deserializer._deserialize(cls.__name__, data)
            except RecursionError:
                raise nesting_error(data, cls.__name__) from None
            return extracted
        plan = cls._model_plan()
        faults = Faults(keep_readonly=True, lenient=True)
        wire = written(plan, data, cls.__name__, faults, f"not a valid {cls.__name__}")
        model: Self = plan.read(wire, ((None, "$"), Origin.DICT), None)
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
        plan = cls._model_plan()
        subtypes = plan.subtypes()
        value = response.get(subtypes[0].wire) if subtypes is not None and isinstance(response, dict) else None
        found: type[Model] = plan.classify(value).model
        return found

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        plan = self._model_plan()
        faults = Faults(keep_readonly=True)
        try:
            ours, theirs = (plan.write(model, None, faults) for model in (self, other))
            return self is other if faults.found else same(ours, theirs)
        except RecursionError:
            raise nesting_error({"left": self, "right": other}) from None

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from .interop.shown import model_repr

        return model_repr(self, _REPR_LENGTH)

    def _drawn(self) -> Outline:
        from .interop.outlines import outline_of

        return outline_of(self)

    _repr_html_ = as_html
    _repr_pretty_ = as_pretty
    __rich__ = as_rich
