"""``azprov local har`` and ``azprov local replay``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.local import LocalAzure, LocalControl, LocalServer

from ..support import GROUP, KEYVAULT, RESOURCES, VAULT, Arm, vault_body


def run(*arguments: str, server: LocalServer | None = None) -> Result:
    environment = {}
    if server is not None:
        environment = {
            "AZPROV_LOCAL_URL": server.url,
            "AZPROV_LOCAL_TOKEN": server.token,
            "AZPROV_LOCAL_CERTIFICATE": server.certificate,
        }
    return CliRunner(env=environment).invoke(azprov, ["local", *arguments])


@pytest.fixture
def recording(server: LocalServer, control: LocalControl, tmp_path: Path) -> str:
    """The archive of a server that has answered something, which is reset."""
    arm = Arm(server.azure)
    arm.group()
    arm.put(VAULT, KEYVAULT, vault_body())
    arm.get(GROUP, RESOURCES)
    path = str(tmp_path / "recording.har")
    result = run("har", "--output", path, server=server)
    assert (result.exit_code, result.stderr) == (0, f"Wrote {path}.\n")
    control.reset()
    return path


def test_an_archive_is_written_and_replayed(recording: str):
    assert len(json.loads(Path(recording).read_text("utf-8"))["log"]["entries"]) == 3
    result = run("replay", recording)
    assert (result.exit_code, result.output) == (0, "3 of 3 requests were answered as they were then.\n")


def test_it_can_be_printed(server: LocalServer, control: LocalControl):
    assert json.loads(run("har", server=server).stdout)["log"]["version"] == "1.2"


def test_a_server_that_runs_can_be_asked(recording: str, server: LocalServer):
    Arm(server.azure).group()
    result = run("replay", recording, server=server)
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        f"    1  PUT {GROUP}: 201 then, 200 now",
        "2 of 3 requests were answered as they were then.",
    ]


def test_responses_that_get_lost_and_refusals_are_told(recording: str, server: LocalServer, control: LocalControl):
    control.inject(exception="reset")
    result = run("replay", recording, server=server)
    assert "1  PUT /subscriptions/" in result.output
    assert "201 then, no response now\n" in result.output
    assert "'rg' could not be found.\n" in result.output


@pytest.mark.parametrize("command", ["har", "replay"])
def test_a_wrong_token_is_told(command: str, recording: str, server: LocalServer):
    file = [recording] if command == "replay" else []
    result = run(command, *file, "--token", "another-token-than-its", server=server)
    assert (result.exit_code, result.output.count("\n")) == (1, 1)
    assert "needs the token that was printed" in result.output


def test_no_token_and_no_recording(tmp_path: Path):
    result = run("har")
    assert result.exit_code == 2
    assert "which token? Give --token, or set AZPROV_LOCAL_TOKEN" in result.output
    path = tmp_path / "no.har"
    path.write_text("no", "utf-8")
    result = run("replay", str(path))
    assert (result.exit_code, result.output) == (
        1,
        "Error: this can't be replayed: it is no JSON: Expecting value: line 1 column 1 (char 0)\n",
    )


def test_a_file_that_cannot_be_written(server: LocalServer, control: LocalControl, tmp_path: Path):
    result = run("har", "--output", str(tmp_path / "none" / "x.har"), server=server)
    assert result.exit_code == 1
    assert "can't be written: No such file or directory" in result.output


def test_the_command_says_where_the_page_is_and_what_the_token_is(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(LocalServer, "wait", lambda self: None)
    monkeypatch.setenv("AZPROV_LOCAL_TOKEN", "a-token-from-the-environment")
    result = CliRunner().invoke(azprov, ["local", "--port", "0"])
    assert result.exit_code == 0, result.output
    assert "/_local/#token=a-token-from-the-environment\n" in result.output
    assert "export AZPROV_LOCAL_TOKEN=a-token-from-the-environment\n" in result.output
    short = CliRunner().invoke(azprov, ["local", "--port", "0", "--token", "short"])
    assert short.exit_code == 1
    assert "token: expected at least 16" in short.output


def test_a_journal_is_replayed(server: LocalServer, control: LocalControl, tmp_path: Path):
    with LocalAzure() as azure:
        Arm(azure).group()
        from azure.mgmt.provisioning.local.journal.shown import details

        path = tmp_path / "journal.json"
        path.write_text(json.dumps({"value": [details(each) for each in azure.requests]}), "utf-8")
    assert run("replay", str(path)).exit_code == 0
