"""Policies: functions that look at each resource of a plan, and say what is not to be so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..errors import StackError
from .changes import Change, Kind, Violation

Policy = Callable[[Change], Iterable[str]]
"""Gives what is wrong with a resource: nothing, if all is right."""

_ADVISORY = "_is_advisory"


def advisory(policy: Policy) -> Policy:
    """A decorator for a policy that advises: what it says is shown, and stops nothing."""
    setattr(policy, _ADVISORY, True)
    return policy


def violations_of(changes: Iterable[Change], policies: Sequence[Policy]) -> list[Violation]:
    """What policies say of the resources that a program says.

    :raises StackError: A policy failed, or gave something else than texts.
    """
    return [
        violation
        for change in changes
        if change.kind not in (Kind.READ, Kind.DELETE)
        for policy in policies
        for violation in _asked(policy, change)
    ]


def check_violations(violations: Iterable[Violation]) -> None:
    """Refuse what violates policies that do not merely advise.

    :raises StackError: Something does: what.
    """
    found = [f"{each.id}: {each.message} ({each.policy})" for each in violations if each.mandatory]
    if found:
        raise StackError("policies are violated:\n  " + "\n  ".join(found))


def _asked(policy: Policy, change: Change) -> list[Violation]:
    name = getattr(policy, "__name__", type(policy).__name__)
    try:
        said = list(policy(change))
    except Exception as error:
        raise StackError(
            f"the policy {name} failed for {change.id}: {type(error).__name__}: {error}", change.line
        ) from error
    for each in said:
        if not isinstance(each, str):
            raise StackError(f"the policy {name} is to yield texts, got one of type {type(each).__name__}", change.line)
    mandatory = not getattr(policy, _ADVISORY, False)
    return [Violation(name, change.id, each, mandatory, change.line) for each in said]
