"""How many expressions and templates of the corpus come out right."""

from __future__ import annotations

from collections import Counter

import pytest

from ..reported import reported

PROPERTY = "templates"
TIMES = "seconds of the processor for a hostile template"
ROWS = {
    "values": "expressions with the value that Azure gives",
    "errors": "expressions that Azure refuses, refused",
    "whole": "templates with outputs and resources as Azure has them",
    "corpus": "templates of the corpus read, checked and expanded",
    "deployed": "templates of the corpus deployed, or refused by a rule of a provider",
}


def print_corpus(terminalreporter: pytest.TerminalReporter) -> None:
    """A row for each kind of case that was tried."""
    tried: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for kind, passed in reported(terminalreporter, PROPERTY):
        tried[kind] += 1
        right[kind] += passed
    times = list(reported(terminalreporter, TIMES))
    if tried or times:
        terminalreporter.section("templates", sep="-")
    for kind, words in ROWS.items():
        if tried[kind]:
            share = right[kind] / tried[kind]
            terminalreporter.write_line(f"{right[kind]:5} of {tried[kind]:5}  {share:6.1%}  {words}")
    if times:
        longest = max(times)
        terminalreporter.write_line(
            f"{len(times):5} hostile templates and texts, the slowest {longest:.2f} s of the processor"
        )
