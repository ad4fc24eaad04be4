"""docs/guidelines.md says what the tests hold, and nothing else."""

from __future__ import annotations

import inspect

import pytest

from .elsewhere import NOT_FOR_US
from .requirement import MUST, REQUIREMENTS, check_each, requirement
from .table import DOCUMENT, chapters, lines, rendered


def test_the_document_is_what_the_tests_say() -> None:
    assert DOCUMENT.read_text("utf-8") == rendered(), "python -m tests.guidelines.table writes it anew"


def test_each_requirement_has_a_line_and_each_line_a_requirement() -> None:
    tests = {name for module in chapters() for name, _ in inspect.getmembers(module, inspect.isfunction)}
    found = list(lines())
    assert sorted(found) == sorted([*REQUIREMENTS, *NOT_FOR_US])
    assert len(REQUIREMENTS) >= 84
    assert [each for each in REQUIREMENTS.values() if each.test not in tests] == []


def test_a_test_has_the_name_of_its_requirement() -> None:
    with pytest.raises(ValueError, match="test_client_naming"):
        requirement("python-client-naming", MUST, "…")(test_the_document_is_what_the_tests_say)


def test_a_requirement_has_one_test() -> None:
    chapters()

    def test_client_naming() -> None: ...

    with pytest.raises(ValueError, match="already"):
        requirement("python-client-naming", MUST, "…")(test_client_naming)


def test_a_check_that_takes_all_is_none() -> None:
    with pytest.raises(AssertionError):
        check_each(lambda number: True, [1], refused=[2])
    with pytest.raises(AssertionError, match="1 of 2"):
        check_each(lambda number: number == 1, [1, 3], refused=[2])
    with pytest.raises(AssertionError, match="nothing to check"):
        check_each(lambda number: False, [], refused=[2])
    with pytest.raises(AssertionError, match="refuses"):
        check_each(lambda number: True, [1], refused=[])
