"""``azprov up --through`` and ``azprov destroy`` of what a deployment stack manages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

from .support import PROGRAM, write

SHOP = """
def shop(az, stack):
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    for number in range(stack.config.get("accounts", int, 2)):
        az.storage.storage_accounts.begin_create(rg.name, f"shopdata{number}", {
            "location": rg.location, "kind": "StorageV2", "sku": {"name": "Standard_LRS"},
        })
"""
STACK = ["--through", "deployment-stack", "--yes"]


def run(command: str, *options: str) -> Result:
    return CliRunner().invoke(azprov, [command, PROGRAM, "--local", *options])


@pytest.fixture(autouse=True)
def program() -> None:
    write(SHOP)


def test_a_stack_lives_through_a_deployment_stack() -> None:
    made = run("up", *STACK, "--deny-settings-mode", "denyDelete")
    assert made.exit_code == 0, made.output
    assert "3 to create.\nNote: the deployment stack keeps others from changing it: denyDelete" in made.stdout
    less = run("up", *STACK, "--deny-settings-mode", "denyDelete", "--config", "accounts=1")
    assert less.exit_code == 0, less.output
    assert "- delete  storageAccounts shopdata1" in less.stdout
    past = run("up", "--yes")
    assert past.exit_code == 1
    assert "azprov-dev manages what this stack made" in past.stderr
    released = run("up", *STACK, "--action-on-unmanage", "detachAll", "--config", "accounts=0")
    assert "shopdata0 is no longer said, and stays" in released.stdout
    assert "denyDelete -> none" in released.stdout
    some = run("destroy", "--yes", "--target", "*")
    assert some.exit_code == 2
    assert "deletes all that it manages" in some.output
    kept = run("destroy", "--yes")
    assert kept.exit_code == 1
    assert "these are not the stack's" in kept.stderr
    gone = run("destroy", "--yes", "--foreign")
    assert gone.exit_code == 0, gone.output
    assert "1 done." in gone.stdout
    assert run("up", "--yes").exit_code == 0


def test_a_preview_is_what_the_deployment_stack_would_do() -> None:
    through = ["--through", "deployment-stack", "--deny-settings-mode", "denyDelete"]
    first = run("preview", *through)
    assert first.exit_code == 0, first.output
    assert "3 to create.\nNote: the deployment stack keeps others from changing it: denyDelete" in first.stdout
    assert "Azure foresees of a deployment\n  Create      resourceGroups shop-rg" in first.stdout
    assert run("up", *through, "--yes").exit_code == 0
    assert run("preview", *through, "--check").exit_code == 0
    less = [*through, "--config", "accounts=1"]
    deleting = run("preview", *less, "--check")
    assert deleting.exit_code == 2
    assert "- delete  storageAccounts shopdata1" in deleting.stdout
    releasing = run("preview", *less, "--action-on-unmanage", "detachAll", "--check")
    assert releasing.exit_code == 2
    assert "2 the same.\nNote: " in releasing.stdout
    assert "shopdata1 is no longer said, and stays" in releasing.stdout
    past = run("preview", "--through", "deployment")
    assert past.exit_code == 1
    assert "azprov-dev manages what this stack made" in past.stderr
    Path("plan.json").write_text(run("preview", *less, "--json").stdout, "utf-8")
    done = run("up", *less, "--plan", "plan.json")
    assert done.exit_code == 0, done.output


def test_a_preview_of_a_deployment_says_what_it_can_not_do() -> None:
    assert run("up", "--yes").exit_code == 0
    more = run("preview", "--through", "deployment", "--json", "--config", "accounts=3")
    assert more.exit_code == 0, more.output
    assert [each["change"] for each in json.loads(more.stdout)["whatIf"]] == [*["NoChange"] * 3, "Create"]
    less = run("preview", "--through", "deployment", "--config", "accounts=1")
    assert less.exit_code == 1
    assert "a deployment deletes nothing" in less.stderr
    some = run("preview", "--through", "deployment", "--target", "*")
    assert some.exit_code == 2
    assert "--through is about all of a program" in some.output


def test_options_of_a_deployment_stack_have_no_use_elsewhere() -> None:
    for engine in ([], ["--through", "deployment"]):
        refused = run("up", "--action-on-unmanage", "detachAll", "--deny-settings-apply-to-child-scopes", *engine)
        assert refused.exit_code == 2
        assert "--action-on-unmanage, --deny-settings-apply-to-child-scopes: only a deployment stack" in refused.output
