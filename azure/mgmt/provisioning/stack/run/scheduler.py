"""Runs a graph of steps in one event loop, as many at once as the gate lets through, what delays the end most first."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from heapq import heappop, heappush
from typing import Any, Protocol

from .graph import Node, add_to_graph
from .steps import TELLING, DeadlineError, Ending, Event, Outcome, Report, Retry, Share, Step, Telling, What

URGENCY: ContextVar[float] = ContextVar("URGENCY", default=0.0)
"""How much the end of the run is delayed by what is going on: the seconds from there to the end, at best."""


class Gate(Protocol):
    """Lets steps begin no faster than their requests may be sent."""

    async def admit(self, share: Share, urgency: float) -> None:
        """Wait until the first request of a step may be sent, and count it."""

    def admitted(self, share: Share) -> None:
        """In the task of a step that was let in: its first request is counted already."""


def _nobody(event: Event) -> None:
    """Takes what nobody wants to be told."""


class _Lane:
    """The steps that are ready and whose first requests are counted in the same share, the most urgent first."""

    def __init__(self) -> None:
        self.ready: list[Node] = []
        self.filled = asyncio.Event()

    def put(self, node: Node) -> None:
        heappush(self.ready, node)
        self.filled.set()

    async def wait(self) -> None:
        """Wait until there is a step."""
        while not self.ready:
            self.filled.clear()
            await self.filled.wait()


class Scheduler:
    """A run of steps.

    :param steps: The steps, in an order of the caller's, which decides between those that are equally urgent.
    :param gate: Lets them begin; all that are ready at once if not given.
    :param report: Is called with what happens, in the event loop.
    :param fatal: Errors of a step after which no other is begun.
    :param more: More steps will be added while it runs.
    :raises ValueError: Two steps have the same key, one needs a step that is not there, or some need each other.
    """

    def __init__(
        self,
        steps: Iterable[Step] = (),
        gate: Gate | None = None,
        report: Report = _nobody,
        fatal: tuple[type[Exception], ...] = (),
        *,
        more: bool = False,
    ) -> None:
        self._nodes: dict[str, Node] = {}
        self._new = add_to_graph(self._nodes, steps)
        self._more = more
        self._gate = gate
        self._report = report
        self._fatal = fatal
        self.outcomes: dict[str, Outcome] = {}
        self._lanes: dict[Share | None, _Lane] = {}
        self._feeders: list[asyncio.Task[None]] = []
        self._running: dict[str, asyncio.Task[Any]] = {}
        self._holders: dict[str, Node] = {}
        self._queues: dict[str, list[Node]] = {}
        self._expired: set[str] = set()
        self._waiters: dict[str, asyncio.Future[Outcome]] = {}
        self._running_at_all = self._stopping = self._leaving = False
        self._over = asyncio.Event()
        self._zero = 0.0

    async def run(self) -> dict[str, Outcome]:
        """Run all steps, once.

        :return: How each ended, by key.
        """
        self._zero = asyncio.get_running_loop().time()
        self._running_at_all = True
        try:
            self._take_new()
            self._look_whether_over()
            await self._over.wait()
        finally:
            await self._end_tasks()
        return self.outcomes

    def add(self, steps: Iterable[Step]) -> None:
        """Add steps to a run that expects more. They may need any that are there, whatever became of those.

        :raises ValueError: Two steps have the same key, one needs a step that is not there, or some need each other.
        """
        self._new += add_to_graph(self._nodes, steps)
        if self._running_at_all:
            self._take_new()

    def no_more(self) -> None:
        """No more steps will be added: the run ends with the last of those that are there."""
        self._more = False
        self._look_whether_over()

    async def ended(self, key: str) -> Outcome:
        """Wait until a step has ended."""
        if key in self.outcomes:
            return self.outcomes[key]
        waiter = self._waiters.get(key)
        if waiter is None:
            waiter = self._waiters[key] = asyncio.get_running_loop().create_future()
        return await asyncio.shield(waiter)

    def stop(self) -> None:
        """Begin nothing more, and wait for what is under way; called again, leave that, too.

        To be called in the event loop, for instance by a handler of a signal.
        """
        if not self._stopping:
            self._stopping = True
            for node in self._nodes.values():
                if node.began is None and node.step.key not in self.outcomes:
                    self._finish(node, Outcome("not begun"))
        elif not self._leaving:
            self._leaving = True
            for task in self._running.values():
                task.cancel()

    def needs(self, key: str) -> tuple[str, ...]:
        """The keys of the steps that a step needs."""
        return tuple(self._nodes[key].step.needs)

    def waits_for(self, key: str) -> tuple[str, ...]:
        """Whom a step waits for: the steps that it needs and that are not done, or else who holds its lock."""
        node = self._nodes[key]
        if node.began is not None or key in self.outcomes:
            return ()
        needs = tuple(need for need in node.step.needs if need not in self.outcomes)
        holder = self._holder(node)
        return needs or (() if holder is None else (holder.step.key,))

    def _take_new(self) -> None:
        """Have the steps that were added begin, wait, or end before they have begun."""
        new, self._new = self._new, []
        for node in new:
            node.open -= sum(self._is_done(need) for need in set(node.step.needs))
        for node in new:
            self._take(node)
        for node in new:
            if node.open and node.step.key not in self.outcomes:
                self._tell("waiting", node, by=tuple(need for need in node.step.needs if not self._is_done(need)))

    def _take(self, node: Node) -> None:
        if node.step.key in self.outcomes:
            return
        before = [self.outcomes[need] for need in node.step.needs if need in self.outcomes]
        stopped = next((each for each in before if each.ending in ("failed", "stopped")), None)
        if stopped is not None:
            by = stopped.by or next(need for need in node.step.needs if self.outcomes.get(need) is stopped)
            self._stop(node, by)
        elif self._stopping or any(each.ending != "done" for each in before):
            self._finish(node, Outcome("not begun"))
        elif not node.open:
            self._make_ready(node)

    def _is_done(self, key: str) -> bool:
        outcome = self.outcomes.get(key)
        return outcome is not None and outcome.ending == "done"

    def _make_ready(self, node: Node) -> None:
        """Have a step begin when it is its turn, now that all that it needs is done."""
        if (holder := self._holder(node)) is not None:
            self._queue(node, holder)
            return
        lane = self._lanes.get(node.step.share)
        if lane is None:
            lane = self._lanes[node.step.share] = _Lane()
            self._feeders.append(asyncio.ensure_future(self._feed(node.step.share, lane)))
        lane.put(node)

    def _holder(self, node: Node) -> Node | None:
        return None if node.step.lock is None else self._holders.get(node.step.lock)

    def _queue(self, node: Node, holder: Node) -> None:
        assert node.step.lock is not None, "it has a holder"
        heappush(self._queues.setdefault(node.step.lock, []), node)
        self._tell("waiting", node, by=(holder.step.key,))

    async def _feed(self, share: Share | None, lane: _Lane) -> None:
        """Begin the steps of a lane."""
        while True:
            await lane.wait()
            if self._gate is not None and share is not None:
                await self._gate.admit(share, lane.ready[0].tail if lane.ready else 0.0)
            while not self._begin_next(lane):
                await lane.wait()

    def _begin_next(self, lane: _Lane) -> bool:
        """Begin the most urgent step of a lane whose lock nobody holds; whether there was one."""
        while lane.ready:
            node = heappop(lane.ready)
            if node.step.key in self.outcomes:
                continue
            if (holder := self._holder(node)) is not None:
                self._queue(node, holder)
                continue
            if node.step.lock is not None:
                self._holders[node.step.lock] = node
            node.began = self._now()
            self._begin(node)
            self._tell("started", node)
            return True
        return False

    def _begin(self, node: Node) -> None:
        step = node.step
        task = self._running[step.key] = asyncio.ensure_future(self._run(node))
        timer = None
        if step.deadline is not None:
            timer = asyncio.get_running_loop().call_later(step.deadline, self._expire, step.key)
        # A callback, since a task that is cancelled before its first turn runs nothing of its coroutine.
        task.add_done_callback(lambda task: self._ended(node, task, timer))

    async def _run(self, node: Node) -> Any:
        URGENCY.set(node.tail)
        if self._gate is not None and node.step.share is not None:
            self._gate.admitted(node.step.share)
        told = _Told(self, node)
        TELLING.set(told)
        return await node.step.run(told)

    def _expire(self, key: str) -> None:
        self._expired.add(key)
        self._running[key].cancel()

    def _ended(self, node: Node, task: asyncio.Task[Any], timer: asyncio.TimerHandle | None) -> None:
        """See how a step ended."""
        if timer is not None:
            timer.cancel()
        del self._running[node.step.key]
        ending, result, error = self._ending(node.step, task)
        self._finish(node, Outcome(ending, result, error, None, node.began, self._now(), tuple(node.retries)))
        self._release(node)

    def _ending(self, step: Step, task: asyncio.Task[Any]) -> tuple[Ending, Any, Exception | None]:
        """How the task of a step ended, with its result or its error."""
        if not task.cancelled():
            error = task.exception()
            if error is None:
                return "done", task.result(), None
            # What is no Exception ends the event loop, and says nothing of the step.
            return ("failed", None, error) if isinstance(error, Exception) else ("left", None, None)
        if self._leaving:
            return "left", None, None
        if step.key in self._expired:
            message = f"{step.key}: not done after {step.deadline:g} s. What it began goes on at the service."
            return "failed", None, DeadlineError(message)
        return "failed", None, RuntimeError(f"{step.key}: was cancelled by something that it waited for.")

    def _release(self, node: Node) -> None:
        """Give the lock of a step to the most urgent one that waits for it."""
        lock = node.step.lock
        if lock is None:
            return
        del self._holders[lock]
        queue = self._queues.get(lock, [])
        while queue:
            waiting = heappop(queue)
            if waiting.step.key not in self.outcomes:
                self._make_ready(waiting)
                return

    def _finish(self, node: Node, outcome: Outcome) -> None:
        """Note how a step ended, and what that means to those that need it."""
        self.outcomes[node.step.key] = outcome
        self._tell(outcome.ending, node, by=() if outcome.by is None else (outcome.by,), text=_text(outcome.error))
        if outcome.ending == "done":
            for other in node.wanted_by:
                other.open -= 1
                if not other.open and other.step.key not in self.outcomes:
                    self._make_ready(other)
        elif outcome.ending == "failed":
            # Each has its outcome before the next is looked for, so that none is found twice.
            for other in self._dependents(node):
                self._finish(other, Outcome("stopped", by=node.step.key))
            if isinstance(outcome.error, self._fatal) and not self._stopping:
                self.stop()
        waiter = self._waiters.pop(node.step.key, None)
        if waiter is not None:
            waiter.set_result(outcome)
        self._look_whether_over()

    def _stop(self, node: Node, by: str) -> None:
        """End a step that needs one that failed, and all that need it."""
        self._finish(node, Outcome("stopped", by=by))
        for other in self._dependents(node):
            self._finish(other, Outcome("stopped", by=by))

    def _look_whether_over(self) -> None:
        if not self._more and len(self.outcomes) == len(self._nodes):
            self._over.set()

    def _dependents(self, node: Node) -> Iterator[Node]:
        """All that need a step, however indirectly, and have no outcome when it is their turn."""
        found = [node]
        for each in found:
            for other in each.wanted_by:
                if other.step.key not in self.outcomes:
                    found.append(other)
                    yield other

    async def _end_tasks(self) -> None:
        """Leave no task behind, also where the run itself was cancelled."""
        self._stopping = self._leaving = True
        tasks = [*self._feeders, *self._running.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _now(self) -> float:
        return asyncio.get_running_loop().time() - self._zero

    def _tell(self, what: What, node: Node, *, by: tuple[str, ...] = (), text: str = "") -> None:
        self._report(Event(what, node.step.key, self._now(), by, text))


class _Told(Telling):
    """Reports what a step tells of itself."""

    def __init__(self, scheduler: Scheduler, node: Node) -> None:
        self._scheduler = scheduler
        self._node = node

    def retried(self, why: str, seconds: float) -> None:
        self._node.retries.append(Retry(self._scheduler._now(), seconds, why))
        self._scheduler._tell("retried", self._node, text=f"{why}; again in {seconds:g} s")

    def waited(self, why: str, seconds: float) -> None:
        self._node.retries.append(Retry(self._scheduler._now() - seconds, seconds, why))

    def status(self, text: str) -> None:
        self._scheduler._tell("status", self._node, text=text)


def _text(error: Any) -> str:
    return "" if error is None else f"{type(error).__name__}: {error}"
