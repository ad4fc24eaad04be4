"""Key vaults."""

from .row import PRINCIPAL, Row

_NEW = "keyvault create -n kv-cli -g rg -l westeurope --enable-rbac-authorization false --no-self-perms true"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("keyvault check-name -n kv-cli", "nameAvailable", True),
    Row(_NEW, "properties.vaultUri", "https://kv-cli.vault.azure.net/"),
    Row("keyvault list -g rg", "[].name", ["kv-cli"]),
    Row("keyvault list", "[].name", ["kv-cli"]),
    Row("keyvault show -n kv-cli", "properties.provisioningState", "Succeeded"),
    Row("keyvault update -n kv-cli -g rg --enabled-for-deployment true", "properties.enabledForDeployment", True),
    Row(
        f"keyvault set-policy -n kv-cli -g rg --object-id {PRINCIPAL} --secret-permissions get",
        "properties.accessPolicies[0].permissions.secrets",
        ["get"],
    ),
    Row(f"keyvault delete-policy -n kv-cli -g rg --object-id {PRINCIPAL}", "properties.accessPolicies", []),
    Row("keyvault network-rule add -n kv-cli -g rg --ip-address 1.2.3.4"),
    Row("keyvault network-rule list -n kv-cli -g rg", "ipRules[].value", ["1.2.3.4"]),
    Row("keyvault delete -n kv-cli -g rg"),
    Row("keyvault list-deleted", "[].name", ["kv-cli"]),
    Row("keyvault show-deleted -n kv-cli -l westeurope", "name", "kv-cli"),
    Row("keyvault recover -n kv-cli -l westeurope", "name", "kv-cli"),
    Row("keyvault show -n kv-cli", "name", "kv-cli"),
    Row("keyvault delete -n kv-cli -g rg"),
    Row("keyvault purge -n kv-cli -l westeurope"),
    Row("keyvault list-deleted", "[]", []),
    Row("keyvault show -n kv-cli -g rg", exit=3, error="ResourceNotFound"),
]
