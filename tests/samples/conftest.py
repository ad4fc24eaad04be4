from __future__ import annotations

import runpy
import sys
from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from .support import SAMPLES, Run


@pytest.fixture
def azure() -> Iterator[LocalAzure]:
    with LocalAzure() as azure:
        yield azure


@pytest.fixture
def run(azure: LocalAzure, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a sample in this process, on a local Azure Resource Manager that the test can look into."""
    monkeypatch.syspath_prepend(str(SAMPLES))
    import support

    monkeypatch.setattr(support, "connect", lambda on_azure: ProvisioningClient.local(azure))
    monkeypatch.setattr(support, "connect_async", lambda on_azure: AsyncProvisioningClient.local(azure))

    def run(script: str) -> str:
        monkeypatch.setattr(sys, "argv", [script])
        runpy.run_path(str(SAMPLES / script), run_name="__main__")
        return capsys.readouterr().out

    return run
