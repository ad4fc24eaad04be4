"""Compiles the projects once."""

from __future__ import annotations

from pathlib import Path

import pytest

from .compiler import NotInstalled, compile_all, install


@pytest.fixture(scope="session")
def specification(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of specifications with what the compiler made of the projects."""
    try:
        install()
    except NotInstalled as reason:
        pytest.skip(f"TypeSpec is not compiled: {reason}")
    folder = tmp_path_factory.mktemp("typespec") / "specification"
    compile_all(folder)
    return folder
