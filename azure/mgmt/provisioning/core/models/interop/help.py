"""What ``help()`` shows of models: the arguments of their constructors, and text and type of each member."""

from __future__ import annotations

import enum
import inspect

from ...texts import texts_of
from ..fields import ABSENT, Additional, Field, Flattened, Overlaid
from ..values.containers import BUILT_IN
from ..view import View

_PYTHON = {
    "base64": "bytes",
    "bytearray": "bytes",
    "date": "date",
    "decimal": "Decimal",
    "duration": "timedelta",
    "iso-8601": "datetime",
    "long": "int",
    "object": "any JSON value",
    "rfc-1123": "datetime",
    "time": "time",
    "unix-time": "datetime",
}
"""Python types of msrest's scalars, where they are called otherwise."""


def signature(model: type[View]) -> inspect.Signature:
    """The constructor's arguments: members that requests hold, required ones first, then the flattened ones."""
    plan = model._model_plan()
    given = [field for field in plan.fields if not field.read_only or isinstance(field, Overlaid)]
    flattened = [name for name, alias in plan.flattened.items() if not _source(alias).read_only]
    needed = [field.name for field in given if field.required and field.default is ABSENT]
    defaults = {field.name: None if field.default is ABSENT else field.default for field in given}
    optional = [*(name for name in defaults if name not in needed), *flattened]
    keyword = inspect.Parameter.KEYWORD_ONLY
    return inspect.Signature(
        [inspect.Parameter(name, keyword) for name in needed]
        + [inspect.Parameter(name, keyword, default=defaults.get(name)) for name in optional]
    )


def member_text(member: Field | Flattened | Additional) -> str:
    """The docstring of a member: its text where the class declares it, then its type and what else is to know."""
    texts = texts_of(member.owner.__module__).get(member.owner.__name__, {})
    lines = [texts[member.name]] if member.name in texts else []
    if isinstance(member, Additional):
        return "\n".join([*lines, f"dict of {_type(member.type, member, given=True)}"])
    source = _source(member)
    told = [_type(source.type, source, given=not source.read_only)]
    if isinstance(member, Overlaid):
        told.append(f"given: the same as {member.below.target}.{member.below.attribute}")
    if isinstance(member, Flattened):
        told.append(f"the same as {member.target}.{member.attribute}")
    said = {
        "filled by the service": source.read_only,
        "required": source.required,
        "set at creation alone": source.create_only,
        "secret": source.secret,
    }
    told += [text for text, holds in said.items() if holds]
    return "\n".join([*lines, f"{', '.join(told)}; in JSON: {source.wire}"])


def _source(member: Field | Flattened) -> Field:
    """The property that a member stands for."""
    if isinstance(member, Field):
        return member
    container: Field = getattr(member.owner, member.target)
    return _source(getattr(container.plan.model, member.attribute))


def _type(type_string: str, member: Field | Additional, *, given: bool) -> str:
    """A type in words that a reader of Python knows.

    :param given: Name what can be given in place of a model or enum, too.
    """
    if type_string[0] == "[":
        return f"list of {_type(type_string[1:-1], member, given=given)}"
    if type_string[0] == "{":
        return f"dict of {_type(type_string[1:-1], member, given=given)}"
    if type_string in BUILT_IN or type_string in _PYTHON:
        return _PYTHON.get(type_string, type_string)
    named = member.owner._resolve(type_string)
    return f"{type_string} or {'str' if issubclass(named, enum.Enum) else 'dict'}" if given else type_string
