"""``azprov up`` and ``azprov destroy``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.stack.state.journal import Journal

SHOP = """\
def shop(az, stack):
    tags = {"a": stack.config.get("tag", str, "1")}
    rg = az.resources.resource_groups.create_or_update(f"shop-{stack.name}", {"location": "westeurope", "tags": tags})
    stack.export("id", rg.id)
    stack.export("password", "hunter2-of-the-sea", secret=True)
"""
ID = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop-dev"


@pytest.fixture(autouse=True)
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("AZURE_SUBSCRIPTION_ID", raising=False)
    paths = list(sys.path)
    Path("shop.py").write_text(SHOP, "utf-8")
    yield
    sys.path[:] = paths
    sys.modules.pop("shop", None)
    sys.modules.pop("policies_of_tags", None)


def run(command: str, *options: str, answer: str | None = None) -> Result:
    return CliRunner().invoke(azprov, [command, "shop.py", *options], input=answer)


def test_what_is_applied_stays_between_commands() -> None:
    done = run("up", "--local", "--yes")
    assert done.exit_code == 0, done.output
    assert "+ create  resourceGroups shop-dev" in done.output
    assert "1 done." in done.output
    assert f'id: "{ID}"' in done.output
    assert "password: <secret>" in done.output
    assert "of-the-sea" not in done.output
    assert run("preview", "--local", "--check").exit_code == 0
    again = run("up", "--local")  # nothing is asked where nothing changes
    assert (again.exit_code, "Nothing to do." in again.output) == (0, True)
    gone = run("destroy", "--local", "--yes")
    assert gone.exit_code == 0, gone.output
    assert "1 done." in gone.output
    assert run("preview", "--local", "--check").exit_code == 2


def test_it_is_asked_first() -> None:
    refused = run("up", "--local", answer="n\n")
    assert (refused.exit_code, "Carry this out?" in refused.output) == (1, True)
    assert run("up", "--local", answer="y\n").exit_code == 0
    refused = run("destroy", "--local", answer="n\n")
    assert (refused.exit_code, "Delete all of this?" in refused.output) == (1, True)


def test_a_plan_is_carried_out_as_it_was_approved_or_not_at_all() -> None:
    Path("plan.json").write_text(run("preview", "--local", "--json").output, "utf-8")
    other = run("up", "--local", "--plan", "plan.json", "--config", "tag=2")
    assert other.exit_code == 1
    assert f"the plan is no longer what would be done: {ID} has another body. Preview it again" in other.output
    assert run("up", "--local", "--plan", "plan.json").exit_code == 0
    late = run("up", "--local", "--plan", "plan.json")
    assert f"{ID} is to be same, and was to be create" in late.output
    for text in ("no JSON", "[]", json.dumps({"version": 9})):
        Path("plan.json").write_text(text, "utf-8")
        assert run("up", "--local", "--plan", "plan.json").exit_code == 1


def test_a_stack_that_runs_already_is_told() -> None:
    assert run("up", "--local", "--yes").exit_code == 0
    with Journal(".azprov/local/dev.db", "dev"):
        for command in ("up", "destroy", "preview"):
            done = run(command, "--local")
            assert done.exit_code == 1
            assert "is in use by this process" in done.output


def test_a_file_of_ones_own_for_the_local_azure_resource_manager() -> None:
    assert run("up", "--local-file", "mine.db", "--yes").exit_code == 0
    assert Path("mine.db").is_file()
    Path("bad.db").write_text("no database, and long enough for SQLite to look at " * 9)
    done = run("up", "--local-file", "bad.db", "--yes")
    assert (done.exit_code, "is no SQLite database" in done.output) == (1, True)


def test_what_fails_is_told_with_the_rest() -> None:
    text = SHOP.replace('"westeurope"', 'stack.config.get("location", str, "nowhere")')
    Path("shop.py").write_text(text, "utf-8")
    done = run("up", "--local", "--yes")
    assert done.exit_code == 1
    assert "1 failed." in done.output
    assert "resourceGroups shop-dev failed: (LocationNotAvailableForResourceGroup)" in done.output
    assert run("up", "--local", "--yes", "--config", "location=northeurope").exit_code == 0


def test_what_is_no_name_of_a_stack_is_told() -> None:
    for command in ("up", "destroy"):
        done = run(command, "--local", "--yes", "--stack", "..")
        assert (done.exit_code, "'..' is no name of a stack" in done.output) == (1, True)


def test_azure_needs_a_subscription() -> None:
    for command in ("up", "destroy"):
        assert "which subscription?" in run(command, "--yes").output


def test_some_of_the_resources() -> None:
    text = (
        SHOP + '    with stack.component("more"):\n        az.resources.resource_groups.create_or_update("more", {})\n'
    )
    Path("shop.py").write_text(text.replace("{})", '{"location": "westeurope"})'), "utf-8")
    shown = run("preview", "--local", "--target", "more")
    assert "1 to create." in shown.output
    assert "Note: 1 resource is left alone (--target, --exclude)" in shown.output
    assert "1 done." in run("up", "--local", "--yes", "--exclude", "*/more").output
    assert run("up", "--local", "--yes").exit_code == 0
    assert "resourceGroups more" in run("destroy", "--local", "--yes", "--target", "MORE").output
    wrong = run("destroy", "--local", "--yes", "--target", "shop-dev")
    assert wrong.exit_code == 1
    assert "A resource is named by its id: */shop-dev" in wrong.output


POLICIES = """\
def tag(resource):
    if resource.body["tags"]["a"] != "1":
        yield "another tag"
"""


def test_policies_stop_what_violates_them() -> None:
    Path("rules").mkdir()
    Path("rules/policies_of_tags.py").write_text(POLICIES, "utf-8")
    options = ("--local", "--config", "tag=2", "--policies", "rules/policies_of_tags.py")
    shown = run("preview", *options)
    assert (shown.exit_code, f"Violation: {ID}: another tag (tag)" in shown.output) == (1, True)
    done = run("up", "--yes", *options)
    assert (done.exit_code, f"policies are violated:\n  {ID}: another tag (tag)" in done.output) == (1, True)
    assert run("up", "--yes", "--local", "--policies", "rules/policies_of_tags.py").exit_code == 0
    Path("azprov.toml").write_text('[stacks.dev]\npolicies = ["rules/policies_of_tags.py"]\n', "utf-8")
    assert run("up", "--yes", "--local", "--config", "tag=2").exit_code == 1
    Path("azprov.toml").write_text('[stacks.dev]\npolicies = "rules"\n', "utf-8")
    assert "stacks.dev.policies is to be a list of files, got the str 'rules'" in run("preview", "--local").output


def test_what_the_program_does_not_say_is_shown_if_it_is_asked_for() -> None:
    assert run("up", "--local", "--yes").exit_code == 0
    Path("shop.py").write_text(SHOP.replace('"tags": tags', '"managed_by": None'), "utf-8")
    assert run("forget", "*/shop-dev", "--local", "--yes").exit_code == 0
    assert "(not said)" not in run("preview", "--local").output
    assert "tags['a']: \"1\"  (not said)" in run("preview", "--local", "--drift", "all").output
