"""The stacks among the samples are previewed as their users do it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient

from .support import SAMPLES

STACKS = sorted((SAMPLES / "stacks").glob("*.py"))


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


def test_the_accounts_are_of_a_component_each() -> None:
    plan = json.loads(previewed(SAMPLES / "stacks" / "accounts.py", "--local", "--json", "--config", "count=3").stdout)
    assert plan["counts"] == {"create": 7}
    assert [change["component"] for change in plan["changes"]][1:] == [[f"data{n}"] for n in (0, 0, 1, 1, 2, 2)]
    assert len(plan["exports"]["endpoints"]) == 3


def test_the_shop_knows_what_is_there(tmp_path: Path) -> None:
    shop = SAMPLES / "stacks" / "shop.py"
    first = json.loads(previewed(shop, "--local", "--json").stdout)
    names = [change["name"] for change in first["changes"]]
    assert [change["component"] for change in first["changes"]][4:] == [["storage"]] * 3 + [["access"]]
    file = str(tmp_path / "azure.db")
    with LocalAzure(state=file) as azure, ProvisioningClient.local(azure) as az:
        az.resources.resource_groups.create_or_update(names[0], {"location": "westeurope"})
        body = {"location": "westeurope", "sku": {"name": "S1"}}
        az.web.app_service_plans.begin_create_or_update(names[0], names[2], body).result()
    again = json.loads(previewed(shop, "--local-file", file, "--json").stdout)
    assert again["counts"] == {"create": 6, "adopt": 2}
    (difference,) = again["changes"][2]["differences"]
    assert (difference["path"], difference["before"], difference["after"]) == ("sku.name", "S1", "B1")
