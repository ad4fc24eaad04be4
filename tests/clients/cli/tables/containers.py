"""Registries, container groups, container apps and the workspaces beside them."""

from .row import Row

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("acr check-name -n clireg", "nameAvailable", True),
    Row(
        "acr create -n clireg -g rg --sku Basic --admin-enabled true -l westeurope", "loginServer", "clireg.azurecr.io"
    ),
    Row("acr list -g rg", "[].name", ["clireg"]),
    Row("acr show -n clireg", "sku.name", "Basic"),
    Row("acr credential show -n clireg", "username", "clireg"),
    Row("acr credential renew -n clireg --password-name password", "length(passwords)", 2),
    Row("acr update -n clireg --tags a=b", "tags", {"a": "b"}),
    Row("acr show-usage -n clireg", "value[0].name", "Size"),
    Row("acr delete -n clireg -y"),
    Row(
        "container create -n cg -g rg -l westeurope --image nginx --os-type Linux --cpu 1 --memory 1",
        "provisioningState",
        "Succeeded",
    ),
    Row("container list -g rg", "[].name", ["cg"]),
    Row("container show -n cg -g rg", "containers[].image", ["nginx"]),
    Row("container logs -n cg -g rg"),
    Row("container stop -n cg -g rg"),
    Row("container start -n cg -g rg"),
    Row("container restart -n cg -g rg"),
    Row("container export -n cg -g rg -f cg.yaml"),
    Row("container delete -n cg -g rg -y"),
    Row("monitor log-analytics workspace create -n logs-cli -g rg -l westeurope", "provisioningState", "Succeeded"),
    Row("monitor log-analytics workspace list -g rg", "[].name", ["logs-cli"]),
    Row("monitor log-analytics workspace show -n logs-cli -g rg", "length(customerId)", 36),
    Row("monitor log-analytics workspace get-shared-keys -n logs-cli -g rg", "length(keys(@))", 2),
    Row("monitor log-analytics workspace update -n logs-cli -g rg --retention-time 60", "retentionInDays", 60),
    Row("monitor log-analytics workspace delete -n logs-cli -g rg -y --force true"),
    Row(
        "containerapp env create -n env -g rg -l westeurope --logs-destination none",
        "properties.provisioningState",
        "Succeeded",
    ),
    Row("containerapp env list -g rg", "[].name", ["env"]),
    Row("containerapp env show -n env -g rg", "name", "env"),
    Row(
        "containerapp create -n app -g rg --environment env --image nginx --ingress external --target-port 80",
        "properties.provisioningState",
        "Succeeded",
    ),
    Row("containerapp list -g rg", "[].name", ["app"]),
    Row("containerapp show -n app -g rg", "properties.template.containers[].image", ["nginx"]),
    Row("containerapp update -n app -g rg --set-env-vars A=b", "properties.template.containers[].env[].name", ["A"]),
    Row("containerapp secret set -n app -g rg --secrets s=x"),
    Row("containerapp secret list -n app -g rg", "[].name", ["s"]),
    Row("containerapp ingress show -n app -g rg", "targetPort", 80),
    Row("containerapp delete -n app -g rg -y"),
    Row("containerapp env delete -n env -g rg -y"),
]
