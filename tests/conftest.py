"""Hooks of all tests."""

from __future__ import annotations

import pytest

from .codegen.corpus.table import print_table as print_examples
from .codegen.testserver.table import print_scores
from .parity.table import print_parity


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The tables of tests that print one."""
    # Processes that share the tests have no conftest of a folder below this one in the process that reports.
    print_parity(terminalreporter)
    print_examples(terminalreporter)
    print_scores(terminalreporter)
