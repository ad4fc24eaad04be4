"""Import statements: each module by ours in its place."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.migrate import Finding

from .support import both, left, migrated

OURS = "azure.mgmt.provisioning.services"

REWRITTEN = {
    "from azure.mgmt.compute import ComputeManagementClient": f"from {OURS}.compute import ComputeManagementClient",
    "from azure.mgmt.redis.aio import RedisManagementClient": f"from {OURS}.redis.aio import RedisManagementClient",
    "from azure.mgmt.compute.models import Disk, DiskSku": f"from {OURS}.compute.models import Disk, DiskSku",
    "from azure.mgmt.compute.v2023_03_01.models import Disk": f"from {OURS}.compute.models import Disk",
    "from azure.mgmt.compute.v2023_03_01 import models": f"from {OURS}.compute import models",
    "from azure.mgmt.compute.v2023_03_01.aio import ComputeManagementClient as C": (
        f"from {OURS}.compute.aio import ComputeManagementClient as C"
    ),
    "from azure.mgmt.compute.models._models_py3 import Disk": f"from {OURS}.compute.models import Disk",
    "from azure.mgmt.compute._compute_management_client import ComputeManagementClient": (
        f"from {OURS}.compute import ComputeManagementClient"
    ),
    "from azure.mgmt.keyvault.operations._vaults_operations import VaultsOperations": (
        f"from {OURS}.keyvault.operations import VaultsOperations"
    ),
    "from azure.mgmt.keyvault.aio.operations import VaultsOperations": (
        f"from {OURS}.keyvault.aio.operations import VaultsOperations"
    ),
    "from azure.mgmt.compute import models as m, ComputeManagementClient as C": (
        f"from {OURS}.compute import models as m, ComputeManagementClient as C"
    ),
    "from azure.mgmt.keyvault.models import *": f"from {OURS}.keyvault.models import *",
    "from azure.mgmt import compute": f"from {OURS} import compute",
    "from azure.mgmt import compute, network as n": f"from {OURS} import compute, network as n",
    "from azure.mgmt import msi": f"from {OURS} import managedidentity as msi",
    "from azure.mgmt import msi as managedidentity": f"from {OURS} import managedidentity",
    "from azure.mgmt import resource": "from azure.mgmt.provisioning import services as resource",
    "import azure.mgmt.compute": f"import {OURS}.compute",
    "import azure.mgmt.compute as c, azure.mgmt.network as n": f"import {OURS}.compute as c, {OURS}.network as n",
    "import azure.mgmt.resource as r": f"import {OURS} as r",
    "from azure.mgmt.msi.models import Identity": f"from {OURS}.managedidentity.models import Identity",
    "from azure.mgmt.privatedns import PrivateDnsManagementClient": (
        f"from {OURS}.privatedns import PrivateDnsManagementClient"
    ),
    "from azure.mgmt.mysqlflexibleservers import MySQLManagementClient": (
        f"from {OURS}.mysql import MySQLManagementClient"
    ),
    "from azure.mgmt.rdbms.mysql_flexibleservers.models import Server": f"from {OURS}.mysql.models import Server",
    "from azure.mgmt.rdbms.postgresql_flexibleservers import PostgreSQLManagementClient": (
        f"from {OURS}.postgresql import PostgreSQLManagementClient"
    ),
    "from azure.mgmt.rdbms import mysql_flexibleservers": f"from {OURS} import mysql as mysql_flexibleservers",
    "from azure.mgmt.resource.locks import ManagementLockClient": f"from {OURS}.locks import ManagementLockClient",
    "from azure.mgmt.resource.locks.models import ManagementLockObject": (
        f"from {OURS}.locks.models import ManagementLockObject"
    ),
    "from azure.mgmt.resource import ResourceManagementClient, SubscriptionClient": (
        f"from {OURS} import ResourceManagementClient, SubscriptionClient"
    ),
    "from azure.mgmt.resource.subscriptions.aio import SubscriptionClient": (
        f"from {OURS}.subscriptions.aio import SubscriptionClient"
    ),
    "from azure.mgmt.resource.resources.models import DeploymentMode": (
        f"from {OURS}.resources.models import DeploymentMode"
    ),
    "from azure.mgmt.resource.resources.v2021_04_01.models import DeploymentMode": (
        f"from {OURS}.resources.models import DeploymentMode"
    ),
    "from azure.mgmt.resource.deployments import DeploymentsMgmtClient": (
        f"from {OURS}.resources import ResourceManagementClient as DeploymentsMgmtClient"
    ),
    "from azure.mgmt.authorization.v2015_07_01.models import Permission": (
        f"from {OURS}.authorization.models import PermissionV20150701 as Permission"
    ),
}


@pytest.mark.parametrize("before", REWRITTEN)
def test_a_statement(before: str) -> None:
    assert migrated(f"{before}\n") == f"{REWRITTEN[before]}\n"


@pytest.mark.parametrize("before", REWRITTEN)
def test_what_it_becomes_is_there(before: str) -> None:
    exec(REWRITTEN[before], {})


@pytest.mark.parametrize(
    "source",
    [
        "from azure.mgmt.core import ARMPipelineClient\n",
        "from azure.mgmt.core.tools import parse_resource_id\n",
        "from azure.identity import DefaultAzureCredential\n",
        "from azure.mgmt.provisioning import ProvisioningClient\n",
        "from azure.mgmt.provisioning.services.compute.models import Disk\n",
        "from azure.mgmt.provisioning.local import LocalAzure\n",
        "from .azure.mgmt.compute import ComputeManagementClient\n",
        "from . import compute\n",
        "",
    ],
)
def test_what_is_no_official_package_stays(source: str) -> None:
    assert left(source) == []


def test_names_of_several_modules_become_several_statements() -> None:
    code, findings = both(
        """\
        # Clients:
        from azure.mgmt.resource import SubscriptionClient, PolicyClient, locks  # all of them
        """
    )
    assert code == (
        "# Clients:\n"
        f"from {OURS} import SubscriptionClient, locks\n"
        "from azure.mgmt.resource import PolicyClient  # all of them\n"
    )
    assert findings == [
        Finding(
            2,
            "azure.mgmt.resource.PolicyClient is not in this package",
            "leave it, or make the package with azprov generate",
        )
    ]


def test_lines_and_comments_in_parentheses_stay() -> None:
    code, findings = both(
        """\
        from azure.mgmt.compute.models import (
            Disk,  # the disk
            Nonsense,
            DiskSku,  # its kind
        )
        """
    )
    assert code == (
        f"from {OURS}.compute.models import (\n"
        "    Disk,  # the disk\n"
        "    DiskSku,  # its kind\n"
        ")\n"
        "from azure.mgmt.compute.models import (\n"
        "    Nonsense,\n"
        ")\n"
    )
    assert [(each.line, each.write) for each in findings] == [(3, "a dict in its place")]


def test_imports_in_blocks_functions_and_for_type_checkers() -> None:
    source = """\
        from typing import TYPE_CHECKING

        if TYPE_CHECKING: from azure.mgmt.resource import SubscriptionClient, locks; import os
        try:
            from azure.mgmt.compute import ComputeManagementClient
        except ImportError:
            ComputeManagementClient = None

        def run():
            import azure.mgmt.keyvault as kv
        """
    assert migrated(source) == (
        "from typing import TYPE_CHECKING\n"
        "\n"
        f"if TYPE_CHECKING: from {OURS} import SubscriptionClient, locks; import os\n"
        "try:\n"
        f"    from {OURS}.compute import ComputeManagementClient\n"
        "except ImportError:\n"
        "    ComputeManagementClient = None\n"
        "\n"
        "def run():\n"
        f"    import {OURS}.keyvault as kv\n"
    )


@pytest.mark.parametrize(
    ("source", "what", "write"),
    [
        (
            "from azure.mgmt.cdn import CdnManagementClient\n",
            "azure.mgmt.cdn is not in this package",
            "leave it, or make the package with azprov generate",
        ),
        (
            "import azure.mgmt.cdn.models as m\n",
            "azure.mgmt.cdn is not in this package",
            "leave it, or make the package with azprov generate",
        ),
        (
            "from azure.mgmt.cdn.models import *\n",
            "azure.mgmt.cdn is not in this package",
            "leave it, or make the package with azprov generate",
        ),
        (
            "from azure.mgmt.resource.policy import PolicyClient\n",
            "azure.mgmt.resource.policy is not in this package",
            "leave it, or make the package with azprov generate",
        ),
        (
            "from azure.mgmt.rdbms.mysql import MySQLManagementClient\n",
            "azure.mgmt.rdbms.mysql is not in this package",
            "a client of another service: the servers of this package that are not flexible are retired",
        ),
        (
            "from azure.mgmt.compute.models import VirtualMachin\n",
            f"azure.mgmt.compute.models.VirtualMachin: {OURS}.compute.models has no VirtualMachin",
            "VirtualMachine",
        ),
        (
            "from azure.mgmt.compute.version import VERSION\n",
            "azure.mgmt.compute.version.VERSION: azure.mgmt.provisioning.services.compute has no version",
            "what azure.mgmt.provisioning.services.compute has in its place",
        ),
        (
            "from azure.common.credentials import ServicePrincipalCredentials\n",
            "azure.common.credentials.ServicePrincipalCredentials is no longer taken",
            "azure.identity.ClientSecretCredential(tenant_id, client_id, client_secret)",
        ),
        (
            "from azure.common.client_factory import get_client_from_cli_profile\n",
            "azure.common.client_factory.get_client_from_cli_profile is no longer taken",
            "Client(azure.identity.AzureCliCredential(), subscription_id)",
        ),
        (
            "from msrestazure.azure_exceptions import CloudError\n",
            "msrestazure.azure_exceptions.CloudError is no longer taken",
            "azure.core.exceptions.HttpResponseError",
        ),
        (
            "import msrestazure.azure_active_directory\n",
            "msrestazure.azure_active_directory is no longer taken",
            "azure.identity.DefaultAzureCredential()",
        ),
        (
            "from azure.common.credentials import *\n",
            "azure.common.credentials is no longer taken",
            "azure.identity.DefaultAzureCredential()",
        ),
        (
            "from azure.profiles import KnownProfiles\n",
            "azure.profiles.KnownProfiles is no longer taken",
            "nothing: clients speak the API versions of this package",
        ),
    ],
)
def test_what_is_not_here_is_left_and_said(source: str, what: str, write: str) -> None:
    assert left(source) == [Finding(1, what, write)]
