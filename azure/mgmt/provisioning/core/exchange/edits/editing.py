"""Read, change, write: which requests an edit of a resource takes, and what they hold. Nothing is sent here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError, ResourceModifiedError, ResourceNotFoundError

from ...declare.lookup import declared_operations
from ...declare.operation import Body, Match, Operation
from ...declare.options import LongRunningOptions, RequestOptions, check_names
from ...faults import Faults
from ...models.plan import written
from ...models.values.containers import BUILT_IN, type_plan
from ...models.values.exact import same
from ..arguments import arity
from ..etags import etag_of, quoted
from .fitting import Fitting
from .merging import ABSENT, Place, differences, loses, merged, with_nulls

TRIES = 5
"""How often a change is sent where somebody else keeps changing the resource."""

_NOT_TAKEN = ("cls", "continuation_token")
_POLLING = frozenset(LongRunningOptions.__annotations__) - frozenset(RequestOptions.__annotations__)


class EditConflictError(ResourceModifiedError):
    """The same member was changed by an edit and meanwhile by somebody else, each in another way. Nothing was sent.

    :ivar members: The REST names that lead to each such member.
    """

    def __init__(self, operation: Operation, places: Sequence[Place]) -> None:
        self.members = [".".join(place) for place in places]
        super().__init__(
            f"{operation.id}: changed here, and meanwhile by somebody else: {', '.join(self.members)}. "
            "Get the resource again, and decide what holds"
        )

    def __reduce__(self) -> Any:
        return _made, (self.message,), self.__dict__


def _made(message: str) -> EditConflictError:
    """An error as pickle and copy make it: what it holds besides its message comes afterwards."""
    return EditConflictError.__new__(EditConflictError, message)


class Call(NamedTuple):
    """A call that is to be made."""

    operation: Operation
    arguments: tuple[Any, ...]
    options: Mapping[str, Any]


class Read(NamedTuple):
    """What a GET gave."""

    model: Any
    etag: str | None


def _read(response: Any, model: Any, headers: Any) -> Read:
    return Read(model, etag_of(model) or response.http_response.headers.get("ETag"))


class Writers(NamedTuple):
    """The operations that change what a GET reads."""

    put: Operation | None
    patch: Operation | None

    @classmethod
    def of(cls, get: Operation) -> Writers:
        """Those at the same URL whose body, or whose result, is what the GET reads."""
        found: dict[str, list[Operation]] = {"PUT": [], "PATCH": []}
        for operation in declared_operations(get.service.package):
            if operation.url == get.url and operation.method in found and _writes(operation, get):
                found[operation.method].append(operation)
        put, patch = (each[0] if len(each) == 1 else None for each in found.values())
        return cls(put, patch)


def _writes(operation: Operation, get: Operation) -> bool:
    body = operation.body
    return body is not None and get.returns in (body.type, operation.returns)


class Editing:
    """One edit: :meth:`next` says what to call, and :meth:`answered` or :meth:`failed` take what came of it.

    :param get: The operation that reads the resource.
    :param arguments: Its arguments.
    :param options: Options of all calls; those of polling are for the one that writes.
    :raises TypeError: An option is none, or no operation writes what the GET reads.
    """

    model: Any
    """What is changed by whoever edits."""

    def __init__(self, get: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> None:
        where = f"the edit of {get.id}"
        check_names(options, LongRunningOptions, where)
        for name in _NOT_TAKEN:
            if options.get(name) is not None:
                raise TypeError(f"{where} takes no option {name!r}: it reads a model, and writes it")
        self._get, self._arguments, self._options = get, arguments, options
        self._put, self._patch = Writers.of(get)
        if self._put is None and self._patch is None:
            raise TypeError(f"{where}: no operation writes what {get.id} reads")
        self._read_first = self._is_written = self._is_done = False
        self._tries = 0
        self._refused: str | None = None
        """The etag that a service refused; if it has it still, the condition is not what the service takes it for."""

    def reading(self) -> Call:
        """The call that reads the resource."""
        options = {name: value for name, value in self._options.items() if name not in _POLLING}
        return Call(self._get, self._arguments, {**options, "cls": _read})

    def begin(self, read: Read) -> Any:
        """The model to be changed, which the first call read.

        :raises ~azure.core.exceptions.ResourceNotFoundError: It read that there is none.
        """
        self._require(read.model)
        self.model, self._etag = read
        # Copies, since free JSON is changed where it is.
        self._base = deepcopy(self.model.serialize())
        self._base_in_full = deepcopy(self.model.serialize(keep_readonly=True))
        self._latest, self._theirs = self.model, self._base
        return self.model

    def end(self) -> None:
        """Take note of what was changed.

        :raises ~azure.core.exceptions.SerializationError: A value is none that the property can hold.
        :raises ValueError: A member was changed that can't be.
        """
        self._mine = self.model.serialize()
        changed = [place for place, _ in differences(self._base, self._mine)]
        in_full = differences(self._base_in_full, self.model.serialize(keep_readonly=True))
        _refuse(self._get, [place for place, new in in_full if new is not ABSENT and not _meets(place, changed)])
        self._is_done = not changed
        self._read_first = bool(changed) and not self._is_guarded(self._writing(self._mine)[0])

    def next(self) -> Call | None:
        """The next call; None when there is nothing left to do.

        :raises EditConflictError: Somebody else has changed the same meanwhile.
        """
        if self._is_done:
            return None
        if self._read_first:
            return self.reading()
        conflicts: list[Place] = []
        whole = merged(self._base, self._mine, self._theirs, conflicts)
        if conflicts:
            raise EditConflictError(self._get, conflicts)
        if same(whole, self._theirs):  # somebody else did the same
            self._end_with(self._latest)
            return None
        operation, body = self._writing(whole)
        return Call(operation, tuple(self._arguments_of(operation, body)), self._options_of(operation))

    def _options_of(self, operation: Operation) -> dict[str, Any]:
        polls = operation.long_running is not None
        options = {name: value for name, value in self._options.items() if polls or name not in _POLLING}
        if self._etag is not None and self._etag != self._refused and not _takes_etag(operation):
            # It is not declared, but costs nothing: a service that has etags may well heed it.
            options["headers"] = {"If-Match": quoted(self._etag), **(options.get("headers") or {})}
        return options

    def answered(self, call: Call, answer: Any) -> None:
        """Go on after a call that succeeded."""
        if call.operation is not self._get:
            self._is_written = True
            self._read_first = answer is None or call.operation.returns != self._get.returns
            if not self._read_first:
                self._end_with(answer)
            return
        self._latest, self._etag = answer
        self._require(self._latest)
        self._theirs, self._read_first = self._latest.serialize(), False
        if self._is_written:
            self._end_with(self._latest)

    def failed(self, call: Call, error: HttpResponseError) -> None:
        """Go on after a call that failed.

        :raises HttpResponseError: It did not fail because the resource was changed meanwhile, or did so too often.
        """
        self._tries += 1
        if call.operation is self._get or self._tries >= TRIES or not _is_conflict(error):
            raise error
        self._read_first, self._refused = True, self._etag

    def _require(self, model: Any) -> None:
        if model is None:
            raise ResourceNotFoundError(
                f"{self._get.id}: there is nothing to edit, the service answered without a body"
            )

    def _end_with(self, found: Any) -> None:
        self.model._become(found)
        self._is_done = True

    def _writing(self, whole: Any) -> tuple[Operation, bytes]:
        """The operation that makes the resource what it is to be, and its body.

        :raises ValueError: None can.
        """
        # What is taken away can be left out of a PUT, whereas services differ in what a PATCH does with a null.
        if self._patch is not None and (self._put is None or not loses(self._theirs, whole)):
            fitting = Fitting(keeps_unknown=False)
            body = fitting.fit(_plan(self._patch), _units(self._theirs, with_nulls(self._theirs, whole)))
            if not fitting.left_out:
                return self._patch, self._text(self._patch, body)
            if self._put is None:
                _refuse(self._patch, fitting.left_out)
        assert self._put is not None
        fitting = Fitting(keeps_unknown=True)
        body = fitting.fit(_plan(self._put), whole)
        changed = [place for place, _ in differences(self._theirs, whole)]
        _refuse(self._put, [place for place in fitting.left_out if _meets(place, changed)])
        return self._put, self._text(self._put, body)

    def _text(self, operation: Operation, body: dict[str, Any]) -> bytes:
        wire = _etag_member(operation)
        if wire is not None and self._etag is not None:
            body = {**body, wire: self._etag}
        what = f"{operation.id} can't send what was read and changed"
        return json.dumps(written(BUILT_IN["object"], body, "body", Faults(), what)).encode()

    def _is_guarded(self, operation: Operation) -> bool:
        """Whether the service refuses what is sent if the resource is no longer what was read."""
        return self._etag is not None and (_takes_etag(operation) or _etag_member(operation) is not None)

    def _arguments_of(self, operation: Operation, body: bytes) -> Iterable[Any]:
        """The arguments of the operation that writes: those of the GET by their names in the request, and the body."""
        rest = iter(self._arguments)
        given: dict[Any, Any] = {}
        parameter: Any
        for parameter in self._get.parameters:
            values = [next(rest) for _ in range(arity(parameter))]
            if len(values) == 1:
                given[type(parameter), parameter.wire] = values[0]
        for parameter in operation.parameters:
            if isinstance(parameter, Match):
                guarded = parameter.if_match and self._etag is not None
                yield from (self._etag, MatchConditions.IfNotModified) if guarded else (None, None)
            elif isinstance(parameter, Body):
                yield body
            elif arity(parameter):
                yield given.get((type(parameter), parameter.wire))


def _plan(operation: Operation) -> Any:
    body = operation.body
    assert body is not None
    return type_plan(body.type, operation.service.model)


def _takes_etag(operation: Operation) -> bool:
    return operation.match is not None and operation.match.if_match


def _etag_member(operation: Operation) -> str | None:
    """The REST name of the etag in an operation's body, if it takes one there."""
    fields = (field for field in _plan(operation).fields if field.wire.lower() == "etag" and not field.read_only)
    return next((field.wire for field in fields), None)


def _units(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """What a PATCH holds: the members of a resource and of its ``properties`` that have changed, each as a whole.

    Some services merge an object that stands in a PATCH, others take it for the new one. As a whole it is both.
    """
    found = {key: value for key, value in after.items() if not same(before.get(key, ABSENT), value)}
    old, new = before.get("properties"), found.get("properties")
    if isinstance(old, dict) and isinstance(new, dict):
        found["properties"] = {key: value for key, value in new.items() if not same(old.get(key, ABSENT), value)}
    return found


def _meets(place: Place, others: Iterable[Place]) -> bool:
    """Whether a place is one of others, in one of them, or around one."""
    return any(place[: len(each)] == each[: len(place)] for each in others)


def _refuse(operation: Operation, places: list[Place]) -> None:
    if places:
        members = ", ".join(".".join(place) for place in places)
        raise ValueError(f"{operation.id} can't change {members}: only the service does, or there is no such member")


def _is_conflict(error: HttpResponseError) -> bool:
    """Whether a service says that the resource is no longer what was read: with 412, or with a code of this kind."""
    code = str(getattr(error.error, "code", None) or "")
    return error.status_code == 412 or re.search("etag|precondition", code, re.IGNORECASE) is not None
