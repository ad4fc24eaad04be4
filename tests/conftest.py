"""Hooks of all tests."""

from __future__ import annotations

# Processes that share the tests have no conftest of a folder below this one in the process that reports.
from .parity.table import pytest_terminal_summary as pytest_terminal_summary
