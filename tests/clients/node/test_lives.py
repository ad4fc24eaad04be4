"""Azure's clients for JavaScript, new and old ones, against the local Azure Resource Manager, over HTTPS."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from ...local.support import Arm
from ...node import NotInstalled, install

pytestmark = pytest.mark.slow

FOLDER = Path(__file__).parent
LIVES = sorted(each.stem for each in (FOLDER / "lives").glob("*.mjs") if each.stem != "life")
SECONDS = 1800


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    azure = LocalAzure(clock=RealClock(), operation_seconds=0, retry_after=0)
    with azure, LocalServer(azure, certificate=tmp_path_factory.mktemp("server") / "trust.pem") as server:
        Arm(azure).group("lives")
        yield server


@pytest.mark.parametrize("age", ["new", "old"])
@pytest.mark.parametrize("life", LIVES)
def test_a_life(server: LocalServer, life: str, age: str):
    try:
        install(FOLDER)
    except NotInstalled as reason:
        pytest.skip(f"clients for JavaScript are not tried: {reason}")
    given = {
        "AZURE_SUBSCRIPTION_ID": server.azure.subscription_id,
        "LIFE_URL": server.url,
        "NODE_EXTRA_CA_CERTS": server.certificate,
    }
    command = ["node", f"lives/{life}.mjs", age]
    done = subprocess.run(
        command, cwd=FOLDER, env={**os.environ, **given}, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
