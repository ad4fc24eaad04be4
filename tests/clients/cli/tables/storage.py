"""Storage accounts, and the containers and shares in them."""

from .row import Row

_IN = "--storage-account stclia -g rg"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("storage account check-name -n stclia", "nameAvailable", True),
    Row(
        "storage account create -n stclia -g rg -l westeurope --sku Standard_LRS",
        "primaryEndpoints.blob",
        "https://stclia.blob.core.windows.net/",
    ),
    Row("storage account create -n NOT-GOOD -g rg -l westeurope", exit=1, error="AccountNameInvalid"),
    Row("storage account check-name -n stclia", "reason", "AlreadyExists"),
    Row("storage account list -g rg", "[].name", ["stclia"]),
    Row("storage account show -n stclia -g rg", "[kind, sku.name]", ["StorageV2", "Standard_LRS"]),
    Row("storage account keys list -n stclia -g rg", "[].keyName", ["key1", "key2"]),
    Row("storage account keys renew -n stclia -g rg --key key1", "length(@)", 2),
    Row(
        "storage account show-connection-string -n stclia -g rg",
        "starts_with(connectionString, 'DefaultEndpointsProtocol=https')",
        True,
    ),
    Row("storage account update -n stclia -g rg --tags a=b", "tags", {"a": "b"}),
    Row("storage account show-usage -l westeurope", "name.value", "StorageAccounts"),
    Row("storage account blob-service-properties show -n stclia -g rg", "name", "default"),
    Row(
        "storage account network-rule add -n stclia -g rg --ip-address 1.2.3.4",
        "networkRuleSet.ipRules[].ipAddressOrRange",
        ["1.2.3.4"],
    ),
    Row("storage account network-rule list -n stclia -g rg", "ipRules[].ipAddressOrRange", ["1.2.3.4"]),
    Row(f"storage container-rm create {_IN} -n docs", "name", "docs"),
    Row(f"storage container-rm list {_IN}", "[].name", ["docs"]),
    Row(f"storage container-rm show {_IN} -n docs", "name", "docs"),
    Row(f"storage container-rm exists {_IN} -n docs", "exists", True),
    Row("storage container legal-hold set -g rg --account-name stclia -c docs --tags case1", "hasLegalHold", True),
    Row("storage container legal-hold show -g rg --account-name stclia -c docs", "tags[].tag", ["case1"]),
    Row("storage container legal-hold clear -g rg --account-name stclia -c docs --tags case1", "hasLegalHold", False),
    Row(
        "storage container immutability-policy create -g rg --account-name stclia -c docs --period 7",
        "immutabilityPeriodSinceCreationInDays",
        7,
    ),
    Row(
        "storage container immutability-policy lock -g rg --account-name stclia -c docs --if-match '*'",
        "state",
        "Locked",
    ),
    Row(
        "storage container immutability-policy extend -g rg --account-name stclia -c docs --period 9 --if-match '*'",
        "immutabilityPeriodSinceCreationInDays",
        9,
    ),
    Row(f"storage container-rm delete {_IN} -n docs -y"),
    Row(f"storage share-rm create {_IN} -n files", "name", "files"),
    Row(f"storage share-rm list {_IN}", "[].name", ["files"]),
    Row(f"storage share-rm delete {_IN} -n files -y"),
    Row("storage account delete -n stclia -g rg -y"),
    Row("storage account list", "[]", []),
]
