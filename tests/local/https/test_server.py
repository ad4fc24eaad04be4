"""The HTTPS server, the certificate, and the command."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from azure.core.exceptions import ServiceRequestError

from azure.mgmt.provisioning.local import LocalAzure, LocalCredential, LocalServer, RealClock

from ..support import GROUP, PATIENCE, RESOURCES, SUBSCRIPTION, Arm, vault_body


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with (
        LocalAzure(clock=RealClock(), operation_seconds=0, retry_after=0, page_size=2) as azure,
        LocalServer(azure) as server,
    ):
        yield server


@pytest.fixture(autouse=True)
def clean(server: LocalServer) -> Iterator[None]:
    yield
    server.azure.faults.clear()


def send(server: LocalServer, path: str, method: str = "GET", body: Any = None) -> tuple[int, Any, Any]:
    request = urllib.request.Request(
        f"{server.url}{path}{'&' if '?' in path else '?'}api-version={RESOURCES}",
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": "Bearer x", "Content-Type": "application/json"},
    )
    context = ssl.create_default_context(cafile=server.certificate)
    try:
        with urllib.request.urlopen(request, context=context, timeout=PATIENCE) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def test_requests_are_answered(server: LocalServer):
    status, headers, body = send(server, SUBSCRIPTION)
    assert status == 200
    assert json.loads(body)["subscriptionId"] == server.azure.subscription_id
    assert headers["Content-Type"] == "application/json; charset=utf-8"
    assert headers["x-ms-request-id"]
    assert len(headers.get_all("Date")) == 1


def test_errors_and_empty_answers(server: LocalServer):
    status, headers, body = send(server, "/nowhere")
    assert (status, json.loads(body)["error"]["code"]) == (404, "MissingSubscription")
    status, headers, body = send(server, GROUP, "HEAD")
    assert (status, body) == (404, b"")


def test_names_that_need_quoting(server: LocalServer):
    status, _, body = send(server, f"{SUBSCRIPTION}/resourcegroups/gr%C3%BC%28n%29", "PUT", {"location": "eastus"})
    assert (status, json.loads(body)["name"]) == (201, "gr\u00fc(n)")
    status, _, body = send(server, f"{SUBSCRIPTION}/resourcegroups?$filter=name%20eq%20%27gr%C3%BC%28n%29%27")
    assert [each["name"] for each in json.loads(body)["value"]] == ["gr\u00fc(n)"]


def test_only_who_trusts_the_certificate_connects(server: LocalServer):
    with pytest.raises(urllib.error.URLError, match="certificate"):
        urllib.request.urlopen(server.url, timeout=PATIENCE)
    strict = ssl.create_default_context(cafile=server.certificate)
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    for host in ("127.0.0.1", "localhost"):
        url = server.url.replace("127.0.0.1", host)
        with pytest.raises(urllib.error.HTTPError) as raised:
            urllib.request.urlopen(url, context=strict, timeout=PATIENCE)
        assert raised.value.code == 401
        raised.value.close()


def test_the_key_of_the_authority_is_nowhere(server: LocalServer):
    directory = Path(server.certificate).parent
    assert [path.name for path in directory.iterdir()] == ["local-azure.pem"]
    text = Path(server.certificate).read_text()
    assert "PRIVATE" not in text
    assert text.count("BEGIN CERTIFICATE") == 1


def client(server: LocalServer) -> Any:
    from azure.mgmt.provisioning import ProvisioningClient

    return ProvisioningClient(
        LocalCredential(),
        server.azure.subscription_id,
        base_url=server.url,
        connection_verify=server.certificate,
        retry_backoff_factor=0,
    )


def test_a_client_over_https(server: LocalServer):
    with client(server) as azure:
        for name in ("a", "b", "c"):
            azure.resources.resource_groups.create_or_update(name, {"location": "westeurope"})
        vault = azure.keyvault.vaults.begin_create_or_update("a", "kv-https", vault_body()).result()
        assert vault.properties.provisioning_state == "Succeeded"
        assert {"a", "b", "c"} <= {each.name for each in azure.resources.resource_groups.list()}
        for name in ("a", "b", "c"):
            azure.resources.resource_groups.begin_delete(name).result()


async def test_an_async_client_over_https(server: LocalServer):
    from azure.mgmt.provisioning.aio import ProvisioningClient
    from azure.mgmt.provisioning.local import AsyncLocalCredential

    async with ProvisioningClient(
        AsyncLocalCredential(), server.azure.subscription_id, base_url=server.url, connection_verify=server.certificate
    ) as azure:
        await azure.resources.resource_groups.create_or_update("aio", {"location": "westeurope"})
        poller = await azure.resources.resource_groups.begin_delete("aio")
        await poller.result()


def test_faults_reach_the_client(server: LocalServer):
    server.azure.inject(status=503, headers={"Retry-After": "0"}, times=2)
    server.azure.inject(exception=ConnectionResetError, times=1)
    with client(server) as azure:
        assert azure.subscriptions.subscriptions.get(server.azure.subscription_id).state == "Enabled"


def test_a_lost_connection(server: LocalServer):
    server.azure.inject(exception=ConnectionResetError, times=None)
    with pytest.raises(Exception, match="(?i)closed|reset|remote"):
        send(server, SUBSCRIPTION)


def test_a_cut_body(server: LocalServer):
    server.azure.inject(cut=5)
    with pytest.raises(Exception, match="(?i)incomplete|eof|reset"):
        send(server, SUBSCRIPTION)


def test_the_server_makes_what_it_needs(tmp_path: Path):
    path = tmp_path / "trust.pem"
    server = LocalServer(certificate=path)
    with server:
        assert isinstance(server.azure.clock, RealClock)
        assert path.exists()
        assert send(server, SUBSCRIPTION)[0] == 200
        url = server.url
    server.stop()
    assert path.exists()
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(url, timeout=PATIENCE)


def test_the_temporary_certificate_is_removed():
    with LocalServer() as server:
        certificate = Path(server.certificate)
        assert certificate.exists()
    assert not certificate.parent.exists()


def test_a_port_that_is_taken():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError):
            LocalServer(port=taken.getsockname()[1]).start()


def test_ipv6_addresses_are_in_brackets():
    assert LocalServer(host="::1", port=5).url == "https://[::1]:5"


def test_only_the_certificate_of_an_earlier_run_is_replaced(tmp_path: Path):
    path = tmp_path / "trust.pem"
    for _ in range(2):
        with LocalAzure() as azure, LocalServer(azure, certificate=path) as server:
            assert server.certificate == str(path)
    made = path.read_bytes()
    assert [each.name for each in tmp_path.iterdir()] == ["trust.pem"]
    for content in (made + made, b"# mine\n" + made, made[:-40], b"-----BEGIN PRIVATE KEY-----", b""):
        path.write_bytes(content)
        with pytest.raises(ValueError, match="^certificate: .* is not overwritten"):
            LocalServer(certificate=path)
        assert path.read_bytes() == content
    for nowhere in (tmp_path, tmp_path / "none" / "trust.pem"):
        with LocalAzure() as azure, pytest.raises(ValueError, match="^certificate: "):
            LocalServer(azure, certificate=nowhere).start()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.0.2.1", "machine.example"])
def test_other_hosts_than_this_machine_are_warned_of(host: str):
    with LocalAzure() as azure, pytest.warns(UserWarning, match="whoever can reach that"):
        LocalServer(azure, host=host)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "localhost", "::1"])
def test_this_machine_is_not(host: str, recwarn: pytest.WarningsRecorder):
    with LocalAzure() as azure:
        LocalServer(azure, host=host)
    assert not recwarn.list


def test_all_addresses_are_reached_by_loopback():
    azure = LocalAzure(clock=RealClock())
    with pytest.warns(UserWarning, match="whoever can reach that"):
        server = LocalServer(azure, host="0.0.0.0")
    with azure, server:
        assert server.url.startswith("https://127.0.0.1:")
        assert send(server, SUBSCRIPTION)[0] == 200


def test_a_closed_one_is_not_served():
    azure = LocalAzure(clock=RealClock())
    with LocalServer(azure) as server:
        azure.close()
        status, _, body = send(server, SUBSCRIPTION)
    assert (status, json.loads(body)["error"]["code"]) == (503, "ServiceUnavailable")


def test_a_script_that_ends_while_it_serves():
    code = "from azure.mgmt.provisioning.local import LocalServer; server = LocalServer().start(); "
    result = run(code=code + "print(server.certificate)")
    assert (result.returncode, result.stderr) == (0, "")
    assert not Path(result.stdout.strip()).exists()


def test_nobody_there():
    with LocalServer() as server:
        url = server.url
    from azure.mgmt.provisioning import ProvisioningClient

    with pytest.raises((ServiceRequestError, OSError)):
        ProvisioningClient(
            LocalCredential(), "00000000-0000-0000-0000-000000000000", base_url=url, retry_total=0
        ).resources.resource_groups.get("x")


def test_a_server_can_be_waited_for():
    with LocalServer() as server:
        threading.Timer(0, server.stop).start()
        server.wait()
    LocalServer().wait()


def run(*arguments: str, code: str | None = None) -> subprocess.CompletedProcess[str]:
    command = ["-c", code] if code is not None else ["-m", "azure.mgmt.provisioning.cli", *arguments]
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=PATIENCE, check=False)


def test_the_command_says_how_to_get_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from click.testing import CliRunner

    from azure.mgmt.provisioning.cli.app import azprov

    seen: list[str] = []

    def wait(self: LocalServer) -> None:
        status, _, _ = send(self, SUBSCRIPTION)
        assert status == 200
        Arm(self.azure).group("kept")
        seen.append(self.url)
        raise KeyboardInterrupt

    monkeypatch.setattr(LocalServer, "wait", wait)
    certificate, state = tmp_path / "trust [1].pem", tmp_path / "state.db"
    arguments = ["local", "--port", "0", "--state", str(state), "--certificate", str(certificate), "--seconds", "0.5"]
    result = CliRunner().invoke(azprov, arguments)
    assert result.exit_code == 0, result.output
    (url,) = seen
    for expected in (
        f"base_url     {url}",
        f"certificate  {certificate}",
        f"state        {state}",
        f"export REQUESTS_CA_BUNDLE={certificate}",
        f'base_url="{url}"',
        "LocalCredential()",
        "curl --cacert",
        "Stopped.",
    ):
        assert expected in result.output
    with LocalAzure(state=str(state)) as azure:
        assert Arm(azure).get(f"{SUBSCRIPTION}/resourceGroups/kept", RESOURCES).status == 200


def test_the_command_has_limits_and_durations(monkeypatch: pytest.MonkeyPatch):
    from click.testing import CliRunner

    from azure.mgmt.provisioning.cli.app import azprov

    seen: list[tuple[Any, float, float]] = []
    guarded: list[bool] = []

    def wait(self: LocalServer) -> None:
        # No token flows into a bucket between a request and its answer.
        assert isinstance(self.azure.clock, RealClock)
        self.azure.clock.hold()
        _, headers, _ = send(self, SUBSCRIPTION)
        vault, other = f"{GROUP}/providers/Microsoft.KeyVault/vaults/v", f"{GROUP}/providers/Microsoft.Web/sites/s"
        left = headers["x-ms-ratelimit-remaining-subscription-reads"]
        seen.append((left, self.azure.duration(vault), self.azure.duration(other)))
        guarded.append(self.azure.access is not None)
        raise KeyboardInterrupt

    monkeypatch.setattr(LocalServer, "wait", wait)
    given = [
        "--throttle",
        "--authorize",
        "--duration",
        "Microsoft.KeyVault/vaults=20",
        "--duration",
        "Microsoft.Web/serverFarms=30",
    ]
    result = CliRunner().invoke(azprov, ["local", "--port", "0", *given])
    assert result.exit_code == 0, result.output
    assert (seen, guarded) == ([("249", 20, 2)], [True])


@pytest.mark.parametrize("given", ["Microsoft.KeyVault/vaults", "20", "a/b=-1", "a/b=nan", "a/b="])
def test_a_duration_that_is_none(given: str):
    from click.testing import CliRunner

    from azure.mgmt.provisioning.cli.app import azprov

    result = CliRunner().invoke(azprov, ["local", "--duration", given])
    assert result.exit_code == 2
    assert f"'{given}' is not like Microsoft.Storage/storageAccounts=20." in result.output


def test_the_example_of_the_command_is_python(monkeypatch: pytest.MonkeyPatch):
    from azure.mgmt.provisioning.cli.local import _EXAMPLE

    compile(_EXAMPLE.format(url="https://x", certificate="y", subscription_id="z"), "example", "exec")


def test_the_command_refuses_what_makes_no_sense(tmp_path: Path):
    from click.testing import CliRunner

    from azure.mgmt.provisioning.cli.app import azprov

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = CliRunner().invoke(azprov, ["local", "--port", port])
        assert result.exit_code == 1
        assert f"cannot listen on 127.0.0.1:{port}" in result.output
    (tmp_path / "other").write_text("this is no database, and it is long enough to be looked at by SQLite")
    result = CliRunner().invoke(azprov, ["local", "--port", "0", "--state", str(tmp_path / "other")])
    assert result.exit_code == 1
    assert "Error: " in result.output


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_its_packages_the_command_says_what_to_install(missing: str):
    code = f"import sys; sys.modules[{missing!r}] = None; from azure.mgmt.provisioning.cli import main; main()"
    result = run(code=code)
    assert result.returncode == 1
    assert result.stderr == (
        f"azprov needs the package '{missing}'. Install it with: pip install \"azure-mgmt-provisioning[cli]\"\n"
    )


@pytest.mark.parametrize("missing", ["httptools", "cryptography"])
def test_without_its_packages_the_server_says_what_to_install(missing: str):
    code = f"import sys; sys.modules[{missing!r}] = None; sys.argv = ['azprov', 'local']\n"
    result = run(code=code + "from azure.mgmt.provisioning.cli import main; main()")
    assert result.returncode == 1
    assert "azure-mgmt-provisioning[local]" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_local_resource_manager_needs_neither_the_server_nor_the_command():
    code = (
        "import sys\n"
        "for name in ('aiohttp', 'cryptography', 'httptools', 'click', 'rich', 'pytest'): sys.modules[name] = None\n"
        "from azure.mgmt.provisioning.local import LocalAzure\n"
        "LocalAzure().close(); print('fine')"
    )
    assert run(code=code).stdout == "fine\n"


def test_help():
    result = run("local", "--help")
    assert result.returncode == 0
    for option in ("--host", "--port", "--state", "--certificate", "--name", "--seconds"):
        assert option in result.stdout
