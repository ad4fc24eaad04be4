"""What tests make of a local Azure Resource Manager: faults, operations that fail, other settings, and the way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..http import LocalRequest, LocalResponse
from ..interface.faults import Ending, Fault, Outcome
from ..journal.har import http_archive
from ..journal.recorded import read_recording
from ..journal.replay import Replayed, replay
from . import settings, snapshots
from .snapshots import Memory, Snapshot, World


class Scripted(World):
    """What a test may do besides sending requests."""

    _beginning: Memory

    def inject(
        self,
        *,
        method: str | None = None,
        path_contains: str | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        exception: BaseException | type[BaseException] | None = None,
        after: bool = False,
        cut: int | None = None,
        times: int | None = 1,
        nth: int = 1,
        probability: float = 1.0,
        seed: int = 0,
    ) -> str:
        """Make the next requests go wrong.

        :param method: Only requests with this method.
        :param path_contains: Only requests whose path has this in it, in any case.
        :param status: Status of the response; an error status without a body gets an error in ARM's form.
        :param headers: Headers of the response; without ``status`` they are added to the service's own response.
        :param body: Its body: bytes or str as they are, anything else as JSON.
        :param exception: Raised by the transport in place of a response; the HTTPS server closes the connection.
        :param after: Carry the request out first: only its response is lost.
        :param cut: Give only so many bytes of the body, while Content-Length promises all.
        :param times: How many requests; None for all from now on.
        :param nth: Only every so-manieth of them: 3 for the third, the sixth and so on.
        :param probability: How likely it is that one of them goes wrong.
        :param seed: What that is decided by: the same seed makes the same requests go wrong.
        :return: An id, by which ``faults.remove`` takes it back.
        """
        after = after or (status is None and exception is None)
        chosen: dict[str, Any] = {"nth": nth, "probability": probability, "seed": seed}
        fault = Fault(method, path_contains, times, status, dict(headers or {}), body, exception, after, cut, **chosen)
        self.faults.add(fault)
        return fault.id

    def next_operation(
        self,
        *,
        method: str | None = None,
        path_contains: str | None = None,
        status: Ending = "Succeeded",
        code: str = "InternalServerError",
        message: str = "The operation failed.",
        details: Sequence[Mapping[str, Any]] = (),
        seconds: float | None = None,
        times: int | None = 1,
    ) -> str:
        """Say how the next long-running operations go.

        :param method: Only operations that begin with this method.
        :param path_contains: Only operations whose path has this in it, in any case.
        :param status: How they end: ``Succeeded``, ``Failed`` or ``Canceled``.
        :param code: The error's code, if they do not end well.
        :param message: The error's message.
        :param details: The error's details.
        :param seconds: How long they take; ``float("inf")`` for one that never ends.
        :param times: How many operations; None for all from now on.
        :return: An id, by which ``faults.remove`` takes it back.
        """
        outcome = Outcome(method, path_contains, times, status, code, message, list(details), seconds)
        self.faults.add(outcome)
        return outcome.id

    def configure(self, **given: Any) -> None:
        """Change settings while it runs: those of the constructor that say how it behaves.

        :param given: ``polling``, ``operation_seconds``, ``durations``, ``retry_after``, ``page_size``,
            ``registered``, ``authentication``, ``require_valid_tokens``, ``api_version_policy``, ``strict``,
            ``throttle`` and ``user``.
        :raises ValueError: One of them is not what it has to be; then none is changed.
        """
        settings.change(self, given)

    def snapshot(self) -> Snapshot:
        """All that is there and is going on, to go back to with :meth:`restore`, as often as one likes.

        :raises RuntimeError: A request is going on in this thread.
        """
        return snapshots.take(self)

    def restore(self, snapshot: Snapshot) -> None:
        """Have everything as it was when a snapshot was taken: resources, running operations, the clock, faults to
        come, settings and ``requests``.

        :raises RuntimeError: A request is going on in this thread.
        :raises StateError: The state file can't be written; then nothing has changed.
        """
        snapshots.bring_back(self, snapshot)

    def reset(self) -> None:
        """Begin again: nothing is there but the subscription, and all settings are those of the constructor.

        :raises StateError: The state file can't be written; then nothing has changed.
        """
        with self.store.lock:
            with self.store.transaction():
                self.store.clear()
                self._begin()
            self._beginning.back(self)

    def har(self, *, masked: bool = True) -> dict[str, Any]:
        """``requests`` as an HTTP archive (HAR 1.2), in JSON data.

        :param masked: Without secrets. With them it can be replayed as it was.
        """
        return http_archive(list(self.requests), masked=masked)

    def replay(self, recording: str | bytes) -> list[Replayed]:
        """Send the requests of a recording again, and compare the statuses.

        :param recording: An HTTP archive, or a journal, as JSON text.
        :raises ValueError: It is none.
        """
        return list(replay(self, read_recording(recording)))

    def handle(self, request: LocalRequest) -> LocalResponse:
        """Answer a request."""
        raise NotImplementedError

    def add_subscription(self, subscription_id: str, display_name: str | None = None) -> None:
        """Make a subscription known."""
        raise NotImplementedError

    def _begin(self) -> None:
        """Put there what is there in the beginning."""
        raise NotImplementedError
