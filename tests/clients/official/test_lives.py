"""Official packages of several ages have their resources live against the local Azure Resource Manager, over HTTPS."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from ...local.support import Arm
from ...node import NotInstalled
from ..environments import environment

pytestmark = pytest.mark.slow

LIVES = Path(__file__).parent / "lives"
SECONDS = 1800
ENVIRONMENTS = {
    "newest": (
        "azure-mgmt-appcontainers==5.1.*",
        "azure-mgmt-authorization==4.0.*",
        "azure-mgmt-compute==39.0.*",
        "azure-mgmt-containerinstance==10.1.*",
        "azure-mgmt-containerregistry==15.0.*",
        "azure-mgmt-keyvault==14.1.*",
        "azure-mgmt-loganalytics==14.0.*",
        "azure-mgmt-msi==7.1.*",
        "azure-mgmt-mysqlflexibleservers==1.0.*",
        "azure-mgmt-network==33.1.*",
        "azure-mgmt-resource-deployments==2.0.*",
        "azure-mgmt-resource-deploymentstacks==1.0.*",
        "azure-mgmt-resource==26.0.*",
        "azure-mgmt-storage==25.3.*",
        "azure-mgmt-web==11.0.*",
    ),
    "old": (
        "azure-mgmt-appcontainers==3.1.*",
        "azure-mgmt-authorization==3.0.*",
        "azure-mgmt-compute==33.1.*",
        "azure-mgmt-containerinstance==9.2.*",
        "azure-mgmt-containerregistry==10.3.*",
        "azure-mgmt-keyvault==10.3.*",
        "azure-mgmt-loganalytics==12.0.*",
        "azure-mgmt-msi==6.1.*",
        "azure-mgmt-network==28.1.*",
        "azure-mgmt-rdbms==10.1.*",
        "azure-mgmt-resource==23.*",
        "azure-mgmt-storage==21.2.*",
        "azure-mgmt-web==7.3.*",
        # What the oldest of them import, and do not all say so.
        "msrest",
        "six",
        "setuptools<81",
    ),
}
# Script, environment and API version; without one it is the package's own.
ROWS = [
    *(
        (script.stem, age, None)
        for script in sorted(LIVES.glob("[a-z]*.py"))
        if script.stem != "life"
        for age in ENVIRONMENTS
    ),
    ("storage", "old", "2019-06-01"),
    ("keyvault", "old", "2021-10-01"),
    ("resources", "old", "2021-04-01"),
    ("web", "old", "2021-03-01"),
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    azure = LocalAzure(clock=RealClock(), operation_seconds=0, retry_after=0)
    with azure, LocalServer(azure, certificate=tmp_path_factory.mktemp("server") / "trust.pem") as server:
        Arm(azure).group("lives")
        yield server


@pytest.mark.parametrize(("life", "age", "version"), ROWS)
def test_a_life(server: LocalServer, life: str, age: str, version: str | None):
    try:
        python = environment(f"official-{age}", ENVIRONMENTS[age])
    except NotInstalled as reason:
        pytest.skip(f"official packages ({age}) are not tried: {reason}")
    given = {
        "AZURE_SUBSCRIPTION_ID": server.azure.subscription_id,
        "LIFE_URL": server.url,
        "LIFE_API_VERSION": version or "",
        "REQUESTS_CA_BUNDLE": server.certificate,
    }
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    before = len(server.azure.requests)
    done = subprocess.run(
        [str(python), str(LIVES / f"{life}.py")],
        env={**inherited, **given},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if age == "old":
        assert any(each.described for each in server.azure.requests[before:]), "its versions are described exactly"
