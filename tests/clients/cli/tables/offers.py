"""Database servers whose commands ask first what a region has to offer; throughput of Cosmos DB."""

from .row import Row

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("sql server create -n sqlcli -g rg -u adm -p Correct-horse-1", "state", "Ready"),
    Row("sql elastic-pool create -n one -g rg -s sqlcli", "sku.name", "StandardPool"),
    Row("sql elastic-pool create -n two -g rg -s sqlcli --edition Standard --capacity 100", "sku.capacity", 100),
    Row("sql elastic-pool create -n three -g rg -s sqlcli -e GeneralPurpose -f Gen5 -c 2", "sku.name", "GP_Gen5"),
    Row("sql elastic-pool update -n one -g rg -s sqlcli --capacity 200", "sku.capacity", 200),
    Row(
        "sql db create -n shop -g rg -s sqlcli -e GeneralPurpose -f Gen5 -c 2 --compute-model Serverless",
        "currentServiceObjectiveName",
        "GP_S_Gen5_2",
    ),
    Row("sql db list-editions -l westeurope", "[?status=='Default'].name", ["GeneralPurpose"]),
    Row(
        "postgres flexible-server create -n pgcli -g rg -l westeurope -u pgadm -p Correct-horse-1 --public-access None --yes"
    ),
    Row("postgres flexible-server show -n pgcli -g rg", "[state, sku.name]", ["Ready", "Standard_D2ds_v5"]),
    Row("postgres flexible-server update -n pgcli -g rg --storage-size 256", "storage.storageSizeGb", 256),
    Row("postgres flexible-server parameter set -s pgcli -g rg -n max_connections -v 100", "value", "100"),
    Row("postgres flexible-server list-skus -l westeurope", "length(@)", 1),
    Row(
        "mysql flexible-server create -n mycli -g rg -l westeurope -u myadm -p Correct-horse-1 --public-access None --yes"
    ),
    Row("mysql flexible-server show -n mycli -g rg", "[state, sku.name]", ["Ready", "Standard_B1ms"]),
    Row("mysql flexible-server update -n mycli -g rg --storage-size 128"),
    Row("mysql flexible-server parameter set -s mycli -g rg -n max_connections -v 100", "value", "100"),
    Row("mysql flexible-server parameter list -s mycli -g rg", "[?name=='max_connections'].value", ["100"]),
    Row("cosmosdb create -n cosmcli -g rg"),
    Row("cosmosdb sql database create -a cosmcli -g rg -n db --throughput 400"),
    Row("cosmosdb sql container create -a cosmcli -g rg -d db -n c --partition-key-path /id --throughput 500"),
    Row("cosmosdb sql container throughput show -a cosmcli -g rg -d db -n c", "resource.throughput", 500),
]
