"""``azprov local env`` and ``exec``: what a command gets, and what becomes of the command."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.cli.shells import SHELLS, lines, usual_shell
from azure.mgmt.provisioning.local import Application, LocalAzure, LocalServer, RealClock
from azure.mgmt.provisioning.local.https.environment import variables
from azure.mgmt.provisioning.local.https.reaching import reach

LIST = """
import os
from azure.mgmt.provisioning import ProvisioningClient
with ProvisioningClient.from_env() as client:
    client.resources.resource_groups.create_or_update("demo-rg", {"location": "westeurope"})
    print([each.name for each in client.resources.resource_groups.list()])
"""


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalAzure(clock=RealClock(), require_valid_tokens=True) as azure, LocalServer(azure) as server:
        yield server


def run(*arguments: str) -> Result:
    return CliRunner().invoke(azprov, ["local", *arguments])


def execute(*arguments: str, code: str) -> subprocess.CompletedProcess[str]:
    """Run a Python program by the command."""
    command = [
        sys.executable,
        "-m",
        "azure.mgmt.provisioning.cli",
        "local",
        *arguments,
        "--",
        sys.executable,
        "-c",
        code,
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def test_a_command_finds_all_that_it_needs():
    result = execute("--require-valid-tokens", "exec", code=LIST)
    assert (result.returncode, result.stdout, result.stderr) == (0, "['demo-rg']\n", "")


def test_a_command_of_the_official_packages_against_a_server_that_runs(server: LocalServer):
    code = (
        "import os; from azure.identity import DefaultAzureCredential;"
        "from azure.mgmt.resource.resources import ResourceManagementClient as Client;"
        "client = Client(DefaultAzureCredential(), os.environ['AZURE_SUBSCRIPTION_ID'],"
        " base_url=os.environ['AZURE_RESOURCE_MANAGER_ENDPOINT']);"
        "client.resource_groups.create_or_update('official', {'location': 'westeurope'})"
    )
    result = execute("exec", "--url", server.url, code=code)
    assert (result.returncode, result.stderr) == (0, "")
    assert any(each.operation == "ResourceGroups_CreateOrUpdate" for each in server.azure.requests)


def test_azprov_itself_finds_all_that_it_needs():
    code = """
