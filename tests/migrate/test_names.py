"""Names behind a dot, and arguments by name."""

from __future__ import annotations

import pytest

from .support import both, migrated

OURS = "azure.mgmt.provisioning.services"
VM = "from azure.mgmt.compute import ComputeManagementClient\nclient = ComputeManagementClient(credential, 'id')\n"
VAULTS = "from azure.mgmt.keyvault import KeyVaultManagementClient\nkv = KeyVaultManagementClient(credential, 'id')\n"
MODELS = "from azure.mgmt.keyvault import models\nfrom azure.mgmt.compute import models as cm\n"
HEAD = VM + VAULTS + MODELS

RENAMED = {
    # methods of long-running operations
    "client.virtual_machines.create_or_update('rg', 'vm', {})": (
        "client.virtual_machines.begin_create_or_update('rg', 'vm', {})"
    ),
    "client.virtual_machines.start('rg', 'vm').wait()": "client.virtual_machines.begin_start('rg', 'vm').wait()",
    "start = client.virtual_machines.start": "start = client.virtual_machines.begin_start",
    "kv.vaults.purge_deleted('kv', 'westeurope')": "kv.vaults.begin_purge_deleted('kv', 'westeurope')",
    # arguments
    "kv.vaults.get('rg', vault='kv')": "kv.vaults.get('rg', vault_name='kv')",
    "client.virtual_machines.begin_create_or_update('rg', vm_name='vm', resource={})": (
        "client.virtual_machines.begin_create_or_update('rg', vm_name='vm', parameters={})"
    ),
    "kv.vaults.get('rg', 'kv', custom_headers={}, **more)": "kv.vaults.get('rg', 'kv', headers={}, **more)",
    "ComputeManagementClient(credentials=c, **more)": "ComputeManagementClient(credential=c, **more)",
    # members of models, which are no mappings
    "models.Permissions(keys_property=['get'])": "models.Permissions(keys=['get'])",
    "p = models.Permissions()\np.keys_property = ['get']": "p = models.Permissions()\np.keys = ['get']",
    "kv.vaults.get('rg', 'kv').properties.access_policies[0].permissions.keys_property": (
        "kv.vaults.get('rg', 'kv').properties.access_policies[0].permissions.keys"
    ),
    "def show(p: models.Permissions): print(p.keys_property)": "def show(p: models.Permissions): print(p.keys)",
    # enums
    "models.SkuName.standard": "models.SkuName.STANDARD",
    "models.SkuName.standard.value": "models.SkuName.STANDARD.value",
    "cm.CachingTypes.ReadWrite": "cm.CachingTypes.READ_WRITE",
    "cm.CachingTypes.read_only": "cm.CachingTypes.READ_ONLY",
    # what is right
    "kv.vaults.update('rg', 'kv', {})": "kv.vaults.update('rg', 'kv', {})",
    "kv.vaults.list(logging_enable=True)": "kv.vaults.list(logging_enable=True)",
    "kv.close()": "kv.close()",
    "kv.__class__.__name__": "kv.__class__.__name__",
    "models.Vault(id='x', location='here', additional_properties={})": (
        "models.Vault(id='x', location='here', additional_properties={})"
    ),
    "models.SkuName.STANDARD": "models.SkuName.STANDARD",
    "kv.vaults.get(*names, vault='kv')": None,
}
REPORTED = {
    "kv.vaults.get(*names, vault='kv')": ("get has no argument vault", "leave it out"),
    "client.virtual_machines.get('rg', 'vm', raw=True)": (
        "get has no argument raw",
        "cls=lambda response, result, headers: (response, result)",
    ),
    "kv.vaults.purge_deletd('kv')": ("VaultsOperations has no purge_deletd", "begin_purge_deleted"),
    "kv.valts.get('rg', 'kv')": ("clients of keyvault have no valts", "vaults"),
    "kv.something.get('rg', 'kv')": (
        "clients of keyvault have no something",
        "the group that has the method: see the docstring of the client",
    ),
    "kv.models.Vault": ("clients have no models", "from azure.mgmt.provisioning.services.keyvault import models"),
    "kv.vaults.models": (
        "operation groups have no models",
        "from azure.mgmt.provisioning.services.keyvault import models",
    ),
    "models.SkuName.shiny": ("SkuName has no shiny", "one of STANDARD, PREMIUM"),
    "cm.Nonsense": (
        "azure.mgmt.compute.models.Nonsense: azure.mgmt.provisioning.services.compute.models has no Nonsense",
        "a dict in its place",
    ),
    "models.Vault(locaton='here')": ("Vault has no argument locaton", "location"),
    "other.keys_property": (
        "keys_property: what it belongs to can't be told",
        "keys, if that is a model of a service",
    ),
    "ComputeManagementClient(credential, 'id', api_version='2021-07-01')": (
        "api_version: requests of all operations get it, models are those of this package",
        "leave it out, unless that version is meant",
    ),
    "ComputeManagementClient(credential, 'id', profile=profile)": (
        "the client has no argument profile",
        "nothing: this package speaks one API version of each operation",
    ),
}


