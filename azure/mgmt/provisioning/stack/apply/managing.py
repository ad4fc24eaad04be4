"""The deployment stack that manages what a stack made, where one does."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import ResourceNotFoundError

from ..errors import StackError
from ..state.journal import Journal

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient

_TERMINAL = ("succeeded", "failed", "canceled")
_BETWEEN = 5.0
"""Seconds between two looks at a deployment stack."""


async def read_managing(client: ProvisioningClient, identity: str) -> Any:
    """A deployment stack as it is; None if it is not there."""
    group, name = group_and_name(identity)
    stacks: Any = client.deploymentstacks.deployment_stacks
    try:
        return await (stacks.get_at_resource_group(group, name) if group else stacks.get_at_subscription(name))
    except ResourceNotFoundError:
        return None


async def settled_managing(client: ProvisioningClient, identity: str) -> Any:
    """A deployment stack, once what an earlier run began has ended; None if it is not there."""
    while (found := await read_managing(client, identity)) is not None:
        if is_settled(found):
            return found
        await asyncio.sleep(_BETWEEN)
    return None


def is_settled(found: Any) -> bool:
    """Whether nothing that was begun with a deployment stack goes on."""
    return str(found.properties.provisioning_state).lower() in _TERMINAL


async def check_not_managed(client: ProvisioningClient, journal: Journal) -> None:
    """Refuse a run that goes past the deployment stack that manages what the stack made.

    :raises StackError: There is one.
    """
    identity = journal.managing
    if not identity:
        return
    if await read_managing(client, identity) is not None:
        raise StackError(
            f"the deployment stack {identity} manages what this stack made. Run azprov up --through deployment-stack, "
            "or azprov destroy. To go on without it, delete it and let what it manages stay: az stack … delete "
            "--action-on-unmanage detachAll"
        )
    journal.manage("")


def group_and_name(identity: str) -> tuple[str, str]:
    """The resource group of a deployment stack, which is empty for one of a subscription, and its name."""
    segments = identity.strip("/").split("/")
    return segments[3] if segments[2].lower() == "resourcegroups" else "", segments[-1]
