from __future__ import annotations

from pathlib import Path

import pytest

from .support import NEW_VAULT, done


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of the test's own, where nothing is said of a subscription or a login."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("AZURE_SUBSCRIPTION_ID", "AZURE_AUTH_LOCATION", "AZURE_CONFIG_DIR", "AZURE_CLOUD"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def group(folder: Path) -> None:
    """The resource group ``rg``."""
    done("call", "resources", "resource_groups", "create_or_update", "rg", "location=westeurope")


@pytest.fixture
def vault(group: None) -> None:
    """The vault ``kv-demo`` in it."""
    done("call", "keyvault", "vaults", "begin_create_or_update", "rg", "kv-demo", *NEW_VAULT)
