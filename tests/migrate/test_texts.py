"""Texts that name something of an official package."""

from __future__ import annotations

import pytest

from .support import left, migrated

OURS = "azure.mgmt.provisioning.services"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("azure.mgmt.compute.ComputeManagementClient", f"{OURS}.compute.ComputeManagementClient"),
        ("azure.mgmt.compute.aio.ComputeManagementClient", f"{OURS}.compute.aio.ComputeManagementClient"),
        ("azure.mgmt.resource.SubscriptionClient", f"{OURS}.SubscriptionClient"),
        ("azure.mgmt.resource.deployments.DeploymentsMgmtClient", f"{OURS}.resources.ResourceManagementClient"),
        (
            "azure.mgmt.keyvault.v2021_10_01.operations._vaults_operations.VaultsOperations.get",
            f"{OURS}.keyvault.operations.VaultsOperations.get",
        ),
    ],
)
@pytest.mark.parametrize(
    "call",
    [
        "mock.patch('NAME')",
        'patch("NAME", autospec=True)',
        "unittest.mock.patch('''NAME''')",
        "mocker.patch('NAME')",
        "monkeypatch.setattr('NAME', Fake)",
    ],
)
def test_patches(call: str, before: str, after: str) -> None:
    assert migrated(f"{call.replace('NAME', before)}\n") == f"{call.replace('NAME', after)}\n"


def test_patches_meet_the_imports() -> None:
    """A patch by name and the import in another file stand for the same module."""
    name = migrated("patch('azure.mgmt.compute.ComputeManagementClient')")[len("patch('") : -len("')")]
    assert f"from {name.rpartition('.')[0]} import" in migrated(
        "from azure.mgmt.compute import ComputeManagementClient"
    )


@pytest.mark.parametrize(
    ("source", "what", "write"),
    [
        (
            "importlib.import_module('azure.mgmt.msi')\n",
            "azure.mgmt.msi is imported by a text",
            f"{OURS}.managedidentity",
        ),
        (
            "__import__('azure.mgmt.compute.models')\n",
            "azure.mgmt.compute.models is imported by a text",
            f"{OURS}.compute.models",
        ),
        (
            "NAME = 'azure.mgmt.compute'\n",
            "azure.mgmt.compute is named in a text",
            f"{OURS}.compute, if that is what is meant",
        ),
        (
            "import_module(f'azure.mgmt.{name}')\n",
            "a module's name is put together",
            f"{OURS} and the name of the service there",
        ),
        (
            "patch('azure.mgmt.cdn.CdnManagementClient')\n",
            "azure.mgmt.cdn is not in this package",
            "leave it, or make the package with azprov generate",
        ),
        (
            "patch('azure.mgmt.compute.Nonsense')\n",
            f"azure.mgmt.compute.Nonsense: {OURS}.compute has no Nonsense",
            f"what {OURS}.compute has in its place",
        ),
    ],
)
def test_texts_that_stay_are_said(source: str, what: str, write: str) -> None:
    assert [(each.what, each.write) for each in left(source)] == [(what, write)]


@pytest.mark.parametrize(
    "source",
    ["'''Uses azure.mgmt.compute.'''\n", "b'azure.mgmt.compute'\n", "x = 'azure.mgmt.core'\n", "f'{a} azure.mgmt.b'\n"],
)
def test_other_texts_are_none_of_its_business(source: str) -> None:
    assert left(source) == []
