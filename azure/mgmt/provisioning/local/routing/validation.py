"""Request bodies, checked against the models' metadata.

A missing required property, a value of the wrong JSON type and an unknown value of a closed enum are refused; of
another version than the described one only a value of the wrong JSON type is. What only the server fills is taken out;
names get the spelling of the API; members that the model does not know stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...core.declare.operation import Operation
from ...core.faults import did_you_mean
from ...core.models.fields import ABSENT, Field, Flattened
from ...core.models.model import ClosedEnum, ExtensibleEnum, Model, fields_of
from ..arm.errors import ArmError
from ..arm.json_text import parse_json
from ..http import LocalRequest

# How many values of an enum are told.
_MOST_VALUES = 10
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_DURATION = re.compile(r"-?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?\Z")
_INTEGER = re.compile(r"-?[0-9]{1,18}\Z")
_BASE64 = re.compile(r"[A-Za-z0-9+/_\-\s]*={0,2}\Z")


def _is_integer(value: Any) -> bool:
    return not isinstance(value, bool) and (isinstance(value, int) or (isinstance(value, float) and value.is_integer()))


def _is_text(pattern: re.Pattern[str] | None = None) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and (pattern is None or pattern.match(value) is not None)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _converted(value: Any, expected: str) -> Any:
    """A whole number or a boolean that stands in a text: services read it as what it says, as Json.NET does."""
    if expected == "integer" and isinstance(value, str) and _INTEGER.match(value):
        return int(value)
    if expected == "boolean" and isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return value


# What JSON has for each of msrest's scalar types, and the name of it for messages.
_SCALARS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "str": (_is_text(), "string"),
    "int": (_is_integer, "integer"),
    "long": (_is_integer, "integer"),
    "unix-time": (_is_integer, "integer"),
    "float": (_is_number, "number"),
    "decimal": (_is_number, "number"),
    "bool": (lambda value: isinstance(value, bool), "boolean"),
    "iso-8601": (_is_text(_DATE_TIME), "date-time"),
    "rfc-1123": (_is_text(), "date-time"),
    "date": (_is_text(_DATE), "date"),
    "time": (_is_text(), "time"),
    "duration": (_is_text(_DURATION), "duration"),
    "bytearray": (_is_text(_BASE64), "base64 string"),
    "base64": (_is_text(_BASE64), "base64 string"),
}


@dataclass
class _Fault:
    path: str
    message: str

    def detail(self) -> dict[str, Any]:
        return {"code": "InvalidRequestContent", "message": self.message, "target": self.path}


_ENVELOPE = {
    "identity": "{object}", "kind": "str", "plan": "{object}", "properties": "{object}",
    "sku": "{object}", "tags": "{str}", "zones": "[str]",
}  # fmt: skip
"""What Azure Resource Manager itself reads of a resource, whatever its provider declares."""


@dataclass
class _Check:
    """One walk over a body.

    :param lenient: What may differ from version to version is waived: properties that are required, and closed enums.
    """

    model_of: Callable[[str], type[Any]]
    keep_null: bool = False
    keep_secrets: bool = True
    lenient: bool = False
    keep_unknown: bool = True
    faults: list[_Fault] = field(default_factory=list)
    waived: list[_Fault] = field(default_factory=list)
    unknown: list[tuple[str, str, type[Model]]] = field(default_factory=list)
    # What only the server fills, and what this body doesn't have: it may be kept all the same.
    ignored: list[tuple[str, Any]] = field(default_factory=list)
    strange: list[tuple[str, str, type[ExtensibleEnum]]] = field(default_factory=list)

    def value(self, value: Any, type: str, path: str) -> Any:
        """The value as it is kept; what is wrong with it goes to the faults."""
        if type == "object":
            return value
        if type.startswith("["):
            return self._list(value, type[1:-1], path)
        if type.startswith("{"):
            return self._map(value, type[1:-1], path)
        if scalar := _SCALARS.get(type):
            accepts, name = scalar
            value = _converted(value, name)
            return value if accepts(value) else self._wrong(value, name, path)
        found = self.model_of(type)
        if issubclass(found, ExtensibleEnum):
            return self._enum(value, found, path)
        return self._model(value, found, path)

    def _list(self, value: Any, item: str, path: str) -> Any:
        if not isinstance(value, list):
            return self._wrong(value, "array", path)
        return [self.value(each, item, f"{path}[{index}]") for index, each in enumerate(value) if each is not None]

    def _map(self, value: Any, item: str, path: str) -> Any:
        if not isinstance(value, dict):
            return self._wrong(value, "object", path)
        return {
            name: None if each is None else self.value(each, item, _below(path, name)) for name, each in value.items()
        }

    def _enum(self, value: Any, enum: type[ExtensibleEnum], path: str) -> Any:
        if not isinstance(value, str):
            return self._wrong(value, "string", path)
        known: dict[str, str] = {each.value.lower(): each.value for each in enum}
        if value.lower() not in known and issubclass(enum, ClosedEnum):
            self._demand(
                path, f"Error converting value \"{value}\" to type '{enum.__name__}'. Expected one of "
                f"{', '.join(repr(each) for each in known.values())}."
            )  # fmt: skip
        elif value.lower() not in known and value:
            self.strange.append((path, value, enum))
        return known.get(value.lower(), value)

    def _model(self, value: Any, model: type[Model], path: str) -> Any:
        if not isinstance(value, dict):
            return self._wrong(value, "object", path)
        model = self._subtype(value, model)
        fields = {each.wire.lower(): each for each in fields_of(model)}
        kept: dict[str, Any] = {}
        given: set[str] = set()
        for name, each in value.items():
            known = fields.get(name.lower())
            if known is None:
                envelope = None if path or each is None else _ENVELOPE.get(name.lower())
                if self.keep_unknown or envelope is not None or model._model_plan().takes_unknown:
                    kept[name] = each if envelope is None else self.value(each, envelope, name)
                self.unknown.append((path, name, model))
                self.ignored.append((_below(path, name), each))
            elif each is None:
                if self.keep_null and not known.read_only:
                    kept[known.wire] = None
            else:
                given.add(known.wire)
                if known.read_only:
                    self.ignored.append((_below(path, known.wire), each))
                    continue
                if self.keep_secrets or not known.secret:
                    kept[known.wire] = self.value(each, known.type, _below(path, known.wire))
        for missing in (each for each in fields.values() if each.wire not in given):
            self._missing(missing, model, path)
        return kept

    def _missing(self, missing: Field, model: type[Model], path: str) -> None:
        if self.keep_null and missing.create_only:
            return  # A change can't say it.
        if missing.required and missing.default is ABSENT:
            self._demand(
                _below(path, missing.wire), f"Required property '{missing.wire}' not found in JSON. Path '{path}'."
            )
        elif not self.keep_null and missing.name in _flattened_targets(model):
            # A model with flattened properties has "properties" whenever one of them is required; but not in a change.
            self._model({}, self.model_of(missing.type), _below(path, missing.wire))

    def _subtype(self, value: dict[str, Any], model: type[Model]) -> type[Model]:
        """The subclass that the discriminator names; the class itself where it names none."""
        for attribute, subtypes in (getattr(model, "_subtype_map", None) or {}).items():
            wire = next((each.wire for each in fields_of(model) if attribute in (each.name, each.wire)), attribute)
            given = next((each for name, each in value.items() if name.lower() == wire.lower()), None)
            named = {key.lower(): subtype for key, subtype in subtypes.items()}
            if isinstance(given, str) and (subtype := named.get(given.lower())):
                found: type[Model] = self.model_of(subtype)
                return self._subtype(value, found) if found is not model else found
        return model

    def _wrong(self, value: Any, expected: str, path: str) -> Any:
        self._fault(path, f"Error converting {_json_type(value)} to type '{expected}'. Path '{path}'.")
        return value

    def _demand(self, path: str, message: str) -> None:
        (self.waived if self.lenient else self.faults).append(_Fault(path, message))

    def _fault(self, path: str, message: str) -> None:
        self.faults.append(_Fault(path, message))


def read_body(operation: Operation, request: LocalRequest) -> Any:
    """The JSON body of a request; None where the operation takes none or it is empty.

    :raises ArmError: It is missing, or is not JSON.
    """
    body = operation.body
    if body is None or body.type == "stream":
        return None
    if not request.body.strip():
        if body.required:
            raise invalid_content("The request has no body.")
        return None
    content_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if body.required and content_type not in ("", "application/json", "text/json", "application/merge-patch+json"):
        message = f"The content media type '{content_type}' is not supported. Only 'application/json' is supported."
        raise ArmError(415, "UnsupportedMediaType", message)
    try:
        document = parse_json(request.body)
    except ValueError as error:
        raise invalid_content(str(error)) from None
    if document is None and body.required:
        raise invalid_content("The request has no body.")
    return document


@dataclass(frozen=True)
class CheckedBody:
    """The body of a request as it may be kept.

    :param waived: What the description requires, and was not demanded.
    """

    kept: Any
    waived: tuple[_Fault, ...] = ()

    @property
    def messages(self) -> list[str]:
        """What was not demanded, in words."""
        return [each.message for each in self.waived]

    def refusal(self) -> ArmError:
        """The error that says so, for a provider that cannot do without it."""
        return _refusal(self.waived)


def check_body(operation: Operation, document: Any) -> Any:
    """The body of a request as it may be kept.

    :raises ArmError: The body is not what the operation declares.
    """
    return checked_body(operation, document).kept


def checked_body(operation: Operation, document: Any, *, lenient: bool = False) -> CheckedBody:
    """The body of a request as it may be kept.

    :param lenient: The request is of another version than the operation.
    :raises ArmError: The body is not what the operation declares.
    """
    body = operation.body
    if body is None or body.type == "stream" or document is None:
        return CheckedBody(document)
    # In the body of a PATCH, null takes a member away; elsewhere it says nothing.
    check = _Check(operation.service.model, keep_null=operation.method == "PATCH", lenient=lenient)
    kept = check.value(document, body.type, "")
    if check.faults:
        raise _refusal(check.faults)
    return CheckedBody(kept, tuple(check.waived))


def body_faults(operation: Operation, document: Any) -> Iterator[tuple[str, str]]:
    """What a body has that the operation doesn't declare, or has in another form: paths and what is wrong there."""
    if operation.body is None:
        return
    check = _Check(operation.service.model)
    check.value(document, operation.body.type, "")
    for path, name, model in check.unknown:
        hint = did_you_mean(name, [each.wire for each in fields_of(model)])
        if not model._model_plan().takes_unknown:
            yield _below(path, name), f"{model.__name__} has no member '{name}'.{hint}"
    for fault in check.faults:
        yield fault.path, fault.message


