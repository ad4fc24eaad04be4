"""What the guidelines require: each requirement stands at the test that holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

import pytest

Level = Literal["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY"]
MUST: Level = "MUST"
MUST_NOT: Level = "MUST NOT"
SHOULD: Level = "SHOULD"
SHOULD_NOT: Level = "SHOULD NOT"
MAY: Level = "MAY"

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Requirement:
    """A requirement of the guidelines.

    :param module: Name of the module whose test holds it, below this package.
    :param exception: Why it is broken on purpose, and what is done instead, which its test holds.
    :param missing: What is still to be done; its test is expected to fail until then.
    """

    id: str
    level: Level
    asks: str
    module: str
    exception: str | None = None
    missing: str | None = None

    @property
    def test(self) -> str:
        """The name of its test."""
        return test_name(self.id)


REQUIREMENTS: dict[str, Requirement] = {}
"""The requirements of the test modules that were imported, by their ids."""


def test_name(requirement_id: str) -> str:
    """The name of the test of a requirement."""
    return "test_" + requirement_id.removeprefix("python-").replace("-", "_")


test_name.__test__ = False  # type: ignore[attr-defined] # pytest would take it for one


def requirement(
    requirement_id: str, level: Level, asks: str, *, exception: str | None = None, missing: str | None = None
) -> Callable[[F], F]:
    """Mark the test of a requirement, whose name is that of the requirement.

    :param asks: What the requirement asks for, in a sentence.
    :param exception: Why it is broken on purpose, and what is done instead.
    :param missing: What is still to be done.
    """

    def register(test: F) -> F:
        if test.__name__ != test_name(requirement_id):
            raise ValueError(f"the test of {requirement_id} is to be called {test_name(requirement_id)}")
        if requirement_id in REQUIREMENTS:
            raise ValueError(f"{requirement_id} has a test already")
        module = test.__module__.removeprefix(f"{__package__}.")
        REQUIREMENTS[requirement_id] = Requirement(requirement_id, level, asks, module, exception, missing)
        if missing is None:
            return test
        expected: F = pytest.mark.xfail(strict=True, reason=missing)(test)
        return expected

    return register


def check_each(check: Callable[[T], object], subjects: Iterable[T], *, refused: Sequence[T]) -> None:
    """Each of the subjects passes a check, and what is wrong does not: a check that takes all would say nothing.

    :param refused: What breaks the requirement.
    """
    found = list(subjects)
    assert found, "there is nothing to check"
    assert refused, "there is nothing that the check refuses"
    assert [each for each in refused if check(each)] == []
    failed = [each for each in found if not check(each)]
    assert failed[:10] == [], f"{len(failed)} of {len(found)}: {failed[:10]}"
