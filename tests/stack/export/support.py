"""Groups that are exported, and what becomes of the programs."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.stack import Change, Exported, Kind, Plan, State, preview_async
from azure.mgmt.provisioning.stack.export.export import export_code_async

Program = Callable[[Any, Any], Any]


def program_of(exported: Exported) -> Program:
    """The program that was exported."""
    scope: dict[str, Any] = {}
    exec(compile(exported.code, "exported.py", "exec"), scope)
    (found,) = [
        each
        for each in scope.values()
        if callable(each) and getattr(getattr(each, "__code__", None), "co_filename", "") == "exported.py"
    ]
    program: Program = found
    return program


async def previewed(exported: Exported, client: ProvisioningClient, state: State | None = None) -> Plan:
    """What the program that was exported would change."""
    return await preview_async(program_of(exported), client, config=exported.secrets, state=state)


def differing(plan: Plan) -> list[Change]:
    """The changes in which something is not as the program says, whoever made it."""
    return [change for change in plan.changes if change.differences or change.kind not in (Kind.SAME, Kind.ADOPT)]


async def check_same(
    client: ProvisioningClient, group: str, *, words: Collection[str] = (), **options: Any
) -> Exported:
    """Export a group: its program tells no secret, and its preview finds nothing that differs.

    :param words: Values of secrets that may stand at other places, too, where the program says them.
    """
    exported = await export_code_async(client, group, **options)
    hidden = [value for value in exported.secrets.values() if len(value) > 7 and value not in words]
    assert [value for value in hidden if value in exported.code] == []
    plan = await previewed(exported, client)
    assert plan.boundary is None
    assert [(change.id, change.differences) for change in differing(plan)] == []
    assert [change.id for change in plan.changes] == list(exported.resources)
    return exported
