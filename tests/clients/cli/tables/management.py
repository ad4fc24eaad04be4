"""Accounts, groups, tags, providers, resources of any type."""

from .row import GROUP, SUBSCRIPTION, Row

_ACCOUNT = '{"location":"westeurope","kind":"StorageV2","sku":{"name":"Standard_LRS"}}'
_TYPE = "--resource-type Microsoft.Storage/storageAccounts"

ROWS = [
    Row("account show", "[id, tenantId]", [SUBSCRIPTION[15:], SUBSCRIPTION[15:]]),
    Row("account list", "length(@)", 1),
    Row("account list-locations", "length(@)", 50),
    Row("account get-access-token", "tokenType", "Bearer"),
    Row("rest --method get --uri /subscriptions?api-version=2020-01-01", "value[0].subscriptionId", SUBSCRIPTION[15:]),
    Row("group create -n rg -l westeurope --tags a=b", "properties.provisioningState", "Succeeded"),
    Row("group create -n rg", exit=2, error="--location"),
    Row("group list", "[].name", ["rg"]),
    Row("group list --tag a=b", "[].name", ["rg"]),
    Row("group list --tag a=c", "[].name", []),
    Row("group show -n rg", "tags", {"a": "b"}),
    Row("group exists -n rg", "@", True),
    Row("group update -n rg --set tags.c=d", "tags", {"a": "b", "c": "d"}),
    Row("group wait -n rg --created"),
    Row(f"group show --resource-group rg --subscription {SUBSCRIPTION[15:]}", "location", "westeurope"),
    Row(
        "rest --method get --uri /subscriptions/{subscriptionId}/resourcegroups?api-version=2021-04-01",
        "value[].name",
        ["rg"],
    ),
    Row("provider list", "length([?namespace=='Microsoft.KeyVault'])", 1),
    Row("provider show -n Microsoft.KeyVault", "registrationState", "Registered"),
    Row("provider unregister -n Microsoft.KeyVault"),
    Row("provider show -n Microsoft.KeyVault", "registrationState", "NotRegistered"),
    Row("provider register -n Microsoft.KeyVault --wait"),
    Row("tag list"),
    Row("tag create -n cost", "tagName", "cost"),
    Row("tag add-value -n cost --value one", "tagValue", "one"),
    Row("tag list", "[?tagName=='cost'].values[].tagValue", ["one"]),
    Row("tag remove-value -n cost --value one"),
    Row("tag delete -n cost -y"),
    Row(f"tag create --resource-id {GROUP} --tags x=y", "properties.tags", {"x": "y"}),
    Row(f"tag update --resource-id {GROUP} --operation merge --tags z=1", "properties.tags", {"x": "y", "z": "1"}),
    Row(f"tag list --resource-id {GROUP}", "properties.tags.z", "1"),
    Row(f"resource create -g rg -n stresource {_TYPE} --is-full-object -p '{_ACCOUNT}'", "name", "stresource"),
    Row(f"resource show -g rg -n stresource {_TYPE}", "kind", "StorageV2"),
    Row(f"resource tag -g rg -n stresource {_TYPE} --tags a=b", "tags", {"a": "b"}),
    Row(f"resource update -g rg -n stresource {_TYPE} --set tags.c=d", "tags", {"a": "b", "c": "d"}),
    Row("resource list -g rg", "[].name", ["stresource"]),
    Row("resource list --tag a=b", "[].name", ["stresource"]),
    Row("resource list --resource-type Microsoft.KeyVault/vaults", "[]", []),
    Row("group export -n rg", "resources[0].type", "Microsoft.Storage/storageAccounts"),
    Row("group create -n rg-two -l westeurope"),
    Row(
        f"resource move --destination-group rg-two --ids {GROUP}/providers/Microsoft.Storage/storageAccounts/stresource"
    ),
    Row("resource list -g rg-two", "[].name", ["stresource"]),
    Row(f"resource delete -g rg-two -n stresource {_TYPE}"),
    Row(f"resource show -g rg-two -n stresource {_TYPE}", exit=3, error="ResourceNotFound"),
    Row("group delete -n rg-two -y"),
    Row("group show -n rg-two", exit=3, error="ResourceGroupNotFound"),
    Row("group exists -n rg-two", "@", False),
]
