"""Runtimes of sites, slots, host names; function apps."""

from .row import Row

_SITE = "-n cli-slots -g rg"
_FUNCTIONS = "-n cli-functions -g rg"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("webapp list-runtimes --os linux", "[?config=='PYTHON|3.12'].os", ["Linux"]),
    Row("functionapp list-runtimes --os linux", "[?runtime=='python'] | [0].linux_fx_version", "PYTHON|3.13"),
    Row("appservice plan create -n plan -g rg --is-linux --sku S1 -l westeurope", "sku.tier", "Standard"),
    Row(f"webapp create {_SITE} -p plan --runtime PYTHON:3.12", "state", "Running"),
    Row(f"webapp config show {_SITE}", "linuxFxVersion", "PYTHON|3.12"),
    Row(f"webapp config appsettings set {_SITE} --settings COLOUR=blue --slot-settings WHERE=prod"),
    Row(f"webapp deployment slot create {_SITE} -s staging --configuration-source cli-slots", "name", "staging"),
    Row(f"webapp config appsettings list {_SITE} -s staging", "[?name=='COLOUR'].value", ["blue"]),
    Row(f"webapp config appsettings set {_SITE} -s staging --settings COLOUR=green --slot-settings WHERE=stage"),
    Row(f"webapp deployment slot list {_SITE}", "[].name", ["staging"]),
    Row(f"webapp deployment slot swap {_SITE} -s staging --action preview"),
    Row(f"webapp config appsettings list {_SITE} -s staging", "[?name=='WHERE'].value", ["prod"]),
    Row(f"webapp deployment slot swap {_SITE} -s staging --action reset"),
    Row(f"webapp deployment slot swap {_SITE} -s staging"),
    Row(f"webapp config appsettings list {_SITE}", "[].[name, value]", [["COLOUR", "green"], ["WHERE", "prod"]]),
    Row(f"webapp deployment list-publishing-profiles {_SITE} -s staging", "[0].userName", "$cli-slots__staging"),
    Row("webapp config hostname add --webapp-name cli-slots -g rg --hostname www.example.com"),
    Row("webapp config hostname list --webapp-name cli-slots -g rg", "length(@)", 2),
    Row("appservice plan delete -n plan -g rg -y", exit=1, error="cannot be deleted because it has web app(s)"),
    Row("appservice plan update -n plan -g rg --sku P1V3", "sku.name", "P1v3"),
    Row(f"webapp deployment slot delete {_SITE} -s staging"),
    Row("storage account create -n clifunctions -g rg -l westeurope --sku Standard_LRS"),
    Row(
        f"functionapp create {_FUNCTIONS} -s clifunctions --consumption-plan-location westeurope --runtime python "
        "--runtime-version 3.12 --functions-version 4 --os-type Linux --disable-app-insights true",
        "kind",
        "functionapp,linux",
    ),
    Row(
        f"functionapp config appsettings list {_FUNCTIONS}",
        "[?name=='FUNCTIONS_WORKER_RUNTIME' || name=='FUNCTIONS_EXTENSION_VERSION'].value | sort(@)",
        ["python", "~4"],
    ),
    Row(f"functionapp config show {_FUNCTIONS}", "linuxFxVersion", "PYTHON|3.12"),
    Row(f"functionapp keys list {_FUNCTIONS}", "keys(functionKeys)", ["default"]),
    Row(f"functionapp keys set {_FUNCTIONS} --key-type functionKeys --key-name mine --key-value own"),
    Row(f"functionapp keys list {_FUNCTIONS}", "functionKeys.mine", "own"),
    Row("functionapp list -g rg", "[].name", ["cli-functions"]),
    Row(f"functionapp delete {_FUNCTIONS}"),
]
