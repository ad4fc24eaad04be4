"""What a program sees of its stack."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.clients.base import ClientBase
from .config import Config
from .errors import StackError
from .options import ResourceOptions
from .others import Others, Outputs, no_others
from .record.bodies import written_value
from .record.captured import origins_captured
from .record.evaluating import current_evaluation
from .record.later import Later, LaterText, StandIn
from .record.lines import program_line
from .record.marks import DamagedMark, check_shown, json_texts
from .record.origins import Applied, Given
from .record.recorded import is_recorded, origin_of
from .record.scope import Scope, block, current_scope

if TYPE_CHECKING:
    from .record.recorder import Recorder
    from .record.world import ProgramWorld

C = TypeVar("C", bound=ClientBase)
T = TypeVar("T")

_NAMESPACE = uuid.UUID("5b7a1c52-8c1b-4b0e-9a8e-0f7f6a3a2c11")
_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


@dataclass(frozen=True)
class Export:
    """An output of a stack.

    :ivar value: JSON, with marks in place of what is not there yet.
    :ivar secret: It is never shown.
    """

    value: Any
    secret: bool


class Stack:
    """What a program says of its stack besides the resources: options, components, outputs; and what it asks.

    :ivar name: The stack's name: the same program may be several stacks.
    :ivar config: What the stack is configured with.
    :ivar exports: What the program exported, by name.
    """

    def __init__(
        self,
        name: str,
        recorder: Recorder,
        world: ProgramWorld,
        config: Mapping[str, Any],
        others: Others = no_others,
    ) -> None:
        self.name = name
        self.config = Config(config, self._secret_of_config)
        self.exports: dict[str, Export] = {}
        self._recorder = recorder
        self._world = world
        self._others = others

    def __repr__(self) -> str:
        return f"<Stack {self.name!r}>"

    def client(self, kind: type[C], **parameters: Any) -> C:
        """A client of one service, for instance of a package that ``azprov generate`` made.

        :param kind: Its class; an async one in an async program.
        :param parameters: What its operations take from their client besides the subscription.
        """
        return kind._over(self._recorder.with_parameters(parameters) if parameters else self._recorder)

    # Blocks

    def options(
        self,
        *,
        depends_on: Sequence[object] = (),
        protect: bool | None = None,
        retain_on_delete: bool | None = None,
        ignore_changes: Sequence[str] = (),
        replace_on_changes: Sequence[str] = (),
        adopt: bool | None = None,
        timeouts: float | None = None,
        deleted_with: object = None,
    ) -> AbstractContextManager[None]:
        """Options of the resources that are recorded in a ``with`` block. Blocks may stand in one another.

        :param depends_on: What has to be there before: results of calls, their pollers, ids, later values.
        :param protect: Refuse to delete or replace them.
        :param retain_on_delete: Leave them at the service when the stack no longer has them.
        :param ignore_changes: Members that are not compared: ``["tags", "properties.siteConfig.*"]``.
        :param replace_on_changes: Members whose change needs the resource to be made anew.
        :param adopt: Take over resources that are there already.
        :param timeouts: Seconds that making, changing or deleting one may take.
        :param deleted_with: The resource whose deletion deletes them, too.
        """
        scope = current_scope()
        options = scope.options.within(
            depends_on, protect, retain_on_delete, ignore_changes, replace_on_changes, adopt, timeouts, deleted_with
        )
        return block(Scope(options, scope.component))

    def component(self, name: str, options: ResourceOptions | None = None) -> AbstractContextManager[None]:
        """A name for the resources that are recorded in a ``with`` block, which groups them wherever they are shown.

        :param options: Options of all of them, in place of those of the block outside.
        """
        scope = current_scope()
        return block(Scope(scope.options if options is None else options, (*scope.component, name)))

    # Values

    def export(self, name: str, value: object, *, secret: bool = False) -> None:
        """Make a value an output of the stack.

        :param value: Anything that JSON can hold, or what is not there yet.
        :param secret: Never show it.
        :raises StackError: The name was exported before, or a text in the value is damaged.
        :raises ~azure.core.exceptions.SerializationError: JSON can't hold it.
        """
        line = program_line()
        if name in self.exports:
            raise StackError(f"{name!r} is exported twice", line)
        exported = written_value(value, name, self._world)
        try:
            for text in json_texts(exported):
                for _ in self._world.marks.within(text):
                    pass
                check_shown(text)
        except DamagedMark as damaged:
            raise StackError(f"{name!r} can't be exported: {damaged}", line) from None
        self.exports[name] = Export(exported, secret)

    def other(self, name: str) -> Outputs:
        """The outputs of another stack, as its last run that ended well left them; secret ones are not kept.

        :param name: The name of a stack whose program stands in the same folder.
        :raises StackError: There is no such stack.
        """
        found = None if name == self.name else self._others(name)
        if found is None:
            why = "this is the stack itself" if name == self.name else "there is none, or it has not been run"
            raise StackError(f"no outputs of another stack {name!r}: {why}", program_line())
        return Outputs(name, found)

    def secret(self, value: str) -> str:
        """A text that is never shown, nor is anything that is made of it. Looking at it gives the text."""
        return LaterText.of(Given(value, "a secret", self._world))

    def _secret_of_config(self, value: str, name: str) -> str:
        return LaterText.of(Given(value, f"config {name}", self._world))

    def apply(self, function: Callable[..., T], *values: object) -> T:
        """What a function gives, called once all of the values are there: for all that a later value can't be put into.

        What is made of the result waits for the later values that the function's variables hold, too.

        :param function: Called with the values; it should do nothing but work out its result.
        :raises StackError: A text among the values is damaged, or one is of another run of the program.
        """
        try:
            origins = [origin_of(item, self._world) for item in values]
        except DamagedMark as damaged:
            raise StackError(f"apply: {damaged}", program_line()) from None
        inputs = tuple(item if origin is None else origin for item, origin in zip(values, origins, strict=True))
        found: Any = Later(Applied(self._told(function), inputs, self._world, origins_captured(function, self._world)))
        return found  # type: ignore[no-any-return]

    def _told(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """A function that tells the value of what is later where the other one gives that."""

        def told(*values: Any) -> Any:
            found = function(*values)
            origin = origin_of(found, self._world)
            evaluation = current_evaluation()
            return found if origin is None or evaluation is None else evaluation.answer(origin)

        told.__name__ = getattr(function, "__name__", "a function")
        return told

    def guid(self, name: str) -> str:
        """A GUID that stays the same for this name in this stack and subscription, for a role assignment, say."""
        return str(uuid.uuid5(_NAMESPACE, self._place(name)))

    def random_name(self, prefix: str, length: int) -> str:
        """A name that begins with a prefix and goes on with letters and digits, which hardly anybody else has.

        It stays the same for this prefix in this stack and subscription.

        :param length: Characters of the whole name.
        """
        if length - len(prefix) < 4:
            raise ValueError(f"a name of {length} characters that begins with {prefix!r} has no room for four more")
        digest = hashlib.sha256(self._place(prefix).encode()).digest() * (length // 32 + 1)
        return prefix + "".join(_LETTERS[byte % 32] for byte in digest)[: length - len(prefix)]

    def _place(self, name: str) -> str:
        return f"{self._recorder.settings.subscription_id}/{self.name}/{name}"


def is_later(value: object) -> bool:
    """Whether a value is not there yet."""
    return isinstance(value, (StandIn, LaterText)) or is_recorded(value)
