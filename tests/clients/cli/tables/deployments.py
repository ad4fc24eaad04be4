"""Deployments of templates; ``{templates}`` stands for the folder of these."""

from .row import Row

_ACCOUNT = "-g rg -n one --template-file {templates}/account.json --parameters name=stdeploya"
_GROUP = "-l westeurope -n sub --template-file {templates}/group.json"
_MANAGED = "-m corp -l westeurope -n managed --template-file {templates}/management_group.json"
_TENANT = "-l westeurope -n tenant --template-file {templates}/management_group.json"

_FROM_SUBSCRIPTION = {
    "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "resources": [
        {
            "type": "Microsoft.Resources/resourceGroups",
            "apiVersion": "2021-04-01",
            "name": "from-sub",
            "location": "westeurope",
        }
    ],
}
ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(f"deployment group validate {_ACCOUNT}", "properties.provisioningState", "Succeeded"),
    Row(f"deployment group what-if {_ACCOUNT} --no-pretty-print", "changes[].changeType", ["Create"]),
    Row(
        f"deployment group create {_ACCOUNT}",
        "properties.outputs.blob.value",
        "https://stdeploya.blob.core.windows.net/",
    ),
    Row(f"deployment group what-if {_ACCOUNT} --no-pretty-print", "changes[].changeType", ["NoChange"]),
    Row("deployment group show -g rg -n one", "properties.provisioningState", "Succeeded"),
    Row("deployment group list -g rg", "[].name", ["one"]),
    Row("deployment group export -g rg -n one"),
    Row("deployment operation group list -g rg -n one", "length([?properties.provisioningOperation=='Create'])", 1),
    Row(
        "deployment group create -g rg -n two --mode Complete --template-file {templates}/empty.json",
        "properties.provisioningState",
        "Succeeded",
    ),
    Row("storage account list -g rg", "[]", []),
    Row("deployment group delete -g rg -n one"),
    Row("deployment group show -g rg -n one", exit=3, error="DeploymentNotFound"),
    Row(f"deployment sub validate {_GROUP}", "properties.provisioningState", "Succeeded"),
    Row(f"deployment sub what-if {_GROUP} --no-pretty-print", "changes[].changeType", ["Create"]),
    Row(f"deployment sub create {_GROUP}", "properties.provisioningState", "Succeeded"),
    Row("deployment sub show -n sub", "name", "sub"),
    Row("deployment sub list", "[].name", ["sub"]),
    # It prints the template by itself, whatever the query.
    Row("deployment sub export -n sub", "@", _FROM_SUBSCRIPTION),
    Row("group show -n from-sub", "location", "westeurope"),
    Row("deployment sub delete -n sub"),
    Row("account management-group create -n corp --display-name Corporation", "displayName", "Corporation"),
    Row(f"deployment mg validate {_MANAGED}", "properties.provisioningState", "Succeeded"),
    Row(f"deployment mg what-if {_MANAGED} --no-pretty-print", "changes[].changeType", ["Create"]),
    Row(f"deployment mg create {_MANAGED}", "properties.provisioningState", "Succeeded"),
    Row("deployment mg show -m corp -n managed", "name", "managed"),
    Row("deployment mg list -m corp", "[].name", ["managed"]),
    Row("deployment operation mg list -m corp -n managed", "length([?properties.provisioningOperation=='Create'])", 1),
    Row("account management-group show -n team", "details.parent.name", "corp"),
    Row(f"deployment tenant validate {_TENANT}", "properties.provisioningState", "Succeeded"),
    Row(f"deployment tenant what-if {_TENANT} --no-pretty-print", "changes[].changeType", ["NoChange"]),
    Row(f"deployment tenant create {_TENANT}", "properties.provisioningState", "Succeeded"),
    Row("deployment tenant list", "[].name", ["tenant"]),
    Row("deployment tenant delete -n tenant"),
    Row("deployment mg delete -m corp -n managed"),
    Row("deployment mg show -m corp -n managed", exit=3, error="DeploymentNotFound"),
]
