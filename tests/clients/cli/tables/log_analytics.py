"""Log Analytics workspaces: what is in them, and having them back once they were deleted."""

from .row import GROUP, Row

_ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stcliws"
_CLUSTER = f"{GROUP}/providers/Microsoft.OperationalInsights/clusters/one"
_WORKSPACE = "monitor log-analytics workspace"
_IN = "--workspace-name ws-one -g rg"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(f"{_WORKSPACE} create -n ws-one -g rg --retention-time 90", "retentionInDays", 90),
    Row(f"{_WORKSPACE} create -n other -g rg --retention-time 10", exit=1, error="30 to 730 days"),
    Row(f"{_WORKSPACE} table list {_IN}", "length(@) > `60`", True),
    Row(
        f"{_WORKSPACE} table show -n Heartbeat {_IN}",
        "[plan, retentionInDays, schema.tableType]",
        ["Analytics", 90, "Microsoft"],
    ),
    Row(
        f"{_WORKSPACE} table update -n Heartbeat {_IN} --retention-time 60 --total-retention-time 730",
        "archiveRetentionInDays",
        670,
    ),
    Row(
        f"{_WORKSPACE} table create -n A_CL {_IN} --columns TimeGenerated=datetime a=int --plan Basic", "plan", "Basic"
    ),
    Row(f"{_WORKSPACE} table create -n B_CL {_IN} --columns a=int", exit=1, error="TimeGenerated"),
    Row(f"{_WORKSPACE} table delete -n A_CL {_IN} -y"),
    Row(f"{_WORKSPACE} pack list {_IN}", "[?enabled].name", ["LogManagement"]),
    Row(f"{_WORKSPACE} pack enable -n VMInsights {_IN}"),
    Row(f"{_WORKSPACE} pack list {_IN}", "[?enabled].name", ["LogManagement", "VMInsights"]),
    Row(f"{_WORKSPACE} pack disable -n VMInsights {_IN}"),
    Row(
        f"{_WORKSPACE} linked-service create -n cluster {_IN} --write-access-resource-id {_CLUSTER}", "name", "cluster"
    ),
    Row(f"{_WORKSPACE} linked-service delete -n cluster {_IN} -y"),
    Row(
        f"{_WORKSPACE} linked-storage create --type Query {_IN} --storage-accounts {_ACCOUNT}",
        "dataSourceType",
        "Query",
    ),
    Row(f"{_WORKSPACE} saved-search create -n s1 {_IN} --category c --display-name d -q Heartbeat", "version", 2),
    Row(f"{_WORKSPACE} data-export create -n exp-one {_IN} -t Heartbeat --destination {_ACCOUNT}", "enable", True),
    Row(f"{_WORKSPACE} data-export create -n exp-two {_IN} -t No_CL --destination {_ACCOUNT}", exit=1, error="No_CL"),
    Row(f"{_WORKSPACE} list-deleted-workspaces", "length(@)", 0),
    Row(f"{_WORKSPACE} delete -n ws-one -g rg -y"),
    Row(f"{_WORKSPACE} list-deleted-workspaces -g rg", "[].name", ["ws-one"]),
    Row(f"{_WORKSPACE} recover -n ws-one -g rg", "retentionInDays", 90),
    Row(f"{_WORKSPACE} saved-search list {_IN}", "[].name", ["s1"]),
    Row(f"{_WORKSPACE} delete -n ws-one -g rg -y --force"),
    Row(f"{_WORKSPACE} list-deleted-workspaces", "length(@)", 0),
    Row(f"{_WORKSPACE} recover -n ws-one -g rg", exit=1, error="not a deleted workspace"),
]
