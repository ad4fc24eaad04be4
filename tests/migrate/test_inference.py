"""What is told of the objects in a script: client objects are followed, and what can't be told stays."""

from __future__ import annotations

from textwrap import dedent

import pytest

from .support import both

HEAD = """\
from __future__ import annotations
from azure.mgmt.keyvault import KeyVaultManagementClient
from azure.mgmt.keyvault.aio import KeyVaultManagementClient as AsyncClient
from azure.mgmt.keyvault.models import Permissions, Vault
from azure.mgmt.network import NetworkManagementClient
"""

TOLD = {
    "a name": "client = KeyVaultManagementClient(c, s)\nclient.vaults.OLD",
    "a name that was None": "client = None\nclient = KeyVaultManagementClient(c, s)\nclient.vaults.OLD",
    "a call": "KeyVaultManagementClient(c, s).vaults.OLD",
    "a group": "vaults = KeyVaultManagementClient(c, s).vaults\nvaults.OLD",
    "with": "with KeyVaultManagementClient(c, s) as client:\n    client.vaults.OLD",
    "async with": (
        "async def run():\n    async with AsyncClient(c, s) as client:\n        await client.vaults.OLD('rg', 'kv', {})"
    ),
    "an argument": "def run(client: KeyVaultManagementClient):\n    client.vaults.OLD",
    "an argument as text": "def run(client: 'KeyVaultManagementClient'):\n    client.vaults.OLD",
    "an argument that may be None": "def run(client: KeyVaultManagementClient | None = None):\n    client.vaults.OLD",
    "Optional": "def run(client: Optional[KeyVaultManagementClient]):\n    client.vaults.OLD",
    "an annotated name": "client: KeyVaultManagementClient = make()\nclient.vaults.OLD",
    "an annotated result": "def make() -> KeyVaultManagementClient: ...\nmake().vaults.OLD",
    "a result": "def make():\n    return KeyVaultManagementClient(c, s)\nmake().vaults.OLD",
    "self": (
        "class A:\n    client = None\n    def __init__(self):\n        self.client = KeyVaultManagementClient(c, s)\n"
        "    def run(self):\n        self.client.vaults.OLD"
    ),
    "self, annotated": (
        "class A:\n    client: KeyVaultManagementClient\n    def run(self):\n        self.client.vaults.OLD"
    ),
    "a property": (
        "class A:\n    @property\n    def client(self):\n        return KeyVaultManagementClient(c, s)\n"
        "    def run(self):\n        self.client.vaults.OLD"
    ),
    "a method": (
        "class A:\n    def make(self):\n        return KeyVaultManagementClient(c, s)\n"
        "    def run(self):\n        self.make().vaults.OLD"
    ),
    "an object of a class of the script": (
        "class A:\n    def __init__(self):\n        self.client = KeyVaultManagementClient(c, s)\n"
        "a = A()\na.client.vaults.OLD"
    ),
    "an object of a class that is made from another": (
        "class A:\n    def __init__(self):\n        self.client = KeyVaultManagementClient(c, s)\n"
        "class B(A): ...\ndef run(b: B):\n    b.client.vaults.OLD"
    ),
    "a method of an object": (
        "class A:\n    def make(self):\n        return KeyVaultManagementClient(c, s)\nA().make().vaults.OLD"
    ),
    "a name from outside of the function": "client = KeyVaultManagementClient(c, s)\ndef run():\n    client.vaults.OLD",
    "a condition": "(KeyVaultManagementClient(c, s) if a else KeyVaultManagementClient(d, s)).vaults.OLD",
    "a walrus": "if client := KeyVaultManagementClient(c, s):\n    client.vaults.OLD",
}
NOT_TOLD = {
    "two kinds": "client = KeyVaultManagementClient(c, s)\nclient = NetworkManagementClient(c, s)\nclient.vaults.OLD",
    "another name in the function": "client = KeyVaultManagementClient(c, s)\ndef run(client):\n    client.vaults.OLD",
    "a loop": "client = KeyVaultManagementClient(c, s)\nfor client in clients:\n    client.vaults.OLD",
    "self of another class": (
        "class A:\n    def __init__(self):\n        self.client = KeyVaultManagementClient(c, s)\n"
        "class B:\n    def run(self):\n        self.client.vaults.OLD"
    ),
    "made of itself": "client = client\nclient.vaults.OLD",
    "results of two kinds": (
        "def make():\n    if a:\n        return KeyVaultManagementClient(c, s)\n    return other()\nmake().vaults.OLD"
    ),
    "a decorated class": "class KeyVaultManagementClient: ...\nKeyVaultManagementClient(c, s).vaults.OLD",
}
OF_VAULTS = {
    "a result": "client.vaults.get('rg', 'kv')",
    "the result of a poller": "client.vaults.begin_create_or_update('rg', 'kv', {}).result()",
    "the first of a listing": "next(client.vaults.list_by_subscription())",
    "one of a list": "list(client.vaults.list_by_subscription())[0]",
    "what it was made as": "Vault(location='here', properties={})",
}


@pytest.mark.parametrize("case", TOLD)
def test_what_is_told(case: str) -> None:
    code, findings = both(HEAD + TOLD[case].replace("OLD", "create_or_update"))
    assert code.endswith(TOLD[case].replace("OLD", "begin_create_or_update"))
    assert findings == []


@pytest.mark.parametrize("case", NOT_TOLD)
def test_what_is_not_told_stays(case: str) -> None:
    code, _ = both(HEAD + NOT_TOLD[case].replace("OLD", "create_or_update"))
    assert code.endswith(NOT_TOLD[case].replace("OLD", "create_or_update"))


@pytest.mark.parametrize("case", OF_VAULTS)
def test_members_of_what_a_service_returns(case: str) -> None:
    use = f"client = KeyVaultManagementClient(c, s)\n{OF_VAULTS[case]}.properties.access_policies[0].permissions."
    code, findings = both(f"{HEAD}{use}keys_property\n")
    assert code.endswith(f"{use}keys\n")
    assert findings == []


def test_items_of_loops() -> None:
    script = dedent(
        """\
        client = KeyVaultManagementClient(c, s)
        for vault in client.vaults.list_by_subscription():
            for entry in vault.properties.access_policies:
                print(entry.permissions.OLD)
        keys = [entry.permissions.OLD for entry in client.vaults.get("rg", "kv").properties.access_policies]
        async def run():
            async for vault in AsyncClient(c, s).vaults.list_by_subscription():
                print(vault.properties.access_policies[0].permissions.OLD)
        for page in client.vaults.list_by_subscription().by_page():
            for vault in page:
                print(vault.properties.access_policies[0].permissions.OLD)
        """
    )
    code, findings = both(HEAD + script.replace("OLD", "keys_property"))
    assert code.endswith(script.replace("OLD", "keys"))
    assert findings == []


def test_what_could_be_meant_is_said() -> None:
    _, findings = both(f"{HEAD}def run(client):\n    client.vaults.create_or_update('rg', 'kv', {{}})\n")
    assert [(each.line, each.what, each.write) for each in findings] == [
        (
            7,
            "vaults.create_or_update: what it is called on can't be told",
            "begin_create_or_update, if that is a client of keyvault",
        )
    ]
