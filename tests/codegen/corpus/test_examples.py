"""Every example is sent and read as it says, or once the contradictions to its specification are put right."""

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
    passed, contradictory, unreadable, failed = 0, [], [], []
    for example in examples_of(provider):
        if isinstance(example, Unreadable):
            unreadable.append(f"{example.name}: cannot be read: {example.reason}")
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
    others = (contradictory, unreadable, failed)
    total = passed + sum(map(len, others))
    counts = (len(service.all_operations), len(service.models), passed, *map(len, others), total)
    reasons = [" ".join(reason.split())[:400] for each in others for reason in each]
    record_property(PROPERTY, (provider.name, counts, reasons))
    assert not failed, "\n".join(failed)
