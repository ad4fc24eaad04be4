"""A deployment stack as what makes the resources of a template, and deletes what it names no longer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import HttpResponseError

from ..apply.contents import check_contents
from ..apply.limited import Drivers
from ..apply.losses import check_losses
from ..apply.managing import group_and_name, is_settled, read_managing, settled_managing
from ..apply.reaching import reading_of
from ..errors import StackError
from ..plan.changes import Change, Kind, Plan
from ..plan.preview import deletion
from ..plan.reading import is_absence
from ..record.ids import resource_type
from ..run.steps import Outcome
from ..state.interface import Owned
from ..state.journal import Journal
from .compiling import CompiledTemplate
from .deployment_stack import DETACH, DeploymentStack, managing_id
from .engines import WRITTEN
from .ids import Scope, parsed

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


class StackEngine:
    """A deployment stack.

    :param stack: The name of the stack.
    :param options: What it is told.
    :param adopt: Take over a deployment stack that is there, and that the journal does not know.
    """

    def __init__(
        self, stack: str, options: DeploymentStack, client: ProvisioningClient, journal: Journal, *, adopt: bool
    ) -> None:
        self._stack = stack
        self._options = options
        self._client = client
        self._journal = journal
        self._adopt = adopt
        self._id = journal.managing
        self._found: Any = None
        self._released: list[str] = []
        self._deployed = ""
        self._is_taken_over = False

    @property
    def scope(self) -> Scope | None:
        """That of the deployment stack of earlier runs: another one would not manage what they made."""
        named = parsed(self._id)
        return None if named is None else named.scope

    async def settle(self, client: ProvisioningClient, template: CompiledTemplate, *, waits: bool = True) -> None:
        """Find the deployment stack, once what an earlier run began has ended.

        :raises StackError: There is a deployment stack of this name that no run of this stack made.
        """
        is_known = bool(self._id)
        self._id = self._id or managing_id(self._stack, template)
        self._found = await (settled_managing if waits else read_managing)(client, self._id)
        if self._found is not None:
            self._deployed = self._found.properties.deployment_id or ""
            self._is_taken_over = not is_known
            if self._is_taken_over and not self._adopt:
                raise StackError(
                    f"the deployment stack {self._id} is there, and was not made by this stack. Run it with --adopt to "
                    "take it over with all that it manages"
                )

    async def planned(self, plan: Plan, drivers: Drivers) -> Plan:
        """What the deployment stack will do of a plan, and to what else it manages that the program does not say."""
        replaced = [*plan.of_kind(Kind.REPLACE)]
        if replaced:
            raise StackError(
                "a deployment stack makes nothing anew. Take these out of the program, run it, and put them in again:"
                "\n  " + "\n  ".join(f"{each.id}: {each.reason}" for each in replaced)
            )
        kept = [each for each in plan.changes if each.kind is not Kind.DELETE]
        said = {each.id.lower() for each in kept}
        planned = {each.id.lower(): each for each in plan.of_kind(Kind.DELETE)}
        managed = {key: id for key, id in self._managed().items() if key not in said}
        gone = [*planned.values(), *(_unknown(id) for key, id in managed.items() if key not in planned)]
        deleted = [each for each in gone if self._options.action(each.type) != DETACH]
        self._check_retained(managed)
        deleted = [each for each in deleted if each.id.lower() in managed or await self._is_there(each, drivers)]
        self._released = [each.id for each in gone if self._options.action(each.type) == DETACH]
        result = replace(
            plan,
            changes=(*kept, *deleted),
            notes=(*plan.notes, *self._state_notes(), *map(_release_note, self._released), *self._settings_note()),
        )
        check_losses(result.changes, self._journal.owned())
        unmanaged = [each.id for each in deleted if each.id.lower() not in managed]
        if unmanaged:
            raise StackError(
                f"the deployment stack {self._id} does not manage these, and will not delete them. Say them in the "
                "program for one run, or run azprov forget:\n  " + "\n  ".join(unmanaged)
            )
        reader = type(self._client)._over(drivers.reading)
        await check_contents(reader, [each.id for each in deleted], self._journal.owned())
        return result

    def has_work(self, plan: Plan) -> bool:
        """Whether anything is written, deleted, released, or guarded otherwise."""
        managed = self._managed()
        return (
            any(plan.of_kind(*WRITTEN, Kind.DELETE))
            or bool(self._released)
            or any(each.id.lower() not in managed for each in plan.of_kind(Kind.SAME))
            or bool(self._settings_note())
            or self._found is None
            or self._found.properties.provisioning_state != "succeeded"
        )

    async def begin(self, client: ProvisioningClient, template: CompiledTemplate) -> Any:
        """Begin to deploy, once the journal says which deployment stack manages what is made."""
        before = self._journal.managing
        self._journal.manage(self._id)
        group, name = group_and_name(self._id)
        stacks: Any = client.deploymentstacks.deployment_stacks
        body = self._options.body(template)
        if self._found is not None and not group:
            body["location"] = self._found.location
        try:
            if group:
                return await stacks.begin_create_or_update_at_resource_group(group, name, body)
            return await stacks.begin_create_or_update_at_subscription(name, body)
        except HttpResponseError:
            self._journal.manage(before)
            raise

    async def deployment(self, client: ProvisioningClient) -> tuple[str, str] | None:
        """The deployment that the deployment stack has begun."""
        found = await read_managing(client, self._id)
        current = "" if found is None else found.properties.deployment_id or ""
        named = None if current == self._deployed else parsed(current)
        return None if named is None else (named.scope.group, named.names[-1])

    async def ended(self, client: ProvisioningClient, gone: Collection[str]) -> Mapping[str, Outcome]:
        """How the deletions ended: what could not be deleted is managed still."""
        found = self._found = await read_managing(client, self._id)
        errors = {each.id.lower(): each.error for each in found.properties.failed_resources or ()}
        managed = self._managed()
        self._released = [id for id in self._released if id.lower() not in managed]
        outcomes = {}
        for id in gone:
            error = errors.get(id.lower())
            if error is not None:
                outcomes[id] = Outcome("failed", error=HttpResponseError(f"({error.code}) {error.message}"))
            else:
                outcomes[id] = Outcome("not begun" if id.lower() in managed else "done")
        return outcomes

    def released(self) -> Collection[str]:
        """What it manages no longer, and has not deleted."""
        return self._released

    def _managed(self) -> dict[str, str]:
        """The ids of what the deployment stack manages, by ids in lower case."""
        resources = () if self._found is None else self._found.properties.resources or ()
        return {each.id.lower(): each.id for each in resources}

    def _check_retained(self, managed: Collection[str]) -> None:
        """Refuse to have what is to stay deleted by the deployment stack.

        :raises StackError: It would be.
        """
        retained = [
            each.id
            for each in self._journal.owned()
            if each.retain_on_delete and each.id.lower() in managed and self._options.action(each.type) != DETACH
        ]
        if retained:
            raise StackError(
                "these are to stay (retain_on_delete), and the deployment stack would delete them. Run it with "
                "--action-on-unmanage detachAll to release what the program says no more:\n  " + "\n  ".join(retained)
            )

    async def _is_there(self, change: Change, drivers: Drivers) -> bool:
        """Whether something is there that is not managed; what is gone is forgotten."""
        owned = next((each for each in self._journal.owned() if each.id.lower() == change.id.lower()), None)
        reading = None if owned is None else reading_of(owned)
        if reading is None:
            return True
        try:
            await drivers.reading.call(*reading)
        except HttpResponseError as error:
            if is_absence(error):
                await self._journal.settle(change.id, None)
                return False
            raise
        return True

    def _state_notes(self) -> list[str]:
        """What is to be noted of the deployment stack as it was found."""
        if self._found is None:
            return []
        notes = []
        if self._is_taken_over:
            notes.append(f"the deployment stack {self._id} was not made by this stack: it is taken over with --adopt")
        if not is_settled(self._found):
            notes.append(f"the deployment stack {self._id} is at work: a run waits until that has ended")
        return notes

    def _settings_note(self) -> list[str]:
        """What is to be noted of deny settings that will be others."""
        before = None if self._found is None else self._found.properties.deny_settings
        wanted = self._options.deny_settings()
        if before is None:
            return (
                []
                if wanted["mode"] == "none"
                else [f"the deployment stack keeps others from changing it: {wanted['mode']}"]
            )
        current = {
            "mode": str(before.mode),
            "excluded_principals": list(before.excluded_principals or ()),
            "excluded_actions": list(before.excluded_actions or ()),
            "apply_to_child_scopes": bool(before.apply_to_child_scopes),
        }
        if current == wanted:
            return []
        return [f"the deny settings of the deployment stack will be others: {current['mode']} -> {wanted['mode']}"]


def _unknown(identity: str) -> Change:
    """The deletion of what the deployment stack manages, and no run of the stack knows."""
    change = deletion(Owned(identity, resource_type(identity)))
    return replace(change, reason="the deployment stack manages it, and the program does not say it")


def _release_note(identity: str) -> str:
    return f"{identity} is no longer said, and stays: the deployment stack releases it"
