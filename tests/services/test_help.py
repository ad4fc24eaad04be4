"""help() of generated operation groups and models."""

from __future__ import annotations

import inspect
import pydoc
import re
from importlib import import_module
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.core.models.model import fields_of
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services.compute.models import VirtualMachine
from azure.mgmt.provisioning.services.network.models import VirtualNetwork


def shown(thing: Any) -> str:
    return pydoc.render_doc(thing, renderer=pydoc.plaintext)


@pytest.mark.parametrize("kind", [ProvisioningClient, AsyncProvisioningClient])
def test_an_operation_group(kind: Any, local_azure: LocalAzure) -> None:
    vaults = kind.local(local_azure).keyvault.vaults
    text = shown(vaults)
    assert "Key vaults: create, change, delete, recover, purge and grant access." in text
    assert "Read, change, write" in text
    assert "__dict__" not in text
    for name, method in inspect.getmembers(type(vaults), inspect.isfunction):
        if not name.startswith(("_", "edit")):
            summary, *rest = inspect.getdoc(method).splitlines()  # type: ignore[union-attr]
            assert re.search(rf" {name}\([\s|]*self,", text)  # newer versions of Python give each argument a line
            assert f" |      {summary}\n" in text
            assert summary[0].isupper()
            assert any(line.startswith("REST: https://learn.microsoft.com/rest/api/") for line in rest)
            for parameter in inspect.signature(method).parameters:
                assert parameter in ("self", "options") or f":param {parameter}: " in "\n".join(rest)


def test_a_large_model() -> None:
    text = shown(VirtualNetwork)
    assert re.search(r"VirtualNetwork\([\s|]*\*,[\s|]*id=None,[\s|]*location=None,[\s|]*tags=None,", text)
    assert "__signature__" not in text
    assert (
        " |  subnets\n"
        " |      The subnets; on update the complete list.\n"
        " |      list of Subnet or dict, the same as properties.subnets; in JSON: subnets\n"
    ) in text
    assert "hardware_profile=None, " in str(inspect.signature(VirtualMachine))


@pytest.mark.parametrize(
    ("service", "names"),
    [
        ("resources", ["ResourceGroup"]),
        ("storage", ["StorageAccount", "BlobContainer"]),
        ("web", ["AppServicePlan", "Site", "SiteSourceControl"]),
        ("mysql", ["Server", "FirewallRule", "Database"]),
        ("network", ["VirtualNetwork", "Subnet", "PublicIPAddress", "NetworkInterface"]),
        ("compute", ["VirtualMachine", "StorageProfile", "DataDisk"]),
        ("keyvault", ["Vault", "VaultProperties", "AccessPolicyEntry"]),
        ("managedidentity", ["Identity"]),
        ("authorization", ["RoleAssignment"]),
    ],
)
def test_each_member_has_a_text(service: str, names: list[str]) -> None:
    models = import_module(f"azure.mgmt.provisioning.services.{service}.models")
    for model in (getattr(models, name) for name in names):
        assert inspect.getdoc(model)
        members = [field.name for field in fields_of(model)] + list(model._model_plan().flattened)
        for member in members:
            text = inspect.getdoc(getattr(model, member)) or ""
            assert text.count("\n") >= 1, f"{model.__name__}.{member}"
            assert "; in JSON: " in text.splitlines()[-1]
