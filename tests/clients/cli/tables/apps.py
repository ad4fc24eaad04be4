"""Container apps with their environments and revisions; policies and identities that are changed."""

from .row import Row

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("containerapp env create -n env1 -g rg -l westeurope --logs-destination none"),
    Row("containerapp env show -n env1 -g rg", "properties.provisioningState", "Succeeded"),
    Row("containerapp create -n app1 -g rg --environment env1 --image nginx --ingress external --target-port 80"),
    Row("containerapp show -n app1 -g rg", "properties.runningStatus", "Running"),
    Row("containerapp update -n app1 -g rg --set-env-vars A=b --cpu 0.5 --memory 1Gi"),
    Row("containerapp revision list -n app1 -g rg", "[].[properties.active, properties.trafficWeight]", [[True, 100]]),
    Row("containerapp revision list -n app1 -g rg --all", "[].properties.active", [False, True]),
    Row("containerapp revision set-mode -n app1 -g rg --mode multiple"),
    Row(
        "containerapp update -n app1 -g rg --image nginx:2 --revision-suffix two",
        "properties.latestRevisionName",
        "app1--two",
    ),
    Row("containerapp ingress traffic set -n app1 -g rg --revision-weight app1--two=40 latest=60"),
    Row("containerapp revision deactivate -n app1 -g rg --revision app1--two"),
    Row("containerapp revision show -n app1 -g rg --revision app1--two", "properties.active", False),
    Row("containerapp revision activate -n app1 -g rg --revision app1--two"),
    Row("containerapp revision restart -n app1 -g rg --revision app1--two"),
    Row("containerapp secret set -n app1 -g rg --secrets k=v"),
    Row("containerapp secret list -n app1 -g rg", "[].name", ["k"]),
    Row("containerapp ingress enable -n app1 -g rg --type internal --target-port 8080"),
    Row("containerapp ingress show -n app1 -g rg", "external", False),
    Row("containerapp delete -n app1 -g rg -y"),
    Row("containerapp env delete -n env1 -g rg -y"),
    Row(
        """policy definition create -n pd --rules '{"if":{"field":"type","equals":"a/b"},"then":{"effect":"deny"}}'""",
        "name",
        "pd",
    ),
    Row("policy definition update -n pd --description x", "description", "x"),
    Row("policy assignment create -n pa --policy pd", "name", "pa"),
    Row("policy assignment list --disable-scope-strict-match", "[].name", ["pa"]),
    Row("policy assignment delete -n pa"),
]
