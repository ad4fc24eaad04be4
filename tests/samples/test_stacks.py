"""The stacks among the samples are previewed as their users do it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import Kind
from azure.mgmt.provisioning.stack.loading import load_program
from azure.mgmt.provisioning.stack.plan.fill import UnknownValue

from ..stack.support import fixtures, made
from ..stack.support import previewed as plan_of
from .support import SAMPLES

TESTS = sorted((SAMPLES / "stacks").glob("test_*.py"))
STACKS = sorted({*(SAMPLES / "stacks").glob("*.py")}.difference(TESTS))


def previewed(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "azure.mgmt.provisioning.cli", "preview", str(path), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("path", STACKS, ids=lambda path: path.stem)
def test_a_stack_is_previewed(path: Path) -> None:
    done = previewed(path, "--local", "--json", "--check")
    assert done.returncode == 2, done.stderr
    assert done.stderr == ""
    plan = json.loads(done.stdout)
    assert plan["counts"].keys() == {"create"}
    assert plan["boundary"] is None


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_tests_of_stacks_pass(path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", "/dev/null", *fixtures(), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def test_the_accounts_are_of_a_component_each() -> None:
    plan = json.loads(previewed(SAMPLES / "stacks" / "accounts.py", "--local", "--json", "--config", "count=3").stdout)
    assert plan["counts"] == {"create": 7}
    assert [change["component"] for change in plan["changes"]][1:] == [[f"data{n}"] for n in (0, 0, 1, 1, 2, 2)]
    assert len(plan["exports"]["endpoints"]) == 3


def test_the_shop_knows_what_is_there(tmp_path: Path) -> None:
    shop = SAMPLES / "stacks" / "shop.py"
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


def test_the_shop_is_made_changed_and_deleted(tmp_path: Path) -> None:
    """What ``make stack`` shows."""
    shop = tmp_path / "shop.py"
    shop.write_text((SAMPLES / "stacks" / "shop.py").read_text("utf-8"), "utf-8")

    def run(command: str, *options: str) -> str:
        words = [sys.executable, "-m", "azure.mgmt.provisioning.cli", command, str(shop), "--local", *options]
        done = subprocess.run(words, capture_output=True, text=True, timeout=120)
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


@pytest.mark.parametrize("name", ["shop", "virtual_machine"])
def test_what_a_script_of_it_made_is_as_the_stack_says(
    name: str, local_azure: LocalAzure, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", list(sys.path))
    program = load_program(str(SAMPLES / "stacks" / f"{name}.py"))
    monkeypatch.delitem(sys.modules, name)
    made(program, local_azure)
    plan = plan_of(program, local_azure)
    assert {change.kind for change in plan.changes} == {Kind.ADOPT}
    assert [change.differences for change in plan.changes if change.differences] == []
    assert not any(isinstance(value, UnknownValue) for value in plan.exports.values())
