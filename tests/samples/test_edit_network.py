"""The sample of edits: as a script, and in a process that looks at it."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from .support import Run, said


def test_edit_network() -> None:
    text = said("edit_network.py")
    assert "  subnets: apps, data, web\n" in text
    assert "  changed by both: tags.owner\n" in text
    assert "  tags: {'sample': 'edit'}\n" in text
    assert text.endswith("  Done.\n")


def test_edit_network_in_process(azure: LocalAzure, run: Run) -> None:
    run("edit_network.py")
    operations = [each.operation for each in azure.requests]
    assert operations.count("VirtualNetworks_CreateOrUpdate") + operations.count("VirtualNetworks_UpdateTags") == 4
    assert list(ProvisioningClient.local(azure).resources.resource_groups.list()) == []
