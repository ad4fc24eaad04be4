"""Anything that threads or tasks may do with one poller at the same time, while its service answers in any way."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from azure.core.exceptions import HttpResponseError
from hypothesis import given, note, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError

from ....support import Answer, Async, Script, Sync
from ..polling.support import DONE, IN_PROGRESS, STARTED, SUCCEEDED, begin

FAILED = Answer(200, {"status": "Failed", "error": {"code": "Quota", "message": "too much"}})
ENDS = {
    "succeeded": [SUCCEEDED, Answer(200, DONE)],
    "failed": [FAILED],
    "gone": [Answer(404, {"error": {"code": "Gone", "message": "gone"}})],
    "another shape": [Answer(200, [1])],
    "unexpected": [RuntimeError("unexpected")],
}
_ACTIONS = st.sampled_from(["result", "impatient", "wait", "status", "done", "add", "remove", "cancel"])
_SCRIPTS = st.lists(st.lists(_ACTIONS, max_size=6), min_size=1, max_size=4)
_SERVICE = st.tuples(st.integers(0, 3), st.sampled_from(sorted(ENDS)))


class Seen:
    """What was seen of a poller; an outcome that is neither the resource nor an error of it is none."""

    def __init__(self) -> None:
        self.outcomes: set[Any] = set()
        self.called: list[int] = []
        self.added: list[int] = []
        self.refused: set[str] = set()

    def result(self, widget: Any) -> None:
        assert widget.id == "/w1"
        assert widget.provisioning_state == "Succeeded"
        self.outcomes.add("/w1")

    def error(self, error: Exception) -> None:
        if not isinstance(error, TimeoutError):  # the operation goes on
            assert isinstance(error, (HttpResponseError, PollingCancelledError)) or error.args == ("unexpected",)
            self.outcomes.add(id(error))

    def callback(self, number: int) -> Any:
        self.added.append(number)
        return lambda method: self.called.append(number)

    def check(self) -> None:
        assert len(self.outcomes) == 1
        assert sorted(self.called) == sorted(self.added)
        assert self.refused <= {"polling has ended, and the callbacks were called"}


def act(poller: Any, action: str, seen: Seen, number: int) -> None:
    """Do one of the things that a thread may do with a poller."""
    try:
        if action in ("result", "impatient"):
            seen.result(poller.result(10 if action == "result" else 0.0005))
        elif action == "add":
            poller.add_done_callback(seen.callback(number))
        elif action == "remove":
            poller.remove_done_callback(print)
        else:
            getattr(poller, action)()
    except Exception as error:
        if action == "remove" and isinstance(error, ValueError):
            seen.refused.add(str(error))
        else:
            seen.error(error)


@settings(deadline=None, print_blob=True)
@given(_SCRIPTS, _SERVICE)
def test_threads(scripts: list[list[str]], service: tuple[int, str]) -> None:
    polls, end = service
    seen = Seen()
    side = Sync()
    script = Script(STARTED, *[IN_PROGRESS] * polls, *ENDS[end])
    poller = asyncio.run(begin(side, script, retry_total=0, polling_interval=0.0001))

    def run(place: int) -> None:
        for number, action in enumerate(scripts[place], 10 * place):
            act(poller, action, seen, number)

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(scripts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    for _ in range(2):
        act(poller, "result", seen, 0)
    note(f"{seen.outcomes} after {script.requests}")
    assert poller.done()
    seen.check()


@settings(deadline=None, print_blob=True)
@given(_SCRIPTS, _SERVICE, st.lists(st.integers(0, 12), max_size=4))
def test_tasks(scripts: list[list[str]], service: tuple[int, str], cancelled_after: list[int]) -> None:
    """Tasks that are cancelled after some turns of the event loop, too."""
    polls, end = service
    seen = Seen()

    async def run(poller: Any, actions: list[str]) -> None:
        for action in actions:
            try:
                if action in ("result", "impatient"):
                    seen.result(await poller.result(10 if action == "result" else 0))
                elif action == "wait":
                    await poller.wait()
                elif action in ("status", "done", "cancel"):
                    getattr(poller, action)()
            except Exception as error:
                seen.error(error)

    async def main() -> None:
        side = Async()
        script = Script(STARTED, *[IN_PROGRESS] * (polls + 40), *ENDS[end], repeat=True)
        poller = await begin(side, script, retry_total=0, polling_interval=0)
        tasks = [asyncio.ensure_future(run(poller, actions)) for actions in scripts]
        for task, turns in zip(tasks, cancelled_after, strict=False):
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
        await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 30)
        for _ in range(2):
            await run(poller, ["result"])
        assert poller.done()
        assert len(seen.outcomes) == 1

    asyncio.run(main())
