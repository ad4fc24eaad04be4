"""Container registries with their webhooks, replications, scope maps and tokens."""

from .row import GROUP, Row

_REGISTRY = f"{GROUP}/providers/Microsoft.ContainerRegistry/registries/acrcli01"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("acr create -n acrcli01 -g rg --sku Premium", "[loginServer, sku.name]", ["acrcli01.azurecr.io", "Premium"]),
    Row("acr check-name -n acrcli01", "nameAvailable", False),
    Row("acr check-name -n acrcli02", "nameAvailable", True),
    Row("acr credential show -n acrcli01", exit=1, error="to enable admin first"),
    Row("acr update -n acrcli01 --admin-enabled true", "adminUserEnabled", True),
    Row("acr credential show -n acrcli01", "[username, length(passwords)]", ["acrcli01", 2]),
    Row("acr credential renew -n acrcli01 --password-name password", "length(passwords)", 2),
    Row("acr replication create -r acrcli01 -l northeurope", "[name, status.displayStatus]", ["northeurope", "Ready"]),
    Row("acr replication list -r acrcli01", "[].name", ["northeurope"]),
    Row("acr replication update -r acrcli01 -n northeurope --tags a=b", "tags", {"a": "b"}),
    Row("acr replication delete -r acrcli01 -n northeurope"),
    Row("acr webhook create -r acrcli01 -n hook01 --uri https://example.com --actions push", "status", "enabled"),
    Row("acr webhook list -r acrcli01", "[].name", ["hook01"]),
    Row("acr webhook get-config -r acrcli01 -n hook01"),
    Row("acr webhook update -r acrcli01 -n hook01 --status disabled", "status", "disabled"),
    Row("acr webhook ping -r acrcli01 -n hook01"),
    Row("acr show-usage -n acrcli01", "value[?name=='Webhooks'].currentValue", [1]),
    Row("acr webhook delete -r acrcli01 -n hook01"),
    Row("acr scope-map list -r acrcli01", "length(@)", 5),
    Row(
        "acr scope-map create -r acrcli01 -n sm --repository app content/read",
        "actions",
        ["repositories/app/content/read"],
    ),
    Row("acr scope-map update -r acrcli01 -n sm --add-repository app content/write", "length(actions)", 2),
    Row(
        "acr token create -r acrcli01 -n tok --scope-map sm", "[status, length(credentials.passwords)]", ["enabled", 2]
    ),
    Row(
        "acr token create -r acrcli01 -n tok2 --repository app content/read",
        "scopeMapId",
        f"{_REGISTRY}/scopeMaps/tok2-scope-map",
    ),
    Row(
        "acr token credential generate -r acrcli01 -n tok --password1 --expiration-in-days 3",
        "passwords[].name",
        ["password1"],
    ),
    Row("acr token credential delete -r acrcli01 -n tok --password1"),
    Row("acr token show -r acrcli01 -n tok", "credentials.passwords[].name", ["password2"]),
    Row("acr token update -r acrcli01 -n tok --status disabled", "status", "disabled"),
    Row("acr token delete -r acrcli01 -n tok -y"),
    Row("acr scope-map delete -r acrcli01 -n sm -y"),
    Row("acr import -n acrcli01 --source docker.io/library/hello-world:latest", exit=1, error="NotImplemented"),
    Row("acr delete -n acrcli01 -y"),
]