@pytest.mark.parametrize("before", [before for before, after in RENAMED.items() if after is not None])
def test_a_name(before: str) -> None:
    assert migrated(f"{HEAD}{before}\n") == f"{migrated(HEAD)}{RENAMED[before]}\n"


@pytest.mark.parametrize("source", REPORTED)
def test_what_is_left_is_said(source: str) -> None:
    code, findings = both(f"{HEAD}{source}\n")
    assert code == f"{migrated(HEAD)}{source}\n"
    assert [(each.line, each.what, each.write) for each in findings] == [(7, *REPORTED[source])]


def test_arguments_of_clients() -> None:
    before = (
        "from azure.mgmt.redis import RedisManagementClient\nRedisManagementClient(credentials=c, subscription_id=s)\n"
    )
    after = f"from {OURS}.redis import RedisManagementClient\nRedisManagementClient(credential=c, subscription_id=s)\n"
    assert migrated(before) == after


def test_whole_names_of_modules() -> None:
    code = migrated(
        """\
        import azure.mgmt.network
        import azure.mgmt.resource as r
        import azure.core
        client = azure.mgmt.network.NetworkManagementClient(credential, "id")
        client.virtual_networks.create_or_update("rg", "vnet", azure.mgmt.network.models.VirtualNetwork())
        azure.mgmt.network.models.IPAllocationMethod.dynamic
        r.SubscriptionClient(credential).subscriptions.list()
        r.locks.models.LockLevel.can_not_delete
        r.deployments.DeploymentsMgmtClient(credential, "id")
        azure.core.PipelineClient
        """
    )
    assert code == (
        f"import {OURS}.network\n"
        f"import {OURS} as r\n"
        "import azure.core\n"
        f'client = {OURS}.network.NetworkManagementClient(credential, "id")\n'
        f'client.virtual_networks.begin_create_or_update("rg", "vnet", {OURS}.network.models.VirtualNetwork())\n'
        f"{OURS}.network.models.IPAllocationMethod.DYNAMIC\n"
        "r.SubscriptionClient(credential).subscriptions.list()\n"
        "r.locks.models.LockLevel.CAN_NOT_DELETE\n"
        'r.resources.ResourceManagementClient(credential, "id")\n'
        "azure.core.PipelineClient\n"
    )


def test_scripts_whose_imports_were_changed_by_hand() -> None:
    before = f"from {OURS}.compute import models\nfrom azure.mgmt.provisioning import KeyVaultManagementClient\n"
    code = migrated(f"{before}models.CachingTypes.ReadOnly\nKeyVaultManagementClient(c, s).vaults.create_or_update\n")
    after = "models.CachingTypes.READ_ONLY\nKeyVaultManagementClient(c, s).vaults.begin_create_or_update\n"
    assert code == before + after
