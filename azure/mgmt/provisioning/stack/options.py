"""The options of recorded resources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class ResourceOptions:
    """What holds for the resources that are recorded inside of a block.

    :ivar depends_on: What has to be there before: results of calls, their pollers, later values.
    :ivar protect: Refuse to delete or replace it.
    :ivar retain_on_delete: Leave it at the service when the stack no longer has it.
    :ivar ignore_changes: Members that are not compared: ``"tags"``, ``"properties.siteConfig.*"``.
    :ivar replace_on_changes: Members whose change needs the resource to be made anew.
    :ivar adopt: Take over a resource that is there already.
    :ivar timeouts: Seconds that making, changing or deleting it may take.
    :ivar deleted_with: The resource whose deletion deletes this one, too.
    """

    depends_on: tuple[Any, ...] = ()
    protect: bool = False
    retain_on_delete: bool = False
    ignore_changes: tuple[str, ...] = ()
    replace_on_changes: tuple[str, ...] = ()
    adopt: bool = False
    timeouts: float | None = None
    deleted_with: Any = None

    def within(
        self,
        depends_on: Sequence[Any],
        protect: bool | None,
        retain_on_delete: bool | None,
        ignore_changes: Sequence[str],
        replace_on_changes: Sequence[str],
        adopt: bool | None,
        timeouts: float | None,
        deleted_with: Any,
    ) -> ResourceOptions:
        """The options of a block inside of another one: lists grow, the rest is as the inner block says."""
        return replace(
            self,
            depends_on=(*self.depends_on, *depends_on),
            protect=self.protect if protect is None else protect,
            retain_on_delete=self.retain_on_delete if retain_on_delete is None else retain_on_delete,
            ignore_changes=(*self.ignore_changes, *_names(ignore_changes, "ignore_changes")),
            replace_on_changes=(*self.replace_on_changes, *_names(replace_on_changes, "replace_on_changes")),
            adopt=self.adopt if adopt is None else adopt,
            timeouts=self.timeouts if timeouts is None else timeouts,
            deleted_with=self.deleted_with if deleted_with is None else deleted_with,
        )


def _names(given: Sequence[str], option: str) -> Sequence[str]:
    if isinstance(given, str):
        raise TypeError(f'{option} is to be a list of members, got a text. Write ["{given}"]')
    return given


NO_OPTIONS = ResourceOptions()
