"""Data services and messages."""

from .row import Row

_SQL = "-s clisql -g rg"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(
        "sql server create -n clisql -g rg -l westeurope -u boss -p Correct-horse-1",
        "fullyQualifiedDomainName",
        "clisql.database.windows.net",
    ),
    Row("sql server create -n clisql2 -g rg -l westeurope -u boss -p short", exit=1, error="PasswordTooShort"),
    Row(f"sql db create -n shop {_SQL} --service-objective S0", "currentServiceObjectiveName", "S0"),
    Row(f"sql db list {_SQL}", "sort([].name)", ["master", "shop"]),
    Row(f"sql db update -n shop {_SQL} --service-objective S1", "currentServiceObjectiveName", "S1"),
    Row(f"sql db create -n bad {_SQL} --service-objective Enormous", exit=1, error="InvalidSkuName"),
    Row(
        f"sql server firewall-rule create -n home {_SQL} --start-ip-address 10.0.0.1 --end-ip-address 10.0.0.9",
        "name",
        "home",
    ),
    Row(f"sql server firewall-rule list {_SQL}", "[].startIpAddress", ["10.0.0.1"]),
    Row(f"sql db delete -n shop {_SQL} -y"),
    Row("sql server delete -n clisql -g rg -y"),
    Row(
        "redis create -n cliredis -g rg -l westeurope --sku Basic --vm-size c0",
        "[hostName, sslPort]",
        ["cliredis.redis.cache.windows.net", 6380],
    ),
    Row("redis create -n cliredis2 -g rg -l westeurope --sku Premium --vm-size c1", exit=1, error="Invalid VM size"),
    Row("redis list-keys -n cliredis -g rg", "length(keys(@))", 2),
    Row("redis regenerate-keys -n cliredis -g rg --key-type Primary"),
    Row("redis firewall-rules create -n cliredis -g rg --rule-name home --start-ip 10.0.0.1 --end-ip 10.0.0.9"),
    Row("redis delete -n cliredis -g rg -y"),
    Row(
        "cosmosdb create -n clicosmos -g rg --locations regionName=westeurope failoverPriority=0 "
        "--locations regionName=northeurope failoverPriority=1",
        "[documentEndpoint, length(readLocations)]",
        ["https://clicosmos.documents.azure.com:443/", 2],
    ),
    Row("cosmosdb keys list -n clicosmos -g rg", "length(keys(@))", 4),
    Row("cosmosdb keys list -n clicosmos -g rg --type connection-strings", "length(connectionStrings)", 4),
    Row("cosmosdb keys regenerate -n clicosmos -g rg --key-kind primary"),
    Row("cosmosdb failover-priority-change -n clicosmos -g rg --failover-policies northeurope=0 westeurope=1"),
    Row("cosmosdb show -n clicosmos -g rg", "writeLocations[].locationName", ["North Europe"]),
    Row("cosmosdb sql database create -a clicosmos -g rg -n shop", "name", "shop"),
    Row(
        "cosmosdb sql container create -a clicosmos -g rg -d shop -n orders -p /customer",
        "resource.partitionKey.kind",
        "Hash",
    ),
    Row("cosmosdb sql container throughput show -a clicosmos -g rg -d shop -n orders", exit=3, error="was not found"),
    Row("cosmosdb delete -n clicosmos -g rg -y"),
    Row("servicebus namespace create -n clibus -g rg -l westeurope --sku Standard", "sku.name", "Standard"),
    Row(
        "servicebus queue create -n orders --namespace-name clibus -g rg", "[status, lockDuration]", ["Active", "PT1M"]
    ),
    Row("servicebus topic create -n news --namespace-name clibus -g rg", "name", "news"),
    Row("servicebus topic subscription create -n reader --topic-name news --namespace-name clibus -g rg"),
    Row(
        "servicebus topic subscription rule list --subscription-name reader --topic-name news --namespace-name clibus -g rg",
        "[].name",
        ["$Default"],
    ),
    Row(
        "servicebus queue authorization-rule create -n send --queue-name orders --namespace-name clibus -g rg --rights Send"
    ),
    Row(
        "servicebus queue authorization-rule keys list -n send --queue-name orders --namespace-name clibus -g rg",
        "ends_with(primaryConnectionString, ';EntityPath=orders')",
        True,
    ),
    Row("servicebus namespace create -n clibasic -g rg -l westeurope --sku Basic"),
    Row("servicebus topic create -n news --namespace-name clibasic -g rg", exit=1, error="Basic"),
    Row("eventhubs namespace create -n clihubs -g rg -l westeurope --sku Standard"),
    Row(
        "eventhubs eventhub create -n clicks --namespace-name clihubs -g rg --partition-count 2 --cleanup-policy Delete --retention-time 24",
        "partitionIds",
        ["0", "1"],
    ),
    Row(
        "eventhubs eventhub consumer-group list --eventhub-name clicks --namespace-name clihubs -g rg",
        "[].name",
        ["$Default"],
    ),
]
