"""Log Analytics workspaces, diagnostic settings, action groups, alerts and autoscale."""

from .row import GROUP, SUBSCRIPTION, Row

_ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stclimon"
_WORKSPACE = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/ws-one"
_IN = "--workspace-name ws-one -g rg"
_METRICS = """'[{"category":"Transaction","enabled":true}]'"""
_LOGS = """'[{"category":"Security","enabled":true}]'"""

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("storage account create -n stclimon -g rg"),
    Row("monitor log-analytics workspace create -n ws-one -g rg", "[sku.name, retentionInDays]", ["PerGB2018", 30]),
    Row("monitor log-analytics workspace get-shared-keys -n ws-one -g rg", "length(keys(@))", 2),
    Row("monitor log-analytics workspace update -n ws-one -g rg --retention-time 60", "retentionInDays", 60),
    Row(
        f"monitor log-analytics workspace table create -n My_CL {_IN} --columns a=string TimeGenerated=datetime",
        "name",
        "My_CL",
    ),
    Row(f"monitor log-analytics workspace table list {_IN}", "[?name=='My_CL'].name", ["My_CL"]),
    Row(f"monitor log-analytics workspace table delete -n My_CL {_IN} -y"),
    Row(f"monitor log-analytics workspace saved-search create -n s1 {_IN} --category c --display-name d -q Heartbeat"),
    Row(f"monitor log-analytics workspace saved-search show -n s1 {_IN}", "displayName", "d"),
    Row(f"monitor log-analytics workspace saved-search delete -n s1 {_IN} -y"),
    Row(f"monitor log-analytics workspace data-export create -n de-one {_IN} -t Heartbeat --destination {_ACCOUNT}"),
    Row(f"monitor log-analytics workspace data-export list {_IN}", "[].name", ["de-one"]),
    Row(f"monitor log-analytics workspace linked-storage create --type CustomLogs {_IN} --storage-accounts {_ACCOUNT}"),
    Row(f"monitor log-analytics workspace linked-storage list {_IN}", "length(@)", 1),
    Row(
        f"monitor diagnostic-settings create -n ds --resource {_ACCOUNT} --workspace ws-one --metrics {_METRICS}",
        "name",
        "ds",
    ),
    Row(f"monitor diagnostic-settings list --resource {_ACCOUNT}", "[].name", ["ds"]),
    Row(
        f"monitor diagnostic-settings update -n ds --resource {_ACCOUNT} --set metrics[0].enabled=false",
        "metrics[0].enabled",
        False,
    ),
    Row(
        f"monitor diagnostic-settings categories list --resource {_ACCOUNT}",
        "value[].name",
        ["Capacity", "Transaction"],
    ),
    Row(f"monitor diagnostic-settings delete -n ds --resource {_ACCOUNT}"),
    Row(
        f"monitor diagnostic-settings subscription create -n sds -l westeurope --workspace {_WORKSPACE} --logs {_LOGS}",
        "name",
        "sds",
    ),
    Row("monitor diagnostic-settings subscription list", "value[].name", ["sds"]),
    Row("monitor diagnostic-settings subscription delete -n sds -y"),
    Row("monitor action-group create -n ag -g rg --action email me me@example.com", "groupShortName", "ag"),
    Row(
        f"monitor metrics alert create -n al -g rg --scopes {_ACCOUNT} --condition 'total transactions > 5' --action ag",
        "criteria.allOf[0].threshold",
        5.0,
    ),
    Row("monitor metrics alert update -n al -g rg --severity 3 --enabled false", "[severity, enabled]", [3, False]),
    Row("monitor metrics alert delete -n al -g rg"),
    Row(
        "monitor activity-log alert create -n aal -g rg --condition category=ServiceHealth --action-group ag",
        "name",
        "aal",
    ),
    Row(f"monitor activity-log alert scope add -n aal -g rg -s {SUBSCRIPTION}/resourceGroups/rg"),
    Row("appservice plan create -n plan -g rg --sku S1"),
    Row(
        "monitor autoscale create -g rg -n as --resource plan --resource-type Microsoft.Web/serverfarms --min-count 1 --max-count 3 --count 1"
    ),
    Row(
        "monitor autoscale rule create -g rg --autoscale-name as --condition 'CpuPercentage > 70 avg 5m' --scale out 1"
    ),
    Row("monitor autoscale rule list -g rg --autoscale-name as", "length(@)", 1),
    Row("monitor autoscale delete -g rg -n as"),
    Row("monitor log-analytics workspace delete -n ws-one -g rg -y"),
]
