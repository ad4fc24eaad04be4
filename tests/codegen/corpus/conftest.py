"""Gives each test of the corpus a provider; they are skipped where there is no checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

from .providers import VARIABLE, checkout, providers


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test a provider."""
    if "provider" not in metafunc.fixturenames:
        return
    folder = checkout()
    if folder is None:
        reason = f"{VARIABLE} is not set: it names a checkout of Azure's specifications to run over"
        metafunc.parametrize("provider", [pytest.param(None, marks=pytest.mark.skip(reason), id="none")])
        return
    found = providers(folder)
    if not found:
        raise pytest.UsageError(
            f"{VARIABLE} names {folder}, where there is no specification/*/resource-manager/**/readme.md"
        )
    metafunc.parametrize("provider", found, ids=[provider.name for provider in found])


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that packages are generated below."""
    return tmp_path_factory.mktemp("specifications")