import sys
from azure.mgmt.provisioning.cli.app import azprov
call = ["call", "resources", "resource_groups", "create_or_update", "rg", "location=westeurope", "--query", "name"]
azprov(call, standalone_mode=False)
azprov(["tree", "-g", "rg"], standalone_mode=False)
"""
    result = execute("--require-valid-tokens", "exec", code=code)
    assert (result.returncode, result.stdout) == (0, '"rg"\nrg  westeurope\n'), result.stderr


def test_the_exit_code_is_the_commands():
    assert execute("exec", code="raise SystemExit(3)").returncode == 3


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_a_command_that_a_signal_ends(server: LocalServer):
    code = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    assert execute("exec", "--url", server.url, code=code).returncode == 128 + signal.SIGKILL


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_who_ends_the_command_ends_what_it_runs(server: LocalServer):
    code = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(5))\n"
        "print('ready', flush=True)\n"
        "time.sleep(600)"
    )
    command = [sys.executable, "-m", "azure.mgmt.provisioning.cli", "local", "exec", "--url", server.url, "--"]
    with subprocess.Popen([*command, sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.terminate()
        assert process.wait(300) == 5


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_a_command_is_ended_that_has_hardly_begun(server: LocalServer, monkeypatch: pytest.MonkeyPatch):
    begin = subprocess.Popen

    def ended_meanwhile(*arguments: Any, **options: Any) -> Any:
        os.kill(os.getpid(), signal.SIGTERM)
        return begin(*arguments, **options)

    monkeypatch.setattr(subprocess, "Popen", ended_meanwhile)
    before = signal.getsignal(signal.SIGTERM)
    result = run("exec", "--url", server.url, "--", sys.executable, "-c", "import time; time.sleep(600)")
    assert (result.exit_code, result.output) == (128 + signal.SIGTERM, "")
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_command_that_is_not_there(server: LocalServer):
    result = run("exec", "--url", server.url, "--", "no-such-command")
    assert (result.exit_code, result.stderr) == (127, "azprov: there is no command 'no-such-command'\n")


def test_the_variables_name_files_for_their_owner_alone(server: LocalServer, tmp_path: Path):
    result = run("env", "--url", server.url, "--shell", "json", "--directory", str(tmp_path / "made"))
    assert result.exit_code == 0, result.output
    found = json.loads(result.output)
    assert found["AZURE_AUTHORITY_HOST"] == found["AZURE_RESOURCE_MANAGER_ENDPOINT"] == server.url
    assert found["AZURE_SUBSCRIPTION_ID"] == server.azure.subscription_id
    assert found["ARM_METADATA_HOSTNAME"] == server.url.removeprefix("https://")
    authority = Path(server.certificate).read_text()
    assert Path(found["NODE_EXTRA_CA_CERTS"]).read_text().endswith(authority)
    for path in (tmp_path / "made").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600) or os.name == "nt"
    # Once more, in place of the former.
    assert run("env", "--url", server.url, "--directory", str(tmp_path / "made")).exit_code == 0


def test_usual_authorities_stay_trusted(server: LocalServer, tmp_path: Path):
    reached = reach(server.url)
    usual = variables(reached, tmp_path / "usual", {})
    bundle = Path(usual["SSL_CERT_FILE"] or "").read_text()
    assert bundle.count("BEGIN CERTIFICATE") > 50
    assert bundle.endswith(reached.certificate)
    own, node = tmp_path / "own.pem", tmp_path / "node.pem"
    own.write_text("MINE\n")
    node.write_text("NODES\n")
    given = {"REQUESTS_CA_BUNDLE": str(own), "NODE_EXTRA_CA_CERTS": str(node), "NO_PROXY": "intern.example"}
    found = variables(reached, tmp_path / "found", given)
    assert Path(found["CURL_CA_BUNDLE"] or "").read_text() == f"MINE\n{reached.certificate}"
    assert Path(found["NODE_EXTRA_CA_CERTS"] or "").read_text() == f"NODES\n{reached.certificate}"
    assert found["NO_PROXY"] == "intern.example,127.0.0.1,localhost"
    node.unlink()
    assert (
        Path(variables(reached, tmp_path / "f", given)["NODE_EXTRA_CA_CERTS"] or "").read_text() == reached.certificate
    )


def test_other_logins_are_taken_away(server: LocalServer, tmp_path: Path):
    found = variables(reach(server.url), tmp_path, {"AZURE_AUTH_LOCATION": "x", "HOME": "y"})
    assert found["AZURE_AUTH_LOCATION"] is None
    assert "AZURE_CLOUD" not in found


VALUES = {"PLAIN": "a b", "QUOTE": "it's \\ $x", "GONE": None}


def test_the_lines_of_shells():
    assert list(lines(VALUES, "fish")) == ["set -gx PLAIN 'a b'", "set -gx QUOTE 'it\\'s \\\\ $x'", "set -e GONE"]
    assert list(lines(VALUES, "powershell"))[1:] == ["$env:QUOTE = 'it''s \\ $x'", "Remove-Item Env:GONE"]
    assert list(lines(VALUES, "cmd")) == ['set "PLAIN=a b"', 'set "QUOTE=it\'s \\ $x"', 'set "GONE="']
    assert json.loads("\n".join(lines(VALUES, "json"))) == VALUES
    assert SHELLS == ("bash", "fish", "powershell", "cmd", "json")


@pytest.mark.skipif(os.name == "nt", reason="there is no sh")
def test_a_shell_reads_them():
    script = "\n".join([*lines(VALUES, "bash"), 'printf "%s|%s|%s" "$PLAIN" "$QUOTE" "${GONE-unset}"'])
    read = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True, env={"GONE": "x"})
    assert read.stdout == "a b|it's \\ $x|unset"


@pytest.mark.skipif(os.name == "nt", reason="it is PowerShell there")
def test_the_shell_of_the_session():
    assert usual_shell({"SHELL": "/usr/bin/fish"}) == "fish"
    assert usual_shell({"SHELL": "/bin/zsh"}) == usual_shell({}) == "bash"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://127.0.0.1:1", "expected one such as https://127.0.0.1:8443"),
        ("https://arm.example:8443", "is not on this machine"),
        ("https://127.0.0.1:1", "nobody can be reached at https://127.0.0.1:1"),
    ],
)
def test_servers_that_are_none(url: str, message: str):
    result = run("env", "--url", url)
    assert result.exit_code == 1
    assert message in result.stderr


def test_who_may_not_sign_in_is_told_so(tmp_path: Path):
    client = "22222222-2222-2222-2222-222222222222"
    with (
        LocalAzure(clock=RealClock(), applications=[Application(client, secret="right")]) as azure,
        LocalServer(azure) as server,
    ):
        arguments = ["env", "--url", server.url, "--directory", str(tmp_path), "--client-id", client]
        refused = run(*arguments, "--client-secret", "wrong")
        assert refused.exit_code == 1
        assert "answers 401: AADSTS7000215" in refused.stderr
        found = run(*arguments, "--client-secret", "right", "--certificate", server.certificate, "--shell", "json")
        assert json.loads(found.stdout)["AZURE_CLIENT_ID"] == client


def test_files_that_cannot_be_written(server: LocalServer, tmp_path: Path):
    (tmp_path / "file").write_text("")
    result = run("env", "--url", server.url, "--directory", str(tmp_path / "file" / "below"))
    assert result.exit_code == 1
    assert "can't be written" in result.stderr


def test_options_of_the_server_that_make_no_sense(tmp_path: Path):
    (tmp_path / "other").write_text("this is no database, and it is long enough to be looked at by SQLite")
    result = run("--state", str(tmp_path / "other"), "exec", "--", "true")
    assert result.exit_code == 1
    assert "Error: " in result.output
