"""An empty folder to work in, and what the process is left with afterwards."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The working directory, which is empty."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in ("AZURE_SUBSCRIPTION_ID", "AZPROV_ENVIRONMENT", "UV_PROJECT_ENVIRONMENT"):
        monkeypatch.delenv(name, raising=False)
    paths = list(sys.path)
    yield folder
    sys.path[:] = paths
    for name in ("main", "shop"):
        sys.modules.pop(name, None)
