"""A stack that lives through many runs, and what has to hold after each of them."""

from __future__ import annotations

import asyncio
import json
import logging
import shutil
from collections import Counter
from collections.abc import Coroutine, Iterable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, LocalResponse, LoopClock
from azure.mgmt.provisioning.stack import (
    Applied,
    Destroy,
    Journal,
    Kind,
    Plan,
    Refresh,
    StackError,
    Targets,
    Up,
    plan_graph,
    plan_json,
    plan_text,
    preview_async,
)
from azure.mgmt.provisioning.stack.plan.changes import lost_by
from azure.mgmt.provisioning.stack.plan.fill import UnknownValue
from azure.mgmt.provisioning.stack.plan.targets import ALL
from azure.mgmt.provisioning.stack.record.ids import above
from azure.mgmt.provisioning.stack.run.steps import Event
from azure.mgmt.provisioning.stack.show.history import history_json, runs_text, timeline_text
from azure.mgmt.provisioning.stack.show.timeline.formats import Format, timeline_picture

from .programs import SUBSCRIPTION, Saying, id_of, wrong
from .turns import TurnsLoop, taking_turns

T = TypeVar("T")
Writes = Counter[tuple[str, str]]

REFUSALS = (
    "protected",
    "retain_on_delete",
    "were not made by this stack",
    "are not the stack's, and would be deleted with their resource group",
    "which would be deleted with what it stands below",
    "is the id of no resource of the stack",
    "and they are not among the targets",
    "which the plan that was approved does not show",
)
"""What is said of plans that are not carried out."""


class Told(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.getMessage()} {record.exc_info or ''}")


