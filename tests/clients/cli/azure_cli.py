"""The Azure CLI on a local Azure Resource Manager, in an environment and with a configuration of its own."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from collections.abc import Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.local import LocalServer

from ..environments import environment

REQUIREMENTS = ("azure-cli==2.91.*",)
_DRIVER = Path(__file__).with_name("driver.py")
_CLIENT = "22222222-2222-2222-2222-222222222222"


@dataclass(frozen=True)
class Done:
    """A command that has ended.

    :param printed: What it printed.
    :param said: Warnings and errors.
    """

    exit: int
    printed: str
    said: str

    @property
    def result(self) -> Any:
        """What it printed, as JSON; None for nothing."""
        return json.loads(self.printed) if self.printed.strip() else None


class AzureCli:
    """The Azure CLI, which runs one command after the other."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(self, command: str, query: str | None = None) -> Done:
        """Run a command.

        :param command: What is typed after ``az``.
        :param query: A JMESPath expression: what of the result is printed.
        """
        arguments = [*shlex.split(command), "--output", "json", *(["--query", query] if query else [])]
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(arguments) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"az {command}: the driver has ended"
        return Done(**json.loads(answer))


@contextmanager
def azure_cli(server: LocalServer, folder: Path) -> Iterator[AzureCli]:
    """The Azure CLI, signed in to a server.

    :param folder: Where its configuration is written to.
    :raises NotInstalled: It cannot be had.
    """
    python = environment("azure-cli", REQUIREMENTS)
    configure(server, folder)
    given = {
        # Keys that it generates belong to the test, and not to who runs it.
        "HOME": str(folder),
        "USERPROFILE": str(folder),
        "AZURE_CONFIG_DIR": str(folder),
        "REQUESTS_CA_BUNDLE": server.certificate,
        "AZURE_CLI_DISABLE_CONNECTION_VERIFICATION": "",
    }
    inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    command = [str(python), str(_DRIVER)]
    with (
        (folder / "driver.log").open("w") as log,
        subprocess.Popen(
            command,
            env={**inherited, **given},
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        ) as process,
    ):
        try:
            yield AzureCli(process)
        finally:
            process.kill()


def configure(server: LocalServer, folder: Path) -> None:
    """Write a configuration in which the server is the cloud, and an application is signed in."""
    login = "https://login.microsoftonline.com"
    cloud = {
        "endpoint_management": server.url,
        "endpoint_resource_manager": server.url,
        "endpoint_active_directory": login,
        "endpoint_active_directory_resource_id": "https://management.core.windows.net/",
        "endpoint_active_directory_graph_resource_id": "https://graph.windows.net/",
        "endpoint_microsoft_graph_resource_id": "https://graph.microsoft.com/",
        "suffix_storage_endpoint": "core.windows.net",
        "suffix_keyvault_dns": ".vault.azure.net",
        "suffix_acr_login_server_endpoint": ".azurecr.io",
        "suffix_mysql_server_endpoint": ".mysql.database.azure.com",
        "suffix_postgresql_server_endpoint": ".postgres.database.azure.com",
        "suffix_sql_server_hostname": ".database.windows.net",
    }
    _write_ini(folder / "clouds.config", {"Local": cloud})
    quiet = {"collect_telemetry": "no", "no_color": "yes", "encrypt_token_cache": "no", "survey_message": "no"}
    _write_ini(
        folder / "config",
        {"cloud": {"name": "Local"}, "core": quiet, "extension": {"use_dynamic_install": "no"}},
    )
    azure = server.azure
    account = {
        "id": azure.subscription_id,
        "name": "Local subscription",
        "state": "Enabled",
        "user": {"name": _CLIENT, "type": "servicePrincipal"},
        "isDefault": True,
        "tenantId": azure.tenant_id,
        "homeTenantId": azure.tenant_id,
        "managedByTenants": [],
        "environmentName": "Local",
    }
    profile = {"installationId": _CLIENT, "subscriptions": [account]}
    (folder / "azureProfile.json").write_text(json.dumps(profile))
    entry = {"client_id": _CLIENT, "tenant": azure.tenant_id, "client_secret": "local"}
    (folder / "service_principal_entries.json").write_text(json.dumps([entry]))


def _write_ini(path: Path, sections: dict[str, dict[str, str]]) -> None:
    parser = ConfigParser(interpolation=None)
    parser.read_dict(sections)
    with path.open("w") as file:
        parser.write(file)
