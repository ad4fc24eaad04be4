"""``azprov show`` and ``azprov tree``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .support import GROUP, NOBODY, VAULT, done, refusal, run

NETWORK = f"{GROUP}/providers/Microsoft.Network"
ELSEWHERE = f"/subscriptions/{NOBODY}/resourceGroups/other/providers/Microsoft.Network/networkSecurityGroups/far"


@pytest.fixture
def network(group: None) -> None:
    """A network with two subnets, an interface in one of them, and a storage account."""
    done("call", "network", "network_security_groups", "begin_create_or_update", "rg", "nsg", "location=westeurope")
    done(
        "call", "network", "virtual_networks", "begin_create_or_update", "rg", "vnet", "location=westeurope",
        "address_space.address_prefixes[]=10.0.0.0/16", "subnets[0].name=a", "subnets[0].address_prefix=10.0.0.0/24",
        f"subnets[0].network_security_group.id={NETWORK}/networkSecurityGroups/nsg",
    )  # fmt: skip
    done(
        "call", "network", "network_interfaces", "begin_create_or_update", "rg", "nic", "location=westeurope",
        "ip_configurations[0].name=a", f"ip_configurations[0].subnet.id={NETWORK}/virtualNetworks/vnet/subnets/a",
    )  # fmt: skip


@pytest.mark.usefixtures("vault")
def test_a_resource_is_shown_as_a_tree() -> None:
    lines = done("show", VAULT).splitlines()
    assert lines[:2] == ["kv-demo", f"├── id: {VAULT}"]
    assert json.loads(done("show", VAULT, "-o", "json", "--query", "properties.sku")) == {
        "family": "A",
        "name": "standard",
    }
    assert done("show", GROUP, "--api-version", "2021-04-01").splitlines()[0] == "rg"


def test_what_is_shown_has_no_secret() -> None:
    words = ["location=westeurope", "tags.note=password=hunter2222", "tags.more=x"]
    done("call", "resources", "resource_groups", "create_or_update", "rg", *words)
    shown = run("show", GROUP)
    assert "password=REDACTED" in shown.stdout
    assert "hunter2222" not in shown.output
    assert shown.stderr == "1 secret is hidden; to be seen with --show-secrets.\n"
    assert "password=hunter2222" in done("show", GROUP, "--show-secrets")


def test_what_can_not_be_shown() -> None:
    assert "'kv' is no id of a resource: it begins with a slash" in refusal("show", "kv")
    assert "(ResourceGroupNotFound)" in refusal("show", VAULT, code=1)


TREE = """\
rg  westeurope
├── nic  Microsoft.Network/networkInterfaces
│   └── -> a  Microsoft.Network/virtualNetworks/subnets
├── nsg  Microsoft.Network/networkSecurityGroups
└── vnet  Microsoft.Network/virtualNetworks
    └── a  subnets
        └── -> nsg  Microsoft.Network/networkSecurityGroups
"""


@pytest.mark.usefixtures("network")
def test_a_group_as_a_tree_as_json_and_as_a_page(folder: Path) -> None:
    assert done("tree", "-g", "rg") == TREE
    listed = json.loads(done("tree", "-g", "rg", "--json"))
    subnet = f"{NETWORK}/virtualNetworks/vnet/subnets/a"
    (nic,) = [each for each in listed if each["name"] == "nic"]
    assert nic == {
        "id": f"{NETWORK}/networkInterfaces/nic",
        "name": "nic",
        "type": "Microsoft.Network/networkInterfaces",
        "refersTo": [subnet],
    }
    result = run("tree", "-g", "rg", "--html", "rg.html")
    assert (result.stdout, result.stderr) == ("", "Wrote rg.html.\n")
    page = (folder / "rg.html").read_text("utf-8")
    assert "<title>Resource group rg</title>" in page
    assert "4 resources" in page
    assert "Stack " not in page
    assert page.count('class="node ') == 4


@pytest.mark.usefixtures("group")
def test_what_stands_elsewhere_is_told_by_its_id() -> None:
    done(
        "call", "network", "virtual_networks", "begin_create_or_update", "rg", "vnet", "location=westeurope",
        "address_space.address_prefixes[]=10.0.0.0/16",
    )  # fmt: skip
    done("call", "keyvault", "vaults", "begin_create_or_update", "rg", "kv-demo", "--body", "-", given=VAULT_THERE)
    assert f"    └── -> {ELSEWHERE}\n" in done("tree", "-g", "rg").replace("│   ", "    ")


VAULT_THERE = json.dumps(
    {
        "location": "westeurope",
        "tags": {"watches": ELSEWHERE},
        "properties": {"tenantId": NOBODY, "sku": {"name": "standard", "family": "A"}, "accessPolicies": []},
    }
)


def test_a_tree_that_can_not_be_made() -> None:
    assert "Missing option '-g'" in refusal("tree")
    assert "(ResourceGroupNotFound)" in refusal("tree", "-g", "rg", code=1)
    result = run("tree", "-g", "rg", local=False)
    assert (result.exit_code, "There is no subscription" in result.stderr) == (1, True)


@pytest.mark.usefixtures("group")
def test_an_empty_group_and_a_file_that_can_not_be_written() -> None:
    assert done("tree", "-g", "rg") == "rg  westeurope\n"
    assert "no/a.html can't be written" in refusal("tree", "-g", "rg", "--html", "no/a.html", code=1)
