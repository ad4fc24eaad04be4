"""Samples: the template makes the same resources as the program itself."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from .support import check_is_the_same

SAMPLES = Path(__file__).parents[3] / "samples" / "stacks"


def sample(name: str) -> Any:
    """The program of a sample."""
    spec = importlib.util.spec_from_file_location(f"template_sample_{name}", SAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, name)


@pytest.mark.parametrize(
    ("name", "config", "outputs"),
    [
        ("shop", {"accounts": 3}, {"url", "vault"}),
        ("virtual_machine", {}, {"address", "machine"}),
        ("accounts", {"count": 3}, {"endpoints"}),
    ],
)
def test_samples(name: str, config: dict[str, Any], outputs: set[str]) -> None:
    found = check_is_the_same(sample(name), **config)
    assert set(found) == outputs
    assert all(found.values())
