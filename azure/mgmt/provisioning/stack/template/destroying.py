"""Deleting all that a stack made through a deployment stack: it deletes what it manages, and then itself."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import HttpResponseError

from ..apply.destroy import Destroy
from ..apply.destroy_run import DestroyRun, DestroyRunOptions
from ..apply.limited import Drivers, limited
from ..apply.losses import check_losses
from ..apply.managing import group_and_name, read_managing, settled_managing
from ..apply.removing import deletion_key
from ..apply.results import Applied
from ..errors import StackError
from ..plan.changes import Change, Kind, Plan
from ..plan.preview import deletion
from ..record.ids import resource_type
from ..run.steps import Event, Outcome
from ..state.interface import Owned
from ..state.journal import Journal
from ..state.records import Done, Pending, Run

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._aio_client import ProvisioningClient

_LEFT = "the deletion was left, and goes on at the service. Run it again to go on with it"


class Undeploy(DestroyRun):
    """One run that deletes all that a stack made through its deployment stack; its program is not asked.

    Where the deployment stack is gone, what is left is deleted as :class:`Destroy` does it.

    :param options: Those of :class:`~azure.mgmt.provisioning.stack.apply.destroy_run.DestroyRun`.
    """

    def __init__(self, client: ProvisioningClient, journal: Journal, **options: Unpack[DestroyRunOptions]) -> None:
        super().__init__(client, journal, **options)
        self._left = asyncio.Event()
        options["rate"] = self._rate
        self._otherwise = Destroy(client, journal, **options)

    def stop(self) -> None:
        """Leave the deletion, which goes on at the service: the next run goes on with it."""
        self._left.set()
        self._otherwise.stop()

    def _is_stopped(self) -> bool:
        return self._left.is_set()

    async def run(self) -> Applied:
        """Look what there is, ask, and delete.

        :raises StackError: It can't be done: something is protected, or is not the stack's. Nothing was sent.
        :raises JournalError: The journal can't be written.
        :raises ~azure.core.exceptions.HttpResponseError: The deployment stack can't be read, or not be deleted.
        """
        async with limited(self._client, self._rate, self._journal) as drivers:
            reader = type(self._client)._over(drivers.reading)
            identity = self._journal.managing
            found = await settled_managing(reader, identity) if identity else None
            if found is not None:
                return await self._run(found, identity, drivers)
            self._journal.manage("")
        return await self._otherwise.run()

    async def _run(self, found: Any, identity: str, drivers: Drivers) -> Applied:
        managed = {each.id.lower(): each.id for each in found.properties.resources or ()}
        known = {each.id.lower(): each for each in self._journal.owned()}
        gone = [each for key, each in reversed(known.items()) if key in managed]
        gone += [Owned(id, resource_type(id)) for key, id in managed.items() if key not in known]
        _check_retained(gone)
        left = [each.id for key, each in known.items() if key not in managed and not each.retain_on_delete]
        plan = Plan(self._name, tuple(map(deletion, gone)), notes=tuple(map(_left_note, left)))
        check_losses(plan.changes, known.values())
        await self._check_contents(gone, drivers)
        return await self._declined(plan) or await self._delete(plan, gone, identity, drivers, complete=not left)

    async def _delete(
        self, plan: Plan, gone: list[Owned], identity: str, drivers: Drivers, *, complete: bool
    ) -> Applied:
        began, zero = time.time(), time.monotonic()
        run = self._journal.begin_run("destroy")
        changes = {deletion_key(change.id): change for change in plan.changes}
        outcomes: dict[str, Outcome] = {}
        ending = "failed"
        try:
            for each in gone:
                await self._journal.sending(Pending(each, "delete", run))
            for key in changes:
                self._report(Event("started", key, 0.0))
            outcomes = await self._deleted(changes, identity, drivers)
            kinds = dict.fromkeys(changes, Kind.DELETE)
            if self._left.is_set():
                return Applied(plan, outcomes, kinds, complete=False, notes=(_LEFT,))
            for key, change in changes.items():
                if outcomes[key].ending == "done":
                    await self._journal.settle(change.id, None)
                else:
                    await self._journal.refused(change.id)
                text = "" if outcomes[key].error is None else str(outcomes[key].error)
                ended = time.monotonic() - zero
                self._report(Event(outcomes[key].ending, key, ended, text=text))
                self._journal.note(run, Done(key, "delete", outcomes[key].ending, 0.0, ended, (), text))
            applied = Applied(plan, outcomes, kinds, seconds=time.monotonic() - zero)
            if applied.succeeded:
                self._journal.manage("")
                ending = "done"
            return applied
        finally:
            outputs: dict[str, Any] | None = {} if ending == "done" and complete else None
            self._journal.end_run(Run(run, "destroy", began, ending, time.monotonic() - zero), outputs)

    async def _deleted(self, changes: dict[str, Change], identity: str, drivers: Drivers) -> dict[str, Outcome]:
        """Delete the deployment stack; how the deletion of each resource ended, by key."""
        writer, reader = (type(self._client)._over(each) for each in (drivers.writing, drivers.reading))
        error = await self._send(writer, identity)
        if self._left.is_set():
            return dict.fromkeys(changes, Outcome("left"))
        found = None if error is None else await read_managing(reader, identity)
        if found is None:
            return dict.fromkeys(changes, Outcome("done"))
        managed = {each.id.lower() for each in found.properties.resources or ()}
        errors = {each.id.lower(): each.error for each in found.properties.failed_resources or ()}
        outcomes = {}
        for key, change in changes.items():
            why = errors.get(change.id.lower())
            if why is not None:
                outcomes[key] = Outcome("failed", error=HttpResponseError(f"({why.code}) {why.message}"))
            else:
                outcomes[key] = Outcome("not begun" if change.id.lower() in managed else "done")
        if error is not None and all(each.error is None for each in outcomes.values()):
            raise error
        return outcomes

    async def _send(self, client: ProvisioningClient, identity: str) -> HttpResponseError | None:
        """Delete the deployment stack with all that it manages; its error, if it failed."""
        stacks: Any = client.deploymentstacks.deployment_stacks
        group, name = group_and_name(identity)
        options = dict.fromkeys(("unmanage_action_resources", "unmanage_action_resource_groups"), "delete")
        if group:
            poller = await stacks.begin_delete_at_resource_group(group, name, **options)
        else:
            poller = await stacks.begin_delete_at_subscription(name, **options)
        result, leaving = asyncio.ensure_future(poller.result()), asyncio.ensure_future(self._left.wait())
        try:
            await asyncio.wait([result, leaving], return_when=asyncio.FIRST_COMPLETED)
            if not result.done():
                return None
            error = result.exception()
        finally:
            result.cancel()
            leaving.cancel()
        if error is not None and not isinstance(error, HttpResponseError):
            raise error
        return error


def _check_retained(gone: list[Owned]) -> None:
    """Refuse to have what is to stay deleted by the deployment stack.

    :raises StackError: It would be.
    """
    retained = [each.id for each in gone if each.retain_on_delete]
    if retained:
        raise StackError(
            "these are to stay (retain_on_delete), and the deployment stack would delete them. Take them out of the "
            "program and run azprov up --through deployment-stack --action-on-unmanage detachAll first:\n  "
            + "\n  ".join(retained)
        )


def _left_note(identity: str) -> str:
    return f"{identity} is not managed by the deployment stack, and is left: run it again to delete it"
