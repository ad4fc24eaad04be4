"""What makes the resources of a template: a deployment, or something that holds one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ..apply.limited import Drivers
from ..errors import StackError
from ..plan.changes import Kind, Plan
from ..run.steps import Outcome
from .compiling import CompiledTemplate
from .ids import Scope
from .requests import deployment_name, deployment_of

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient

WRITTEN = (Kind.CREATE, Kind.UPDATE, Kind.ADOPT)


class Engine(Protocol):
    """Makes what a template says, once a plan of it was approved."""

    @property
    def scope(self) -> Scope | None:
        """What it has to be deployed to; None: whatever holds all of it."""
        ...

    async def settle(self, client: ProvisioningClient, template: CompiledTemplate, *, waits: bool = True) -> None:
        """Find what an earlier run made, once what it began has ended.

        :param waits: Whether that is waited for.
        """
        ...

    async def planned(self, plan: Plan, drivers: Drivers) -> Plan:
        """What it will do of a plan.

        :raises StackError: It can't do all of it.
        """
        ...

    def has_work(self, plan: Plan) -> bool:
        """Whether there is anything to do for a plan."""
        ...

    async def begin(self, client: ProvisioningClient, template: CompiledTemplate) -> Any:
        """Begin; a poller.

        :raises ~azure.core.exceptions.HttpResponseError: It is refused.
        """
        ...

    async def deployment(self, client: ProvisioningClient) -> tuple[str, str] | None:
        """The resource group, which may be empty, and the name of the deployment; None: there is none yet."""
        ...

    async def ended(self, client: ProvisioningClient, gone: Collection[str]) -> Mapping[str, Outcome]:
        """How the deletions of a plan ended, by id.

        :param gone: The ids of what it was to delete.
        """
        ...

    def released(self) -> Collection[str]:
        """The ids of what is not the stack's any more, and stays."""
        ...


class DeploymentEngine:
    """A deployment: it makes and changes, and deletes nothing.

    :param stack: The name of the stack.
    """

    scope: Scope | None = None

    def __init__(self, stack: str) -> None:
        self._name = deployment_name(stack)
        self._group = ""

    async def settle(self, client: ProvisioningClient, template: CompiledTemplate, *, waits: bool = True) -> None:
        """Nothing is waited for: a deployment that goes on is refused by Azure."""

    async def planned(self, plan: Plan, drivers: Drivers) -> Plan:
        """The same plan, if nothing is to be deleted."""
        gone = [*plan.of_kind(Kind.DELETE, Kind.REPLACE)]
        if gone:
            raise StackError(
                "a deployment deletes nothing. Run azprov up without --through for these:\n  "
                + "\n  ".join(each.id for each in gone)
            )
        return plan

    def has_work(self, plan: Plan) -> bool:
        """Whether anything is written."""
        return any(plan.of_kind(*WRITTEN))

    async def begin(self, client: ProvisioningClient, template: CompiledTemplate) -> Any:
        """Begin the deployment."""
        deployments: Any = client.resources.deployments
        self._group = template.scope.group
        body = deployment_of(template)
        if self._group:
            return await deployments.begin_create_or_update(self._group, self._name, body)
        return await deployments.begin_create_or_update_at_subscription_scope(self._name, body)

    async def deployment(self, client: ProvisioningClient) -> tuple[str, str] | None:
        """The deployment itself."""
        return self._group, self._name

    async def ended(self, client: ProvisioningClient, gone: Collection[str]) -> Mapping[str, Outcome]:
        """Nothing was deleted."""
        return {}

    def released(self) -> Collection[str]:
        """Nothing is."""
        return ()
