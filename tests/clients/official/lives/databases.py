"""A MySQL server with a database."""

try:
    from azure.mgmt.mysqlflexibleservers import MySQLManagementClient
except ImportError:
    from azure.mgmt.rdbms.mysql_flexibleservers import MySQLManagementClient

from life import GROUP, LOCATION, connect, names

client = connect(MySQLManagementClient)
body = {
    "location": LOCATION,
    "sku": {"name": "Standard_B1ms", "tier": "Burstable"},
    "properties": {
        "administratorLogin": "lives",
        "administratorLoginPassword": "Correct-horse-1",
        "version": "8.0.21",
        "createMode": "Default",
        "storage": {"storageSizeGB": 20},
    },
}
begin_create = getattr(client.servers, "begin_create", None) or client.servers.begin_create_or_update
server = begin_create(GROUP, "lives-mysql", body).result()
assert server.fully_qualified_domain_name == "lives-mysql.mysql.database.azure.com"
client.databases.begin_create_or_update(GROUP, "lives-mysql", "shop", {"properties": {"charset": "utf8mb4"}}).result()
assert "shop" in names(client.databases.list_by_server(GROUP, "lives-mysql"))
client.servers.begin_stop(GROUP, "lives-mysql").result()
client.servers.begin_start(GROUP, "lives-mysql").result()
client.servers.begin_delete(GROUP, "lives-mysql").result()
assert names(client.servers.list()) == []
