"""Clients that are generated from the acceptance server's documents call it; its own reports are the score."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from . import left_out
from .clients import clients_of
from .scenario import run_all
from .scenarios import AREAS
from .server import NotInstalled, Server, install, running
from .table import print_scores


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The running server."""
    try:
        install()
    except NotInstalled as reason:
        pytest.skip(f"the acceptance server is not run: {reason}")
    with running(tmp_path_factory.mktemp("testserver")) as server:
        yield server


def test_scenarios(server: Server, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    """All that the server counts is called rightly, but for what is left out with a reason, and that is not called."""
    with clients_of(server, tmp_path) as clients:
        failures = run_all(AREAS, clients)
    for which in ("/report", "/report/azure"):
        counts = server.report(which.removeprefix("/report"))
        reasons = {name: left_out.reason(name) for name in counts}
        of_xml = sum(reason == left_out.XML for reason in reasons.values())
        others = [(name, reason) for name, reason in reasons.items() if reason not in (None, left_out.XML)]
        record_property("testserver", (which, sum(map(bool, counts.values())), len(counts), of_xml, others))
        for name, count in counts.items():
            if count and reasons[name] is not None:
                failures.append(f"{name} is said to be left out, and is not")
            elif not count and reasons[name] is None:
                failures.append(f"{name} was not called rightly")
    assert not failures, "\n".join(failures)


class _Terminal:
    """A terminal reporter that keeps its lines."""

    def __init__(self, *values: Any) -> None:
        report = type("Report", (), {"user_properties": [("testserver", value) for value in values]})
        self.stats = {"passed": [report]}
        self.lines: list[str] = []

    def section(self, title: str) -> None:
        self.lines.append(title)

    def write_line(self, line: str) -> None:
        self.lines.append(line)


def test_the_score() -> None:
    terminal: Any = _Terminal(("/report", 8, 12, 2, [("A", "not yet")]), ("/report/azure", 3, 3, 0, []))
    print_scores(terminal)
    assert terminal.lines[1:] == [
        "/report         8/12 (8/10 without XML)\n    A: not yet",
        "/report/azure   3/3",
    ]


def test_no_score_without_the_server() -> None:
    terminal: Any = _Terminal()
    print_scores(terminal)
    assert terminal.lines == []
