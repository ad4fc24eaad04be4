"""msrest's Serializer and Deserializer with this package's models: bodies go through plans compiled once a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

from msrest import serialization as msrest

from ...faults import Faults, unreadable
from ..plan import TypePlan, written
from ..values.containers import BUILT_IN, type_plan
from ..view import View

Classes = Union[Mapping[str, type[Any]], None]


def _names_model(type_string: str, classes: Mapping[str, type[Any]]) -> bool:
    named = classes.get(type_string.strip("[]{}"))
    return isinstance(named, type) and issubclass(named, View)


class _Planned:
    """What both share: the plans of the classes that they were given."""

    dependencies: dict[str, type[Any]]

    def _plan(self, type_string: str) -> TypePlan:
        return type_plan(type_string, self.dependencies.__getitem__)


class Serializer(_Planned, msrest.Serializer):
    """msrest's Serializer, with models, dicts in any spelling, and both in one another as one thing.

    :param classes: Model and enum classes by name.
    """

    def __init__(self, classes: Classes = None) -> None:
        super().__init__(classes)  # type: ignore[no-untyped-call]
        # The service judges parameters.
        self.client_side_validation = False

    def body(self, data: Any, data_type: str, *, name: str = "parameters", **kwargs: Any) -> Any:
        """The JSON data of a request body.

        :param data: A model, a dict, or a list or dict of them.
        :param data_type: Type string, for instance ``"Vault"``.
        :param name: What faults call the body.
        :raises ~azure.core.exceptions.SerializationError: It can't be written; all its faults are listed.
        :raises ValueError: ``data`` is None.
        """
        if data is None:
            raise ValueError(f"{name} is required, got None")
        if not _names_model(data_type, self.dependencies) and data_type.strip("[]{}") not in BUILT_IN:
            return super().body(data, data_type, **kwargs)  # type: ignore[no-untyped-call]
        faults = Faults(keep_readonly=kwargs.get("keep_readonly", False))
        return written(self._plan(data_type), data, name, faults, f"{name} is not a valid {data_type}")

    def _serialize(self, target_obj: Any, data_type: str | None = None, **kwargs: Any) -> Any:
        if isinstance(target_obj, View) and data_type is None and "key_transformer" not in kwargs:
            return target_obj.serialize(keep_readonly=kwargs.get("keep_readonly", False))
        return super()._serialize(target_obj, data_type, **kwargs)  # type: ignore[no-untyped-call]


class Deserializer(_Planned, msrest.Deserializer):
    """msrest's Deserializer, giving models that are views over the JSON.

    :param classes: Model and enum classes by name.
    """

    def __init__(self, classes: Classes = None) -> None:
        super().__init__(classes)  # type: ignore[no-untyped-call]
        self._default_extractors = list(self.key_extractors)

    def _deserialize(self, target_obj: Any, data: Any) -> Any:
        """The value of parsed JSON.

        :raises ~azure.core.exceptions.DeserializationError: It has another shape; the JSON path is named.
        """
        name = target_obj if isinstance(target_obj, str) else getattr(target_obj, "__name__", "")
        if data is None or isinstance(data, View) or self.key_extractors != self._default_extractors:
            return super()._deserialize(target_obj, data)  # type: ignore[no-untyped-call]
        if not _names_model(name, self.dependencies):
            return super()._deserialize(target_obj, data)  # type: ignore[no-untyped-call]
        if not isinstance(data, (dict, list)):
            unreadable((None, "$"), f"an object ({name})", data)
        return self._plan(name).read(data, None, "$")
