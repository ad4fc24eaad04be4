"""Packages are generated from what TypeSpec's compiler writes, pass type checkers, and work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from azure.core.credentials import AzureKeyCredential
from azure.core.serialization import NULL
from click.testing import CliRunner

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.local import Behaviours, Kind, LocalAzure, LocalCredential, serve
from tests.core.support import Answer, Script, SyncTransport

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).resolve().parents[3]
ROOT = "compiled"
"""The package that the packages are in."""
_LONGEST = 3600
ROBOTS = ("v2024_06_01", "v2024_11_01_preview", "v2025_01_01", "v2025_06_01")
WEATHER = ("v2024_05_01_preview", "v2025_02_01")
MODULES = ("models", "types", "_rest", "operations", "client", "aio.operations", "aio.client")


@pytest.fixture(scope="session")
def packages(specification: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package for each document, in :data:`ROOT`."""
    output = tmp_path_factory.mktemp("packages")
    documents = sorted(specification.glob("*/*/**/20*/*.json"))
    assert len(documents) == len(ROBOTS) + len(WEATHER)
    for document in documents:
        name = f"{ROOT}.{document.stem}_v{document.parent.name.replace('-', '_')}"
        arguments = [str(document), "--namespace", name, "--output", str(output), "--strict"]
        arguments += ["--credential", "key"] if "data-plane" in document.parts else []
        result = CliRunner().invoke(azprov, ["generate", *arguments])
        assert result.exit_code == 0, result.output
        assert "warning" not in result.output
    return output