class Lifecycle:
    """A stack, with its journal in a folder, and the local Azure Resource Manager that it is applied to.

    :ivar secrets: Texts that may be in nothing that is told or kept.
    :ivar foreign: Ids of what others made, in lower case.
    :ivar texts: What was told.
    """

    def __init__(self) -> None:
        self._folder = TemporaryDirectory()
        self.folder = Path(self._folder.name)
        self._loop = TurnsLoop()
        self._patches = ExitStack()
        self._patches.enter_context(taking_turns(self._loop))
        self.azure = self.run(self._azure())
        self.name = "dev"
        self.journal = Journal(str(self.folder / "dev.db"), "dev")
        self.client = ProvisioningClient.local(self.azure)
        self.secrets: set[str] = set()
        self.foreign: set[str] = set()
        self.texts: list[str] = []
        self._seen = 0
        self._told = Told()
        logging.getLogger().addHandler(self._told)
        self._level = logging.getLogger().level
        logging.getLogger().setLevel(logging.DEBUG)

    async def _azure(self) -> LocalAzure:
        azure = LocalAzure(clock=LoopClock(1_800_000_000.0))
        handle = azure.handle

        def purging(request: LocalRequest) -> LocalResponse:
            """Forget vaults that were deleted: their names could not be used again otherwise."""
            if request.method == "PUT":
                with azure.store.transaction():
                    for key in azure.store.records("deleted-vaults"):
                        azure.store.delete_record("deleted-vaults", key)
            return handle(request)

        azure.handle = purging  # type: ignore[method-assign]
        return azure

    def close(self) -> None:
        """Leave nothing behind."""
        self._patches.close()
        logging.getLogger().removeHandler(self._told)
        logging.getLogger().setLevel(self._level)
        self.journal.close()
        self.azure.close()
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()
        self._folder.cleanup()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """What a coroutine gives, in virtual time."""
        return self._loop.run_until_complete(coroutine)

    # What is there

    def there(self) -> dict[str, dict[str, Any]]:
        """The documents of what is there, by their ids in lower case."""
        found = self.azure.store.below(f"/subscriptions/{SUBSCRIPTION}")
        return {each.id.lower(): self.azure.present(each) for each in found}

    def others(self) -> set[str]:
        """The ids of what is there and is not the stack's, in lower case."""
        return {*self.there()}.difference(each.id.lower() for each in self.journal.owned())

    def writes(self) -> Writes:
        """The requests since the last time that wrote something."""
        new, self._seen = self.azure.requests[self._seen :], len(self.azure.requests)
        return Counter(
            (each.method, unquote(urlsplit(each.url).path).lower())
            for each in new
            if each.method not in ("GET", "HEAD")
        )

    def wait(self) -> None:
        """Let all end that is under way."""
        self.run(asyncio.sleep(1000))
        self.others_do("GET", f"/subscriptions/{SUBSCRIPTION}")  # what ended meanwhile is seen by the next request

    def others_do(self, method: str, identity: str, body: Any = None) -> None:
        """Send a request as others do."""

        async def send() -> None:
            await self.client.send_request(HttpRequest(method, f"{identity}?api-version=2021-04-01", json=body))

        self.run(send())

    # What is done

    def preview(self, saying: Saying, targets: Targets) -> Plan:
        """A preview, which writes nothing. What earlier runs began has ended: a run would wait for it."""
        self.wait()
        before = self.there()
        self.writes()
        plan = self.run(preview_async(saying, self.client, name=self.name, state=self.journal, targets=targets))
        assert not self.writes()
        assert self.there() == before
        self._show(plan)
        return plan

    def up(
        self, saying: Saying, *, targets: Targets = ALL, adopt: bool = False, stop_at: int = -1, stops: int = 1
    ) -> Applied | None:
        """A run of a stack; None if it was refused before anything was sent.

        :param stop_at: The event at which it is stopped.
        """
        count = 0

        def report(event: Event) -> None:
            nonlocal count
            self.texts.append(repr(event))
            if count == stop_at:
                for _ in range(stops):
                    up.stop()
            count += 1

        kept = self._kept()
        self.writes()
        up = Up(saying, self.client, self.journal, name=self.name, adopt=adopt, targets=targets, report=report)
        try:
            applied = self.run(up.run())
        except StackError as error:
            self.refused(error)
            assert saying.look or not self.writes()
            return None
        finally:
            assert kept.issubset(self.there())
        self._show(applied.plan)
        self.texts += map(repr, applied.failed.values())
        self.texts += [repr(each.outputs) for each in [applied] if not each.secret_outputs]
        return applied

    def destroy(self, targets: Targets = ALL) -> Applied | None:
        """Delete what the stack made; None if that was refused."""
        kept = self._kept()
        self.writes()
        run = Destroy(
            self.client,
            self.journal,
            name=self.name,
            targets=targets,
            report=lambda event: self.texts.append(repr(event)),
        )
        try:
            applied = self.run(run.run())
        except StackError as error:
            self.refused(error)
            assert not self.writes()
            return None
        finally:
            assert kept.issubset(self.there())
        self._show(applied.plan)
        self.texts += map(repr, applied.failed.values())
        if applied.succeeded:
            gone = {each.id.lower() for each in applied.plan.changes}
            assert not gone.intersection(self.there())
            assert not gone.intersection(each.id.lower() for each in self.journal.owned())
        return applied

    def refresh(self) -> None:
        """Read what is there; nothing is written."""
        before = self.there()
        seen = self.run(Refresh(self.client, self.journal).run())
        self.texts += map(repr, seen)
        owned = {each.id.lower() for each in self.journal.owned()}
        assert owned.issubset(self.there())
        assert not {each.id.lower() for each in seen if each.is_there}.difference(before)

    def rename(self) -> None:
        """Give the stack another name, and go on with its journal."""
        self.name = "dev" if self.name == "prod" else "prod"
        path = str(self.folder / f"{self.name}.db")
        self.journal.rename(self.name, path)
        self.journal = Journal(path, self.name)

    def refused(self, error: StackError) -> None:
        """See that a plan was refused for a reason that there may be."""
        self.texts.append(str(error))
        if not any(each in str(error) for each in REFUSALS):
            raise error

    def _kept(self) -> set[str]:
        """The ids of what is there and is to stay."""
        there = self.there()
        stays = {each.id.lower() for each in self.journal.owned() if each.protect or each.retain_on_delete}
        return {each for each in (*stays, *self.foreign) if each in there}

    def _show(self, plan: Plan) -> None:
        pictures = [plan_graph(plan, "html"), plan_graph(plan, "svg"), plan_graph(plan, "dot"), plan_graph(plan)]
        self.texts += [plan_text(plan, bodies=True), json.dumps(plan_json(plan)), repr(plan), *pictures]

    # What has to hold

    def check_applied(self, saying: Saying, plan: Plan, applied: Applied) -> None:
        """What a run came to that ended well, of all that its program says."""
        written = self.writes()
        must, may = foretold(plan)
        if plan.boundary is None:
            assert not must - written, f"foretold and not written: {must - written}"
            more = [each for each in written - must if each not in may]
            assert not more, f"written and not foretold: {more}"
        found = [*wrong(saying.items, self.there())]
        assert not found, found
        assert not self.journal.pending()
        said = {id_of(saying.items, name) for name in saying.items}
        owned = {each.id.lower(): each for each in self.journal.owned()}
        assert said.issubset(owned)
        # What the program showed behind a look, or stays by its options, is still the stack's.
        late = plan.boundary is not None
        assert all(late or owned[each].retain_on_delete for each in owned.keys() - said)

    def check_left_to_others(self, applied: Applied, others: set[str]) -> None:
        """A run behind a look that failed, since what the program said there is there and was not the stack's.

        No plan showed it, so that nobody was asked whether it is to be taken over.
        """
        for key, error in applied.failed.items():
            assert "was not made by this stack: run it with --adopt" in str(error), error
            assert key.lower() in others
        assert {each.ending for each in applied.outcomes.values()} <= {"done", "failed", "stopped"}
        assert not others.intersection(key for _, key in self.writes())

    def check_settled(self, saying: Saying) -> None:
        """A run after one that ended well has nothing to do."""
        applied = self.up(saying)
        assert applied is not None
        assert not self.writes()
        assert applied.succeeded
        assert not applied.plan.has_changes, applied.plan

    def check_always(self) -> None:
        """The journal can be read, says what is known, and holds no secret; nor does anything that was told."""
        with TemporaryDirectory() as copies:
            for file in self.folder.iterdir():
                shutil.copy(file, copies)
            with Journal(str(Path(copies) / Path(self.journal.path).name), self.name) as copy:
                for told in ("owned", "pending", "outputs", "runs"):
                    assert getattr(copy, told)() == getattr(self.journal, told)()
        runs = self.journal.runs()
        if runs:
            steps = self.journal.steps(runs[0].number)
            formats: tuple[Format, ...] = ("html", "svg")
            pictures = [timeline_picture(self.name, runs[0], steps, each) for each in formats]
            history = json.dumps(history_json(self.name, runs, runs[0], steps))
            self.texts += [runs_text(self.name, runs), timeline_text(runs[0], steps), history, *pictures]
        kept = [file.read_bytes() for file in self.folder.iterdir()]
        told = "\n".join((*self.texts, *self._told.texts)).encode()
        for secret in self.secrets:
            assert not any(secret.encode() in each for each in (*kept, told)), f"{secret} is told or kept"
        self.texts.clear()
        self._told.texts.clear()
        assert self.foreign.issubset(self.there())


