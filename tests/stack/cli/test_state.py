"""``azprov`` with a journal in Azure Blob Storage: ``--state``, ``azprov.toml``, ``azprov state move``."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
import requests
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.cli.completion import complete_stack
from azure.mgmt.provisioning.stack.state.blob.journal import BlobJournal

from ..state.blob_service import ADDRESS, BlobService

SHOP = """\
def shop(az, stack):
    rg = az.resources.resource_groups.create_or_update(f"shop-{stack.name}", {"location": "westeurope"})
    stack.export("group", rg.name)


def other(az, stack):
    stack.export("found", stack.other("dev")["group"])
"""


@pytest.fixture(autouse=True)
def service(folder: None, monkeypatch: pytest.MonkeyPatch) -> BlobService:
    service = BlobService()
    service.serve(monkeypatch)
    return service


def run(command: str, *options: str, program: str = "shop.py:shop", state: str | None = ADDRESS) -> Result:
    where = () if state is None else ("--state", state)
    return CliRunner().invoke(azprov, [*command.split(), program, "--local", *where, *options])


def test_every_command_takes_it(service: BlobService) -> None:
    assert "1 to create." in run("preview").output
    assert service.blobs == {}
    assert run("up", "--yes").exit_code == 0
    assert set(service.blobs) == {"/stacks/team/local/dev.journal"}
    assert not list(Path(".azprov").rglob("dev.db"))
    assert run("preview", "--check").exit_code == 0
    assert run("outputs").output == 'group: "shop-dev"\n'
    assert "1  up      done" in run("history").output
    assert "0 of 1 resources" in run("refresh").output
    assert "same resourceGroups" in run("graph").output
    assert "found" in run("up", "--yes", "--stack", "reader", program="shop.py:other").output
    assert run("outputs", "--stack", "reader").output == 'found: "shop-dev"\n'
    assert run("rename", "production").exit_code == 0
    assert run("outputs", "--stack", "production").output == 'group: "shop-dev"\n'
    assert "The stack production forgets" in run("forget", "--stack", "production", "*/shop-dev", "--yes").output
    assert run("up", "--yes", "--adopt", "--stack", "dev").exit_code == 0
    assert "1 done." in run("destroy", "--yes").output
    assert run("outputs").output == "The stack dev has no outputs.\n"


def test_a_stack_that_runs_is_told_to_those_who_would_write_and_shown_to_those_who_read(service: BlobService) -> None:
    assert run("up", "--yes").exit_code == 0
    with BlobJournal(f"{ADDRESS}/local", "dev", **service.options()):
        for command in (
            ("up", "--yes"),
            ("destroy", "--yes"),
            ("refresh",),
            ("rename", "new"),
            ("forget", "*", "--yes"),
        ):
            done = run(*command)
            assert (done.exit_code, "/team/local/dev is in use by " in done.output) == (1, True), command
        for command in ("preview", "outputs", "history", "graph"):
            assert run(command).exit_code == 0
    assert run("destroy", "--yes").exit_code == 0


def test_it_is_said_in_a_file_for_all_stacks_or_one(monkeypatch: pytest.MonkeyPatch, service: BlobService) -> None:
    monkeypatch.setattr("azure.mgmt.provisioning.cli.stacks.OfStack.client", lambda of, opened: None)
    Path("azprov.toml").write_text(f'state = "{ADDRESS}"\n[stacks.dev]\n[stacks.here]\nstate = "file"\n', "utf-8")

    def asked(*options: str) -> list[str]:
        service.requests.clear()
        done = CliRunner().invoke(azprov, ["outputs", "shop.py", *options])
        assert done.exit_code == 0, done.output
        return service.requests

    assert asked() == ["GET dev.journal", "GET dev.snapshot"]
    assert asked("--stack", "here") == []
    assert asked("--state", "file") == []
    assert asked("--local") == []  # what is on this machine is of no use to others
    assert asked("--stack", "here", "--state", ADDRESS) == ["GET here.journal", "GET here.snapshot"]
    Path("azprov.toml").write_text("state = 5\n[stacks.dev]\n", "utf-8")
    done = CliRunner().invoke(azprov, ["outputs", "shop.py"])
    assert (done.exit_code, "state is to be a text, azblob://ACCOUNT/CONTAINER, got the int 5" in done.output) == (
        1,
        True,
    )


def test_moving_there_and_back(service: BlobService) -> None:
    assert run("up", "--yes", state=None).exit_code == 0
    done = run("state move", ADDRESS, state=None)
    assert (done.exit_code, f"The journal of the stack dev is in {ADDRESS}/local/dev now." in done.output) == (0, True)
    assert not Path(".azprov/local/dev.db").exists()
    assert run("preview", "--check").exit_code == 0
    assert "1 to adopt." in run("preview", state=None).output
    assert run("state move", "file").exit_code == 0
    assert service.blobs == {}
    assert run("preview", "--check", state=None).exit_code == 0
    again = run("state move", "file")
    assert (again.exit_code, "there is no stack dev in azblob://" in again.output) == (1, True)


@pytest.mark.parametrize("command", ["preview", "up", "destroy", "refresh", "outputs", "history", "graph"])
def test_what_is_wrong_is_told_in_a_sentence(service: BlobService, command: str) -> None:
    yes = ("--yes",) if command in ("up", "destroy") else ()
    done = run(command, *yes, state="s3://bucket")
    assert (done.exit_code, "Error: state: 's3://bucket" in done.output) == (1, True)
    service.containers.clear()
    done = run(command, *yes)
    assert done.exit_code == 1
    assert done.output.startswith(f"Error: state: {ADDRESS}/local/dev: there is no container stacks in https://")

    def lost(request: str) -> None:
        raise requests.ConnectionError("no route to host")

    service.before = lost
    done = run(command, *yes)
    assert (done.exit_code, "can't be reached: no route to host" in done.output) == (1, True)


def test_a_lease_that_is_lost_in_a_run_is_told(service: BlobService) -> None:
    def overtaken(request: str) -> None:
        blob = service.blobs.get("/stacks/team/local/dev.journal")
        if "appendblock" in request and blob is not None and b"sending" in blob.data:
            blob.lease, blob.until = "another", 60

    service.before = overtaken
    done = run("up", "--yes")
    assert (done.exit_code, "was lost: it was broken, or could not be renewed" in done.output) == (1, True)
    service.before = lambda request: None
    service.now += 60
    assert run("up", "--yes").exit_code == 0
    assert json.loads(run("history", "--json").output)["runs"][1]["ending"] is None


def completed(begun: str = "") -> list[str]:
    option = next(each for each in azprov.commands["up"].params if each.name == "name")
    context = click.Context(azprov.commands["up"])
    context.params["program"] = "shop.py:shop"
    return [each.value for each in complete_stack(context, option, begun)]


def test_names_of_stacks_that_were_seen_there_are_completed_without_asking(service: BlobService) -> None:
    assert run("preview").exit_code == 0
    assert completed() == []
    assert run("up", "--yes").exit_code == 0
    assert run("up", "--yes", "--stack", "tried").exit_code == 0
    sent = len(service.requests)
    assert completed() == ["dev", "tried"]
    assert completed("t") == ["tried"]
    assert len(service.requests) == sent
    assert run("rename", "--stack", "tried", "kept").exit_code == 0
    assert completed() == ["dev", "kept"]
    service.blobs.clear()
    run("outputs", "--stack", "kept")
    assert completed() == ["dev"]
