"""Hovering over a name in an editor shows its signature or type, and its text: basedpyright's server is asked."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
SERVER = Path(sys.executable).with_name("basedpyright-langserver")

SOURCE = """
from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient


async def calls(client: ProvisioningClient, twin: AsyncProvisioningClient) -> None:
    client.keyvault.vaults.get("rg", "kv").properties.vault_uri
    client.compute.virtual_machines.get("rg", "vm").storage_profile
    await twin.keyvault.vaults.begin_create_or_update("rg", "kv", {})
"""


class Editor:
    """Speaks the language server protocol."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            [str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
        )
        self._count = 0

    def close(self) -> None:
        """End the server."""
        self._server.kill()
        self._server.communicate()

    def tell(self, **message: Any) -> None:
        """Send a message."""
        assert self._server.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._server.stdin.flush()

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request, and answer those of the server until its response comes."""
        self._count += 1
        self.tell(id=self._count, method=method, params=params)
        while True:
            message = self._read()
            if "method" not in message:
                assert message["id"] == self._count
                return message["result"]
            if "id" in message:
                items = message.get("params", {}).get("items", ())
                self.tell(id=message["id"], result=[{"pythonPath": sys.executable} for _ in items])

    def _read(self) -> Any:
        assert self._server.stdout is not None
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        content = self._server.stdout.read(length)
        assert content, "the language server ended"
        return json.loads(content)


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    editor = Editor()
    watch = Timer(1800, editor.close)  # a server that hangs would hold up the tests
    watch.daemon = True
    watch.start()
    markdown = {"workspace": {"configuration": True}, "textDocument": {"hover": {"contentFormat": ["markdown"]}}}
    folder = {"uri": ROOT.as_uri(), "name": "root"}
    editor.ask("initialize", processId=None, rootUri=ROOT.as_uri(), workspaceFolders=[folder], capabilities=markdown)
    editor.tell(method="initialized", params={})
    document = {"uri": (ROOT / "hovered.py").as_uri(), "languageId": "python", "version": 1, "text": SOURCE}
    editor.tell(method="textDocument/didOpen", params={"textDocument": document})
    yield editor
    watch.cancel()
    editor.close()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (
            "vaults.",
            ["vaults: VaultsOperations", "Key vaults: create, change, delete, recover, purge and grant access."],
        ),
        (
            "get(",
            ["resource_group_name: str,", ") -> Vault", "Get one key vault", ":param vault\\_name: Name of the key"],
        ),
        ("properties.", ["properties: VaultProperties", "Tenant, SKU, access, network and other settings"]),
        ("vault_uri", ["vault_uri: str", "URI for working with keys, secrets and certificates"]),
        ("storage_profile", ["storage_profile: StorageProfile\n", "Image and disks of the machine."]),
        ("begin_create_or_update(", [") -> Coroutine[Any, Any, AsyncProvisioningPoller[Vault]]", "Create a key vault"]),
    ],
)
def test_what_is_shown(editor: Editor, name: str, shown: list[str]) -> None:
    line, text = next((number, text) for number, text in enumerate(SOURCE.splitlines()) if f".{name}" in text)
    position = {"line": line, "character": text.index(f".{name}") + 1}
    found = editor.ask("textDocument/hover", textDocument={"uri": (ROOT / "hovered.py").as_uri()}, position=position)
    for each in shown:
        assert each in found["contents"]["value"]
