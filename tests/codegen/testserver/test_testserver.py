"""Clients that are generated from the acceptance server's documents call it; its own reports are the score."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.generate import emit_service, write
from azure.mgmt.provisioning.codegen.read.document import Library
from azure.mgmt.provisioning.codegen.represent.service import Setting, build_service

from . import left_out
from .clients import clients_of, packages_in
from .scenario import run_all
from .scenarios import AREAS
from .server import SWAGGER, NotInstalled, install, running
from .table import print_scores

CORE = "azure.mgmt.provisioning.core"


@pytest.fixture
def packages(tmp_path: Path) -> Iterator[Path]:
    """The folder of the generated packages, where the server is installed."""
    try:
        install()
    except NotInstalled as reason:
        pytest.skip(f"the acceptance server is not run: {reason}")
    folder = tmp_path / "packages"
    folder.mkdir()
    with packages_in(folder):
        yield folder


def test_scenarios(packages: Path, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    """All that the server counts is called rightly, sync and async, but for what is left out with a reason.

    One test, since processes that share the tests would install the server at the same time.
    """
    failures: list[str] = []
    for side in ("sync", "async"):
        with running(tmp_path) as server:
            with clients_of(server, packages, asynchronous=side == "async") as clients:
                failures += [f"{side}: {failure}" for failure in run_all(AREAS, clients)]
            for which in ("/report", "/report/azure"):
                score, wrong = _score(server.report(which.removeprefix("/report")))
                record_property("testserver", (f"{side} {which}", *score))
                failures += [f"{side}: {each}" for each in wrong]
    assert not failures, "\n".join(failures)


def _score(counts: dict[str, int]) -> tuple[tuple[Any, ...], list[str]]:
    """The figures of a report for the table, and what is not as it should be: called, or left out with a reason."""
    reasons = {name: left_out.reason(name) for name in counts}
    others = [(name, reason) for name, reason in reasons.items() if reason is not None]
    wrong = [f"{name} is said to be left out, and is not" for name in counts if counts[name] and reasons[name]]
    wrong += [f"{name} was not called rightly" for name in counts if not counts[name] and not reasons[name]]
    return (sum(map(bool, counts.values())), len(counts), others), wrong


def test_what_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(left_out.REASONS, "getNothing", "there is no reason")
    score, wrong = _score({"getTrue": 2, "putTrue": 0, "getNothing": 1})
    assert score[:2] == (2, 3)
    assert wrong == ["getNothing is said to be left out, and is not", "putTrue was not called rightly"]


@pytest.mark.slow
def test_types(packages: Path, tmp_path: Path) -> None:
    """What is generated from every document passes mypy --strict."""
    folder = tmp_path / "types" / "accepted"
    for path in sorted(SWAGGER.glob("*.json")):
        name = "".join(character for character in path.stem.lower() if character.isalnum())
        library = Library(SWAGGER)
        write(emit_service(build_service(name, [library.open(path)], Setting(core=CORE))), folder)
    repository = Path(__file__).parents[3]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--config-file", str(repository / "pyproject.toml")),
            *("--cache-dir", str(tmp_path / "cache"), "--package", "accepted"),
        ],
        cwd=repository,
        env={**os.environ, "MYPYPATH": str(folder.parent)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


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
    terminal: Any = _Terminal(("sync /report", 8, 12, [("A", "not yet")]), ("sync /report/azure", 3, 3, []))
    print_scores(terminal)
    assert terminal.lines[1:] == [
        "sync /report          8/12\n    A: not yet",
        "sync /report/azure    3/3",
    ]


def test_no_score_without_the_server() -> None:
    terminal: Any = _Terminal()
    print_scores(terminal)
    assert terminal.lines == []