def declared_body(operation: Operation, document: Any) -> Any:
    """A body with what the operation declares, and nothing else."""
    body = operation.body
    return (
        document if body is None else _Check(operation.service.model, keep_unknown=False).value(document, body.type, "")
    )


def ignorable_members(operation: Operation, document: Any) -> list[tuple[str, Any]]:
    """What a body says that only the server fills, or that the operation doesn't declare: paths and values."""
    if operation.body is None:
        return []
    check = _Check(operation.service.model)
    check.value(document, operation.body.type, "")
    return check.ignored


def unknown_values(operation: Operation, document: Any) -> Iterator[tuple[str, str]]:
    """Values of extensible enums that nobody knows, which a service may know all the same: paths and what is odd."""
    if operation.body is None:
        return
    check = _Check(operation.service.model)
    check.value(document, operation.body.type, "")
    for path, value, enum in check.strange:
        known = [each.value for each in enum]
        hint = did_you_mean(value, known) or f" Known are {', '.join(map(repr, known[:_MOST_VALUES]))}."
        yield path, f"{enum.__name__} has no value '{value}'.{hint}"


def without_secrets(operation: Operation, document: Any) -> Any:
    """A checked body without what the service never gives back: that is how it may be stored."""
    body = operation.body
    if body is None:
        return document
    return _Check(operation.service.model, keep_null=True, keep_secrets=False).value(document, body.type, "")


def invalid_content(why: str, *, target: str | None = None, details: Iterable[dict[str, Any]] = ()) -> ArmError:
    """The body is not what it has to be."""
    return ArmError(
        400,
        "InvalidRequestContent",
        f"The request content was invalid and could not be deserialized: '{why}'",
        target=target,
        details=details,
    )


def _refusal(faults: Sequence[_Fault]) -> ArmError:
    details = [fault.detail() for fault in faults] if len(faults) > 1 else []
    return invalid_content(faults[0].message, target=faults[0].path or None, details=details)


def _flattened_targets(model: type[Model]) -> set[str]:
    return {
        member.target for owner in model.__mro__ for member in vars(owner).values() if isinstance(member, Flattened)
    }


def _below(path: str, name: str) -> str:
    simple = name.replace("_", "").replace("-", "").isalnum()
    return (f"{path}.{name}" if path else name) if simple else f"{path}['{name}']"


def _json_type(value: Any) -> str:
    # The value itself stays out of the message: it may be a secret.
    names: dict[type[Any], str] = {bool: "a boolean", str: "a string", list: "an array", dict: "an object"}
    return next((name for type, name in names.items() if isinstance(value, type)), "a number")
