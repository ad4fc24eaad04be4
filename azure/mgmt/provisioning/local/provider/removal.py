"""Resources that are removed, unless something uses them."""

from __future__ import annotations

from typing import Any

from ..arm.errors import ArmError
from ..interface.caller import Caller
from ..interface.manager import ResourceManager
from .denials import check_allowed
from .locks import check_unlocked

REMOVE = "remove"
"""The effect of a long-running deletion."""


def remove(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """End a long-running deletion: the resource is gone, unless something uses it by now."""
    stored = azure.store.get(arguments["id"])
    if stored is None:
        return None
    try:
        azure.check_removal(stored)
    except ArmError as error:
        return error.error()
    azure.remove(stored.id)
    return None


def remove_all(azure: ResourceManager, ids: list[str], caller: Caller | None = None) -> list[tuple[str, ArmError]]:
    """Remove resources: what is in use after what uses it.

    :param caller: On whose behalf; None where no deny assignment and no lock of a resource is asked: Azure deletes what
        is in a resource group whatever deny assignments say, and looks at its locks before anything is deleted.
    :return: What stays, since it is used from elsewhere or may not be deleted, each with the reason.
    """
    left, refusals = ids, []
    while left:
        refusals = [refusal for id in left if (refusal := _try_removal(azure, id, caller))]
        if len(refusals) == len(left):
            return refusals
        left = [id for id, _ in refusals]
    return []


def _try_removal(azure: ResourceManager, id: str, caller: Caller | None) -> tuple[str, ArmError] | None:
    """Remove a resource; why not, if that is refused. What its provider removed with another one is gone already."""
    stored = azure.store.get(id)
    if stored is None:
        return None
    try:
        if caller is not None:
            check_allowed(azure, caller, "delete", stored.id)
            check_unlocked(azure, "delete", stored.id)
        azure.check_removal(stored)
    except ArmError as error:
        return id, error
    azure.remove(id)
    return None
