"""Settings of sites that have commands of their own: mounted storage, networks, traffic, CORS, sources; function apps."""

from .row import Row

_SITE = "-n cli-settings -g rg"
_STORAGE = "webapp config storage-account"
_FUNCTIONS = "-n cli-settings-functions -g rg"
_ROUTING = "webapp traffic-routing"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(
        "network vnet create -n net -g rg --subnet-name apps --address-prefixes 10.0.0.0/16 --subnet-prefixes 10.0.0.0/24"
    ),
    Row("appservice plan create -n plan -g rg --is-linux --sku S1 -l westeurope"),
    Row(f"webapp create {_SITE} -p plan --runtime PYTHON:3.12"),
    Row(f"{_STORAGE} list {_SITE}", "[]", []),
    Row(f"{_STORAGE} add {_SITE} -i data -t AzureFiles -a stcli --sn share -k a2V5 -m /data --slot-setting"),
    Row(f"{_STORAGE} list {_SITE}", "[].[name, value.mountPath, slotSetting]", [["data", "/data", True]]),
    Row(f"{_STORAGE} update {_SITE} -i data -m /other", "data.mountPath", "/other"),
    Row(f"{_STORAGE} update {_SITE} -i nothing -m /other", exit=3, error="No Azure storage account configuration"),
    Row(f"{_STORAGE} delete {_SITE} -i data"),
    Row(f"{_STORAGE} list {_SITE}", "[]", []),
    Row(
        f"webapp deployment source config-local-git {_SITE}",
        "ends_with(url, '@cli-settings.scm.azurewebsites.net/cli-settings.git')",
        True,
    ),
    Row(f"webapp config show {_SITE}", "scmType", "LocalGit"),
    Row(f"webapp deployment source show {_SITE}", "branch", "master"),
    Row(f"webapp deployment source delete {_SITE}"),
    Row(f"webapp vnet-integration list {_SITE}", "[]", []),
    Row(f"webapp vnet-integration add {_SITE} --vnet net --subnet apps"),
    Row(f"webapp vnet-integration list {_SITE}", "[].name", ["apps"]),
    Row(f"webapp show {_SITE}", "ends_with(virtualNetworkSubnetId, '/subnets/apps')", True),
    Row(f"webapp vnet-integration remove {_SITE}"),
    Row(f"webapp vnet-integration list {_SITE}", "[]", []),
    Row(f"webapp deployment slot create {_SITE} -s staging"),
    Row(f"{_ROUTING} show {_SITE}", "[]", []),
    Row(f"{_ROUTING} set {_SITE} -d staging=25", "[].[name, reroutePercentage]", [["staging", 25.0]]),
    Row(f"{_ROUTING} show {_SITE}", "[0].actionHostName", "cli-settings-staging.azurewebsites.net"),
    Row(f"{_ROUTING} clear {_SITE}"),
    Row(f"{_ROUTING} show {_SITE}", "[]", []),
    Row(f"webapp cors add {_SITE} --allowed-origins https://example.com", "allowedOrigins", ["https://example.com"]),
    Row(f"webapp cors show {_SITE}", "allowedOrigins", ["https://example.com"]),
    Row(f"webapp cors remove {_SITE} --allowed-origins https://example.com", "allowedOrigins", []),
    Row(f"webapp log config {_SITE} --application-logging filesystem --level warning"),
    Row(f"webapp log show {_SITE}", "applicationLogs.fileSystem.level", "Warning"),
    Row(f"webapp config access-restriction show {_SITE}", "length(ipSecurityRestrictions)", 1),
    Row(f"webapp config access-restriction add {_SITE} --priority 100 --ip-address 10.1.0.0/24 --rule-name one"),
    Row(f"webapp config access-restriction show {_SITE}", "ipSecurityRestrictions[].name", ["one", "Deny all"]),
    Row(f"webapp config access-restriction remove {_SITE} --rule-name one"),
    Row(f"webapp config appsettings delete {_SITE} --setting-names nothing"),
    Row("webapp config backup list --webapp-name cli-settings -g rg", "[]", []),
    Row(f"webapp config snapshot list {_SITE}", "[]", []),
    Row(f"webapp auth show {_SITE}"),
    Row(f"webapp webjob continuous list {_SITE}", "[]", []),
    Row("webapp config ssl list -g rg", "[]", []),
    Row("appservice vnet-integration list --plan plan -g rg", "length(@)", 0),
    Row("storage account create -n clisettings -g rg -l westeurope --sku Standard_LRS"),
    Row(
        f"functionapp create {_FUNCTIONS} -s clisettings --consumption-plan-location westeurope --runtime node "
        "--runtime-version 22 --functions-version 4 --os-type Windows --disable-app-insights true",
        "kind",
        "functionapp",
    ),
    Row(f"functionapp show {_FUNCTIONS}", "state", "Running"),
    Row(f"functionapp stop {_FUNCTIONS}"),
    Row(f"functionapp start {_FUNCTIONS}"),
    Row(f"functionapp config set {_FUNCTIONS} --http20-enabled true", "http20Enabled", True),
    Row(
        f"functionapp cors add {_FUNCTIONS} --allowed-origins https://example.com", "length(allowedOrigins) > `0`", True
    ),
    Row(f"functionapp config appsettings set {_FUNCTIONS} --settings A=b", "length(@) > `0`", True),
    Row(f"functionapp config appsettings list {_FUNCTIONS}", "[?name=='A'].value", ["b"]),
    Row(f"functionapp function list {_FUNCTIONS}", "[]", []),
    Row(f"functionapp vnet-integration list {_FUNCTIONS}", "[]", []),
    Row(f"functionapp identity assign {_FUNCTIONS}", "type", "SystemAssigned"),
    Row(f"functionapp deployment list-publishing-profiles {_FUNCTIONS}", "length(@) > `0`", True),
    Row("functionapp plan create -n premium -g rg --sku EP1 -l westeurope", "sku.tier", "ElasticPremium"),
    Row("functionapp plan list -g rg", "length(@) > `0`", True),
    Row("functionapp plan delete -n premium -g rg -y"),
    Row(f"functionapp delete {_FUNCTIONS}"),
    Row(f"webapp delete {_SITE}"),
]
