"""Stacks that have outputs of others."""

from __future__ import annotations

from azure.mgmt.provisioning.stack.state.journal import Journal

from .support import run, write

NETWORK = """\
def network(az, stack):
    rg = az.resources.resource_groups.create_or_update("network-rg", {"location": "westeurope"})
    stack.export("location", rg.location)
"""
SHOP = """\
def shop(az, stack):
    location = stack.other("network")["location"]
    az.resources.resource_groups.create_or_update("shop-rg", {"location": location})
"""


def test_stacks_of_a_folder_know_each_other() -> None:
    write(NETWORK, program="network.py")
    missing = run("preview")
    assert missing.exit_code == 1
    assert "shop.py:2: no outputs of another stack 'network'" in missing.output
    assert run("up", "--stack", "network", "--yes", program="network.py").exit_code == 0
    assert "1 to create." in run("preview").output
    assert run("up", "--yes").exit_code == 0
    with Journal(".azprov/local/network.db", "network"):
        busy = run("preview")
    assert (busy.exit_code, "is in use by this process" in busy.output) == (1, True)
