"""The stacks among the samples are previewed, made and deleted as their users do it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import Destroy, Journal, Kind, Up
from azure.mgmt.provisioning.stack.loading import load_program
from azure.mgmt.provisioning.stack.plan.fill import UnknownValue
from azure.mgmt.provisioning.stack.running import Program

from ..stack.apply import world
from ..stack.support import fixtures, made
from ..stack.support import previewed as plan_of
from .support import SAMPLES

FOLDER = SAMPLES / "stacks"
FIREWALL, UPLOADS = FOLDER / "database" / "firewall.py", FOLDER / "policies" / "uploads.py"
TESTS = sorted(FOLDER.glob("test_*.py"))
STACKS = [*sorted({*FOLDER.glob("*.py")}.difference(TESTS)), FIREWALL, UPLOADS]
Load = Callable[[Path], Program]

MACHINES = FOLDER / "machines.py"
"""It needs the outputs of another stack."""


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_PASSWORD", "hunter2-Hunter2")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The samples in a folder of the test's own, in which journals are kept."""
    return shutil.copytree(FOLDER, tmp_path / "stacks", ignore=shutil.ignore_patterns(".azprov", "__pycache__"))


def azprov(command: str, path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "azure.mgmt.provisioning.cli", command, str(path), *options]
    return subprocess.run(words, capture_output=True, text=True, timeout=1800)


