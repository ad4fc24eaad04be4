"""Every example is sent and read as it says, or contradicts its specification."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from .calls import check
from .examples import Unreadable, examples_of
from .providers import Provider
from .table import PROPERTY


def test_examples(provider: Provider, output: Path, record_property: Callable[[str, Any], None]) -> None:
    service = provider.generate(output)
    package = provider.package(output)
    passed, contradictory, failed = 0, [], []
    for example in examples_of(provider):
        if isinstance(example, Unreadable):
            contradictory.append(f"{example.name}: cannot be read: {example.reason}")
            continue
        try:
            contradiction = check(service, package, example)
        except Exception as error:
            failed.append(f"{example}: failed: {type(error).__name__}: {error}")
        else:
            if contradiction is None:
                passed += 1
            else:
                contradictory.append(f"{example}: contradicts its specification: {contradiction}")
    total = passed + len(contradictory) + len(failed)
    counts = (len(service.all_operations), len(service.models), passed, len(contradictory), len(failed), total)
    reasons = [" ".join(reason.split())[:400] for reason in (*contradictory, *failed)]
    record_property(PROPERTY, (provider.name, counts, reasons))
    assert not failed, "\n".join(failed)
