"""What was moved over once is not changed again, whatever the script."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.migrate import migrate_source

MODULES = (
    "azure.mgmt.compute",
    "azure.mgmt.compute.v2023_03_01",
    "azure.mgmt.resource",
    "azure.mgmt.resource.deployments",
    "azure.mgmt.keyvault.aio",
    "azure.mgmt.keyvault",
    "azure.mgmt.msi",
    "azure.mgmt.rdbms.mysql_flexibleservers",
    "azure.mgmt.authorization.v2015_07_01",
    "azure.mgmt.orbital",
    "azure.mgmt",
    "azure.mgmt.provisioning.services",
)
NAMES = (
    "ComputeManagementClient",
    "KeyVaultManagementClient",
    "ResourceManagementClient",
    "SubscriptionClient",
    "DeploymentsMgmtClient",
    "FutureClient",
    "models",
    "operations",
    "compute",
    "keyvault",
    "msi",
    "resources",
    "locks",
)
MODELS = ("Disk", "CachingTypes", "Permissions", "Permission", "SkuName", "Vault", "Nonsense", "Server")
ENDINGS = (
    ".virtual_machines.create_or_update('rg', 'vm', resource={})",
    ".virtual_machines.begin_start('rg', vm='vm')",
    ".vaults.get('rg', 'kv').properties.access_policies[0].permissions.keys_property",
    ".vaults.purge_deleted('kv', 'here').result()",
    ".resource_groups.delete('rg', custom_headers={})",
    ".models.CachingTypes.ReadWrite",
    ".models.SkuName.standard",
    ".models.Permissions(keys_property=[])",
    ".models.Permission",
    ".deployments.DeploymentsMgmtClient(credentials=c)",
    ".v2023_03_01.models.Disk",
    ".nothing.of_the_kind()",
)

aliases = st.sampled_from(["", " as a", " as b", " as models"])
module_imports = st.builds("import {}{}".format, st.sampled_from(MODULES), aliases)
names_of_modules = st.lists(st.builds("{}{}".format, st.sampled_from(NAMES), aliases), min_size=1, max_size=4)
models_of_modules = st.lists(st.builds("{}{}".format, st.sampled_from(MODELS), aliases), min_size=1, max_size=4)
name_imports = st.builds(
    "from {} import {}{}{}".format,
    st.sampled_from(MODULES),
    st.just(""),
    names_of_modules.map(", ".join),
    st.sampled_from(["", "  # why", "; import os"]),
)
model_imports = st.builds(
    "from {}.models import (\n    {},\n)".format, st.sampled_from(MODULES), models_of_modules.map(",\n    ".join)
)
things = st.sampled_from(["a", "b", "client", "models", *NAMES[:5], *MODULES[:4], "ComputeManagementClient(c, s)"])
uses = st.builds("{}{}".format, things, st.sampled_from(ENDINGS))
bindings = st.builds("client = {}(credentials=c, api_version='1')".format, things)
patches = st.builds("patch('{}.{}')".format, st.sampled_from(MODULES), st.sampled_from(NAMES + MODELS))
scripts = st.lists(st.one_of(module_imports, name_imports, model_imports, uses, bindings, patches), max_size=8)


@example(["azure.mgmt.compute.ComputeManagementClient(c, s)", "import azure.mgmt.compute"], "\n")
@given(scripts, st.sampled_from(["\n", "\r\n"]))
@settings(deadline=None)
def test_migrating_again_changes_nothing(lines: list[str], line_end: str) -> None:
    source = "\n".join([*lines, ""]).replace("\n", line_end).encode()
    once = migrate_source(source)
    again = migrate_source(once.code)
    assert again.code == once.code
    assert again.changes == 0
    assert b"\n" not in once.code.replace(line_end.encode(), b"")
    compile(once.code, "script.py", "exec")