def foretold(plan: Plan) -> tuple[Writes, set[tuple[str, str]]]:
    """The requests that a plan says, and those that depend on values that are not known before."""
    must: Writes = Counter()
    may: set[tuple[str, str]] = set()
    lost = lost_by(plan.changes)
    changed = {each.id.lower() for each in plan.changes if not each.is_settled}
    for change in plan.changes:
        key = change.id.lower()
        if change.kind in (Kind.DELETE, Kind.REPLACE):
            if any(each in lost for each in above(key)):
                may.add(("DELETE", key))  # groups that need each other are emptied one by one
            else:
                must["DELETE", key] += 1
        certain = [each for each in change.differences if not _is_unknown(each.after)]
        failed = change.kind is Kind.UPDATE and change.reason or "its last change failed" in change.reason
        changes = change.kind in (Kind.UPDATE, Kind.ADOPT) and (certain or failed)
        if change.kind in (Kind.CREATE, Kind.REPLACE) or changes:
            must["PUT", key] += 1
        elif change.differences or not changed.isdisjoint(each.lower() for each in change.needs):
            may.add(("PUT", key))
    return must, may


def _is_unknown(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_is_unknown, value.values()))
    return any(map(_is_unknown, value)) if isinstance(value, list) else isinstance(value, UnknownValue)


def without(items: Iterable[str], gone: str) -> tuple[str, ...]:
    """Names but for one."""
    return tuple(each for each in items if each != gone)