def previewed(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return azprov("preview", path, *options)


@pytest.mark.parametrize("path", [path for path in STACKS if path != MACHINES], ids=lambda path: path.stem)
def test_a_stack_is_previewed(path: Path, folder: Path) -> None:
    done = previewed(folder / path.relative_to(FOLDER), "--local", "--json", "--check")
    assert done.returncode == 2, done.stderr
    assert done.stderr == ""
    plan = json.loads(done.stdout)
    assert plan["counts"].keys() <= {"create", "read"}
    assert (plan["boundary"] is not None) == (path == FIREWALL)


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_tests_of_stacks_pass(path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", "/dev/null", *fixtures(), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Loads the program of a sample; what it imports from its folder is forgotten behind the test."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield lambda path: load_program(str(path))
    for name, module in list(sys.modules.items()):
        if Path(getattr(module, "__file__", None) or "/").is_relative_to(FOLDER):
            del sys.modules[name]


@pytest.mark.parametrize("path", STACKS, ids=lambda path: path.stem)
def test_a_stack_is_made_stays_and_is_deleted(path: Path, load: Load) -> None:
    program, network = load(path), load(FOLDER / "network.py")
    config = {"password": "hunter2-Hunter2", "count": 3}

    @world.in_virtual_time
    async def run(at: world.World) -> None:
        others: dict[str, Any] = {}
        if path == MACHINES:
            with Journal(":memory:", "network") as journal:
                others["network"] = (await Up(network, at.client, journal).run()).outputs
        first = await at.up(program, config=config, others=others.get)
        assert first.succeeded, first.failed
        second = await at.up(program, config=config, others=others.get)
        assert second.succeeded, second.failed
        assert second.outputs == first.outputs
        assert [each for each in at.writes() if not each.startswith(("HEAD", "POST"))] == []
        deleted = await Destroy(at.client, at.journal).run()
        assert deleted.succeeded, deleted.failed
        assert at.journal.owned() == []

    run()


def test_the_accounts_are_of_a_component_each(folder: Path) -> None:
    plan = json.loads(previewed(folder / "accounts.py", "--local", "--json", "--config", "count=3").stdout)
    assert plan["counts"] == {"create": 7}
    assert [change["component"] for change in plan["changes"]][1:] == [[f"data{n}"] for n in (0, 0, 1, 1, 2, 2)]
    assert len(plan["exports"]["endpoints"]) == 3


def test_the_shop_knows_what_is_there(tmp_path: Path, folder: Path) -> None:
    shop = folder / "shop.py"
    first = json.loads(previewed(shop, "--local", "--json").stdout)
    names = [change["name"] for change in first["changes"]]
    assert [change["component"] for change in first["changes"]][4:] == [["storage"]] * 10 + [["access"]]
    file = str(tmp_path / "azure.db")
    with LocalAzure(state=file) as azure, ProvisioningClient.local(azure) as az:
        az.resources.resource_groups.create_or_update(names[0], {"location": "westeurope"})
        body = {"location": "westeurope", "sku": {"name": "S1"}}
        az.web.app_service_plans.begin_create_or_update(names[0], names[2], body).result()
    again = json.loads(previewed(shop, "--local-file", file, "--json").stdout)
    assert again["counts"] == {"create": 13, "adopt": 2}
    (difference,) = again["changes"][2]["differences"]
    assert (difference["path"], difference["before"], difference["after"]) == ("sku.name", "S1", "B1")


def test_the_shop_is_made_changed_and_deleted(folder: Path) -> None:
    """What ``make stack`` shows."""
    shop = folder / "shop.py"

    def run(command: str, *options: str) -> str:
        done = azprov(command, shop, "--local", *options)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "15 to create." in run("preview")
    assert "15 done." in run("up", "--yes")
    assert "Nothing to do." in run("up", "--yes")
    changed = run("up", "--yes", "--config", "sku=S1")
    assert "sku.name" in changed
    assert "1 done." in changed
    assert "serverfarms" in run("graph")
    assert "15 done." in run("destroy", "--yes")
    assert "15 to create." in run("preview")


@pytest.mark.parametrize("name", ["container_apps", "portal", "shop", "virtual_machine"])
def test_what_a_script_of_it_made_is_as_the_stack_says(name: str, local_azure: LocalAzure, load: Load) -> None:
    program = load(FOLDER / f"{name}.py")
    made(program, local_azure)
    plan = plan_of(program, local_azure)
    assert {change.kind for change in plan.changes} <= {Kind.ADOPT, Kind.READ}
    assert [change.differences for change in plan.changes if change.differences] == []
    assert not any(isinstance(value, UnknownValue) for value in plan.exports.values())


def test_a_stack_uses_what_another_one_made(folder: Path) -> None:
    missing = azprov("preview", folder / "machines.py", "--stack", "machines", "--local")
    assert missing.returncode == 1
    assert "no outputs of another stack 'network': there is none, or it has not been run" in missing.stderr
    for name in ("network", "machines"):
        done = azprov("up", folder / f"{name}.py", "--stack", name, "--local", "--yes")
        assert done.returncode == 0, done.stderr
    subnet = azprov("outputs", folder / "network.py", "--stack", "network", "--local", "--output", "subnet_id").stdout
    plan = json.loads(azprov("preview", folder / "machines.py", "--stack", "machines", "--local", "--json").stdout)
    assert plan["counts"] == {"same": 3}
    (configuration,) = plan["changes"][1]["body"]["properties"]["ipConfigurations"]
    assert configuration["properties"]["subnet"]["id"] == subnet.strip()
    kept = azprov("destroy", folder / "network.py", "--stack", "network", "--local", "--yes")
    assert kept.returncode == 1
    assert "machine0" in kept.stderr, "what others made stands on it"


def test_a_look_ends_the_preview_and_not_the_run(folder: Path) -> None:
    folder = folder / "database"
    told = azprov("preview", folder / "firewall.py", "--local").stdout
    assert "The preview ends at" in told
    assert "firewallRules" not in told
    done = azprov("up", folder / "firewall.py", "--local", "--yes")
    assert done.returncode == 0, done.stderr
    told = azprov("preview", folder / "firewall.py", "--local", "--diff").stdout
    assert "7 the same." in told
    assert told.count("firewallRules site-") == 3
    assert b"hunter2" not in b"".join(path.read_bytes() for path in (folder / ".azprov").glob("*.db*"))


def test_rules_let_nothing_through_that_violates_them(folder: Path) -> None:
    folder = folder / "policies"
    done = azprov("up", folder / "uploads.py", "--local", "--yes", "--config", "open=true")
    assert done.returncode == 1
    assert "it is to be reached by HTTPS only (https_only)" in done.stdout + done.stderr
    assert "allow_blob_public_access=False (https_only)" in done.stdout + done.stderr
    done = azprov("up", folder / "uploads.py", "--local", "--yes")
    assert done.returncode == 0, done.stderr
    assert "Advice: " in done.stdout
    assert "(is_tagged)" in done.stdout


def test_components_of_a_library_group_what_they_make(local_azure: LocalAzure, load: Load) -> None:
    plan = plan_of(load(FOLDER / "portal.py"), local_azure)
    within = {change.name.partition("-")[0]: change.component for change in plan.changes}
    assert within["uploads"] == ("data",)
    assert {within[name] for name in ("web", "front", "admin")} == {("web",)}


def test_each_stack_is_told() -> None:
    listed = (SAMPLES / "README.md").read_text("utf-8").replace("\\", "")
    guide = (SAMPLES.parent / "docs" / "stacks.md").read_text("utf-8")
    others = (*TESTS, FOLDER / "library" / "__init__.py", FOLDER / "policies" / "rules.py")
    for path in (*STACKS, *others):
        name = path.relative_to(FOLDER).as_posix()
        assert f"[stacks/{name}](stacks/{name})" in listed, name
        assert f"](../samples/stacks/{name})" in guide, name
