"""App Service plans and sites."""

from .row import GROUP, Row

_PLAN = f"{GROUP}/providers/Microsoft.Web/serverfarms/plan"
_SITE = f'{{"location":"westeurope","properties":{{"serverFarmId":"{_PLAN}","siteConfig":{{"linuxFxVersion":"PYTHON|3.12"}}}}}}'
_NEW = f"resource create -g rg -n site-cli --resource-type Microsoft.Web/sites --is-full-object -p '{_SITE}'"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("appservice plan create -n plan -g rg --is-linux --sku B1 -l westeurope", "sku.tier", "Basic"),
    Row("appservice plan list -g rg", "[].name", ["plan"]),
    Row("appservice plan show -n plan -g rg", "kind", "linux"),
    Row("appservice plan update -n plan -g rg --sku S1", "sku.tier", "Standard"),
    Row(_NEW, "properties.defaultHostName", "site-cli.azurewebsites.net"),
    Row("webapp list -g rg", "[].name", ["site-cli"]),
    Row("webapp show -n site-cli -g rg", "[state, length(hostNames)]", ["Running", 1]),
    Row("webapp config appsettings set -n site-cli -g rg --settings A=b", "[?name=='A'].name", ["A"]),
    Row("webapp config connection-string set -n site-cli -g rg -t SQLAzure --settings db=x"),
    Row("webapp config show -n site-cli -g rg", "linuxFxVersion", "PYTHON|3.12"),
    Row("webapp config set -n site-cli -g rg --always-on true", "alwaysOn", True),
    Row("webapp stop -n site-cli -g rg"),
    Row("resource show -g rg -n site-cli --resource-type Microsoft.Web/sites", "properties.state", "Stopped"),
    Row("webapp start -n site-cli -g rg"),
    Row("webapp restart -n site-cli -g rg"),
    Row("webapp identity assign -n site-cli -g rg", "type", "SystemAssigned"),
    Row("webapp identity show -n site-cli -g rg", "type", "SystemAssigned"),
    Row("webapp update -n site-cli -g rg --set tags.a=b", "tags", {"a": "b"}),
    Row("webapp deployment list-publishing-credentials -n site-cli -g rg", "publishingUserName", "$site-cli"),
    Row(
        "webapp deployment list-publishing-profiles -n site-cli -g rg",
        "[].publishMethod",
        ["MSDeploy", "FTP", "ZipDeploy"],
    ),
    Row("webapp delete -n site-cli -g rg --keep-empty-plan"),
    Row("webapp list", "[]", []),
    Row("appservice plan delete -n plan -g rg -y"),
]
