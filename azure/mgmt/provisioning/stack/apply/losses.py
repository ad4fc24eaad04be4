"""What a run would delete: nothing that is to stay, and nothing that was not shown."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ..errors import StackError
from ..plan.changes import LOSSES, Change, Kind, is_lost, lost_by
from ..state.interface import Owned

_ALONG = "would be deleted with what it stands below"


def check_losses(changes: Collection[Change], owned: Iterable[Owned]) -> None:
    """Refuse to delete what is to stay, by itself or with what it stands below.

    :param owned: What the stack made.
    :raises StackError: It is protected or retained, or the program still says it.
    """
    lost = lost_by(changes)
    planned = {change.id.lower() for change in changes}
    for change in changes:
        if change.kind in LOSSES and change.protected:
            raise StackError(f"{change.id} is protected, and would be deleted: {change.reason}", change.line)
        if change.kind not in (*LOSSES, Kind.CREATE, Kind.READ) and is_lost(change.id, lost):
            raise StackError(f"the program says {change.id}, which {_ALONG}", change.line)
    for each in owned:
        if each.id.lower() not in planned and is_lost(each.id, lost):
            if each.protect:
                raise StackError(f"{each.id} is protected, and {_ALONG}")
            if each.retain_on_delete:
                raise StackError(f"{each.id} is to stay (retain_on_delete), and {_ALONG}")


def check_shown(changes: Iterable[Change], lost: Collection[str]) -> None:
    """Refuse to make anew what was not approved to be lost.

    :param lost: The ids of what was, in lower case.
    :raises StackError: Something is to be made anew that is not among them.
    """
    unseen = [each for each in changes if each.kind is Kind.REPLACE and not is_lost(each.id, lost)]
    check_losses(unseen, ())
    if unseen:
        raise StackError(
            "these would be deleted and made anew, which the plan that was approved does not show. Run it again: its "
            "plan shows it then\n  " + "\n  ".join(f"{each.id}: {each.reason}" for each in unseen),
            unseen[0].line,
        )