@pytest.fixture
def package(packages: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a package."""
    monkeypatch.syspath_prepend(str(packages))
    return lambda name: import_module(f"{ROOT}.{name}")


@pytest.mark.parametrize(
    "name", [*(f"contoso_{version}" for version in ROBOTS), *(f"weather_{version}" for version in WEATHER)]
)
def test_packages_import(name: str, package: Any) -> None:
    found: ModuleType = package(name)
    for module in MODULES:
        import_module(f"{found.__name__}.{module}")


def test_what_a_version_added_is_in_later_ones_alone(package: Any) -> None:
    with_language = [
        version
        for version in ROBOTS
        if "language" in package(f"contoso_{version}").models.RobotProperties._attribute_map
    ]
    assert with_language == ["v2025_06_01"]


def test_kinds_of_values(package: Any) -> None:
    models = package("contoso_v2025_06_01").models
    values = {
        "rest": timedelta(hours=1),
        "shift": 60,
        "firmware": b"\x00\xff",
        "signature": b"\xfb\xff",
        "nickname": NULL,
        "weight_in_kilograms": 1.5,
        "purpose": "cleaning-and-cooking",
        "sensors": [models.Camera(label="eye", megapixels=3), {"kind": "radar", "label": "ear"}],
        "extra": {"any": [1]},
    }
    sent = models.RobotProperties(**values).serialize()
    assert sent == {
        "rest": "PT1H",
        "shift": 60,
        "firmware": "AP8=",
        "signature": "-_8",
        "nickname": None,
        "weight": 1.5,
        "purpose": "cleaning-and-cooking",
        "sensors": [{"kind": "camera", "label": "eye", "megapixels": 3}, {"kind": "radar", "label": "ear"}],
        "extra": {"any": [1]},
    }
    read = models.RobotProperties.deserialize(sent)
    assert (type(read.sensors[0]), type(read.sensors[1])) == (models.Camera, models.Radar)
    assert (read.rest, read.signature, read.purpose) == (timedelta(hours=1), b"\xfb\xff", models.Purpose.EVERYTHING)


def test_a_life_cycle(package: Any) -> None:
    robots = package("contoso_v2025_06_01")
    behaviours = Behaviours("contoso_v2025_06_01")
    serve(
        behaviours,
        Kind("Microsoft.Contoso/robots", style="azure-async-operation", deleting="location"),
        put_="Robots_CreateOrUpdate",
        get_="Robots_Get",
        delete_="Robots_Delete",
        lists=("Robots_ListByResourceGroup",),
    )
    with LocalAzure(services=["resources", robots], behaviours=[behaviours]) as azure:
        resources = ProvisioningClient.local(azure).resources
        resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        client = robots.ContosoRobots(LocalCredential(), azure.subscription_id, transport=azure.transport())
        properties = {"purpose": "cooking", "rest": "PT1H"}
        robot = {"location": "westeurope", "sku": {"name": "Basic"}, "properties": properties}
        made = client.robots.begin_create_or_update("rg", "chef", robot).result()
        assert (made.name, made.properties.purpose, made.properties.rest) == ("chef", "cooking", timedelta(hours=1))
        assert made.properties.provisioning_state == robots.models.RobotState.SUCCEEDED
        assert client.robots.get("rg", "chef").sku.name == "Basic"
        assert [each.name for each in client.robots.list_by_resource_group("rg")] == ["chef"]
        client.robots.begin_delete("rg", "chef").result()
        assert list(client.robots.list_by_resource_group("rg")) == []


def test_a_service_with_a_key(package: Any) -> None:
    """Its endpoint is the client's; files and texts are asked for as what they are."""
    weather = package("weather_v2025_02_01")
    script = Script(
        Answer(200, b"\x00\x01", {"Content-Type": "application/octet-stream"}),
        Answer(200, b"sunny", {"Content-Type": "text/plain"}),
        Answer(200, {"value": [{"name": "s", "instruments": [{"type": "barometer"}], "mode": 2}]}),
    )
    endpoint = "https://weather.contoso.com"
    client = weather.Weather(AzureKeyCredential("secret"), endpoint, transport=SyncTransport(script))
    assert b"".join(client.reports.read("today")) == b"\x00\x01"
    assert client.reports.summary("today") == "sunny"
    (station,) = client.stations.list_stations()
    assert isinstance(station.instruments[0], weather.models.Barometer)
    assert [sent.url.partition("?")[0] for sent in script.sent] == [
        f"{endpoint}/weather/reports/today",
        f"{endpoint}/weather/reports/today:summary",
        f"{endpoint}/weather/stations",
    ]
    assert [sent.headers["Accept"] for sent in script.sent] == [
        "application/octet-stream, application/json",
        "text/plain, application/json",
        "application/json",
    ]
    assert {sent.headers["weather-key"] for sent in script.sent} == {"secret"}


def test_a_checkout_of_projects(specification: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(azprov, ["generate", "--all", str(specification), "--output", str(tmp_path)])
    assert result.exit_code == 0, result.output
    (found,) = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    assert (found["provider"], found["tag"]) == ("contoso/Microsoft.Contoso/Contoso", "package-2025-06-01")
    assert (found["api_version"], found["operations"], found["warnings"]) == ("2025-06-01", 26, [])


def test_mypy(packages: Path, tmp_path: Path) -> None:
    settings = ["--strict", "--config-file", str(REPOSITORY / "pyproject.toml"), "--cache-dir", str(tmp_path / "cache")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *settings, "--package", ROOT],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": str(packages)},
        capture_output=True,
        text=True,
        timeout=_LONGEST,
    )
    assert done.returncode == 0, done.stdout[:5000] + done.stderr
    # The package that they are in has no file, and is counted.
    assert f"no issues found in {len(list(packages.rglob('*.py'))) + 1} source files" in done.stdout


def test_basedpyright(packages: Path, tmp_path: Path) -> None:
    settings = {
        "include": [str(packages / ROOT)],
        "extraPaths": [str(REPOSITORY), str(packages)],
        "pythonVersion": "3.10",
        "typeCheckingMode": "standard",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    project = ["--pythonpath", sys.executable, "--project", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--outputjson", *project],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=_LONGEST,
    )
    found = json.loads(done.stdout)
    errors = [f"{each['file']}: {each['message']}" for each in found["generalDiagnostics"]]
    assert not errors, "\n".join(errors[:50])
    assert found["summary"]["filesAnalyzed"] >= len(list(packages.rglob("*.py")))
