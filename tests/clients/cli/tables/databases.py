"""MySQL flexible servers."""

from .row import Row

_SERVER = (
    '{"location":"westeurope","sku":{"name":"Standard_B1ms","tier":"Burstable"},"properties":{"administratorLogin":"cliadmin",'
    '"administratorLoginPassword":"Correct-horse-1","version":"8.0.21","createMode":"Default","storage":{"storageSizeGB":32}}}'
)
_NEW = f"resource create -g rg -n climysql --resource-type Microsoft.DBforMySQL/flexibleServers --is-full-object -p '{_SERVER}'"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(_NEW, "name", "climysql"),
    Row("mysql flexible-server list -g rg", "[].name", ["climysql"]),
    Row(
        "mysql flexible-server show -n climysql -g rg",
        "[state, fullyQualifiedDomainName]",
        ["Ready", "climysql.mysql.database.azure.com"],
    ),
    Row("mysql flexible-server db create -d shop -s climysql -g rg", "name", "shop"),
    Row("mysql flexible-server db show -d shop -s climysql -g rg", "name", "shop"),
    Row("mysql flexible-server db list -s climysql -g rg", "[?name=='shop'].name", ["shop"]),
    Row(
        "mysql flexible-server firewall-rule create -n climysql -g rg --rule-name all --start-ip-address 0.0.0.0 --end-ip-address 255.255.255.255",
        "name",
        "all",
    ),
    Row("mysql flexible-server firewall-rule list -n climysql -g rg", "[].name", ["all"]),
    Row("mysql flexible-server db delete -d shop -s climysql -g rg -y"),
    Row("mysql flexible-server stop -n climysql -g rg"),
    Row("mysql flexible-server show -n climysql -g rg", "state", "Stopped"),
    Row("mysql flexible-server start -n climysql -g rg"),
    Row("mysql flexible-server delete -n climysql -g rg -y"),
    Row("mysql flexible-server list", "[]", []),
]
