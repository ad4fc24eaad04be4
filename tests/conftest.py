"""Hooks of all tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from .codegen.corpus.table import print_table as print_examples
from .codegen.testserver.table import print_scores
from .parity.table import print_parity
from .reported import print_first_failures
from .templates.table import print_corpus

# How fast a machine is makes no test fail.
# What a run says depends on the tree alone, unless new examples are asked for as new seeds are.
settings.register_profile(
    "any machine",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("SEEDS") != "random",
)
settings.load_profile("any machine")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The tables of tests that print one, and what failed at first."""
    # Processes that share the tests have no conftest of a folder below this one in the process that reports.
    print_parity(terminalreporter)
    print_examples(terminalreporter)
    print_scores(terminalreporter)
    print_corpus(terminalreporter)
    print_first_failures(terminalreporter)
