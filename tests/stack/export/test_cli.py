"""``azprov export-code``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.cli.app import azprov

from ..support import made


def old(az, stack):  # type: ignore[no-untyped-def]
    """What is there."""
    rg = az.resources.resource_groups.create_or_update("old-rg", {"location": "westeurope"})
    plan = az.web.app_service_plans.begin_create_or_update(
        rg.name, "plan", {"location": "westeurope", "sku": {"name": "B1"}, "tags": {"db-password": "not-to-be-shown"}}
    ).result()
    az.web.web_apps.begin_create_or_update(
        rg.name,
        "old-site",
        {"location": "westeurope", "server_farm_id": plan.id},
    ).result()


@pytest.fixture(autouse=True)
def local_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A local Azure Resource Manager in which there is something."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("AZURE_SUBSCRIPTION_ID", raising=False)
    paths = list(sys.path)
    with LocalAzure(state="azure.db") as azure:
        made(old, azure)
    yield
    sys.path[:] = paths
    sys.modules.pop("old", None)


def run(*options: str) -> Result:
    return CliRunner().invoke(azprov, ["export-code", "--local", "azure.db", *options])


def test_a_group_is_exported_and_its_preview_says_same() -> None:
    done = run("-g", "old-rg", "--output", "old.py")
    assert (done.exit_code, done.stdout) == (0, ""), done.output
    assert "\n[stacks.dev.config]\n" in done.stderr
    # All that may be in the group can be listed.
    assert "Not known whether there are any" not in done.stderr
    assert done.stderr.endswith(" resources in old.py.\n")
    settings = [line for line in done.stderr.splitlines() if line.startswith(("[", "plan_"))]
    Path("azprov.toml").write_text("\n".join(settings), "utf-8")
    assert settings == ["[stacks.dev.config]", 'plan_db_password = { environment = "PLAN_DB_PASSWORD" }']
    assert "not-to-be-shown" not in done.output + Path("old.py").read_text("utf-8")

    secrets = {"PLAN_DB_PASSWORD": "not-to-be-shown"}
    command = ["--local-file", "azure.db", "--diff"]
    previewed = CliRunner().invoke(azprov, ["preview", "old.py", *command], env=secrets)
    assert previewed.exit_code == 0, previewed.output
    assert " -> " not in previewed.output
    up = CliRunner().invoke(azprov, ["up", "old.py", "--local-file", "azure.db", "--yes", "--adopt"], env=secrets)
    assert up.exit_code == 0, up.output
    checked = CliRunner().invoke(azprov, ["preview", "old.py", "--local-file", "azure.db", "--check"], env=secrets)
    assert checked.exit_code == 0, checked.output


def test_without_a_file_the_program_is_all_that_is_printed() -> None:
    done = run("--group", "old-rg", "--target", "*/plan")
    assert done.exit_code == 0, done.output
    compile(done.stdout, "old.py", "exec")
    assert "az.web.app_service_plans" in done.stdout
    assert "az.web.web_apps" not in done.stdout
    assert done.stderr.splitlines()[-1] == "1 resource."


def test_what_is_excluded_is_left_out() -> None:
    done = run("-g", "old-rg", "--exclude", "*/serverfarms/*")
    assert "az.web.app_service_plans" not in done.stdout
    assert 'f"{rg.id}/providers/Microsoft.Web/serverfarms/plan"' in done.stdout
    assert "stacks.dev.config" not in done.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-g", "none"], "Error: (ResourceGroupNotFound) Resource group 'none' could not be found."),
        (["-g", "old-rg", "--target", "*/nobody"], "'*/nobody' is the id of no resource"),
        (["-g", "old-rg", "--package", "nowhere"], "Error: there is no package nowhere"),
        (["-g", "old-rg", "--output", "none/old.py"], "Error: none/old.py can't be written: No such file or directory"),
    ],
)
def test_mistakes_are_told(options: list[str], said: str) -> None:
    done = run(*options)
    assert done.exit_code == 1
    assert said in done.stderr


def test_a_subscription_is_asked_for() -> None:
    done = CliRunner().invoke(azprov, ["export-code", "-g", "old-rg"])
    assert done.exit_code == 2
    assert "which subscription?" in done.stderr
