"""Queries of the kinds that people begin with, and how many rows each gives of what :mod:`.test_samples` makes."""

from __future__ import annotations

SAMPLES: list[tuple[str, int]] = [
    ("Resources | summarize count()", 1),
    ("Resources | project name, type, location | order by name asc", 8),
    ("resourcecontainers | where type =~ 'microsoft.resources/subscriptions/resourcegroups' | count", 1),
    ("Resources | where type =~ 'Microsoft.KeyVault/vaults' | summarize vaults = count() by subscriptionId", 1),
    ("Resources | where type =~ 'microsoft.compute/virtualmachines' | project name,"
     " properties.hardwareProfile.vmSize", 1),
    ("Resources | where type =~ 'microsoft.compute/virtualmachines' | take 5 | project name,"
     " properties.storageProfile.osDisk.osType | top 5 by name desc", 1),
    ("Resources | where type =~ 'Microsoft.Compute/virtualMachines' | summarize count() by"
     " tostring(properties.storageProfile.osDisk.osType)", 1),
    ("Resources | where type =~ 'Microsoft.Compute/virtualMachines' | extend os ="
     " properties.storageProfile.osDisk.osType | summarize by tostring(os)", 1),
    ("Resources | where type contains 'publicIPAddresses' and isnotempty(properties.ipAddress)"
     " | project properties.ipAddress | limit 100", 1),
    ("Resources | where type contains 'storage' | distinct type", 1),
    ("Resources | where type =~ 'microsoft.network/publicipaddresses' | summarize IPs = count() by location", 1),
    ("Resources | where tags.environment =~ 'Internal' | project name", 1),
    ("Resources | where tags.environment =~ 'internal' | project name, tags", 1),
    ("Resources | where isnotempty(tags) | project tags | mvexpand tags | extend tagKey = tostring(bag_keys(tags)[0])"
     " | extend tagValue = tostring(tags[tagKey]) | distinct tagKey, tagValue | where tagKey !startswith 'hidden-'", 2),
    ("ResourceContainers | where isnotempty(tags) | project tags | mvexpand tags | extend key ="
     " tostring(bag_keys(tags)[0]) | extend value = tostring(tags[key]) | union (resources | where isnotempty(tags)"
     " | project tags | mvexpand tags | extend key = tostring(bag_keys(tags)[0]) | extend value = tostring(tags[key]))"
     " | distinct key, value", 3),
    ("Resources | where tags['cost center'] == '42'", 1),
    ("Resources | where type =~ 'microsoft.storage/storageaccounts' | project id, name, sku = tostring(sku.name)"
     " | order by sku desc", 1),
    ("Resources | where name matches regex @'^kv-(.*)[a-z]$' | project name | order by name asc", 2),
    ("Resources | where type in~ ('microsoft.keyvault/vaults', 'Microsoft.Storage/storageAccounts')", 3),
    ("Resources | where location !in ('westeurope', 'northeurope')", 0),
    ("Resources | join kind=leftouter (ResourceContainers | where type == 'microsoft.resources/subscriptions'"
     " | project SubName = name, subscriptionId) on subscriptionId | where type == 'microsoft.keyvault/vaults'"
     " | project type, name, SubName", 2),
    ("Resources | join kind=inner (resourcecontainers | where type =="
     " 'microsoft.resources/subscriptions/resourcegroups'"
     " | where tags['Environment'] =~ 'Production' | project subscriptionId, resourceGroup)"
     " on subscriptionId, resourceGroup | summarize count()", 1),
    ("Resources | summarize resourceCount = count() by subscriptionId | join (ResourceContainers | where type =~"
     " 'microsoft.resources/subscriptions' | project SubName = name, subscriptionId) on subscriptionId"
     " | project-away subscriptionId, subscriptionId1", 1),
    ("Resources | where type =~ 'microsoft.compute/virtualmachines' | extend nics ="
     " array_length(properties.networkProfile.networkInterfaces) | mv-expand nic ="
     " properties.networkProfile.networkInterfaces | where nics == 1 or nic.properties.primary =~ 'true' or"
     " isempty(nic) | project vmId = id, vmName = name, nicId = tolower(tostring(nic.id))"
     " | join kind=leftouter (Resources | where"
     " type =~ 'microsoft.network/networkinterfaces' | extend count = array_length(properties.ipConfigurations)"
     " | mv-expand ip = properties.ipConfigurations | where count == 1 or ip.properties.primary =~ 'true'"
     " | project nicId = tolower(id), addressId = tostring(ip.properties.publicIPAddress.id)) on nicId"
     " | project-away nicId1 | summarize by vmId, vmName, nicId, addressId", 1),
    ("Resources | where type =~ 'microsoft.network/networkinterfaces' | mv-expand ip = properties.ipConfigurations"
     " | project name, subnet = split(tostring(ip.properties.subnet.id), '/')[-1], address ="
     " ip.properties.privateIPAddress", 1),
    ("Resources | where type =~ 'microsoft.network/virtualnetworks' | mv-expand subnet = properties.subnets | extend"
     " prefix = tostring(subnet.properties.addressPrefix) | project name, subnetName = subnet.name, prefix", 2),
    ("Resources | extend kind_of = case(type contains 'keyvault', 'vaults', type contains 'network', 'networks',"
     " strcat('other: ', type)) | summarize count() by kind_of | order by count_ desc, kind_of asc", 5),
    ("Resources | where type =~ 'microsoft.keyvault/vaults' | extend soft ="
     " tobool(properties.enableSoftDelete) | summarize on = countif(soft), off = countif(not(soft))", 1),
    ("Resources | where properties.provisioningState != 'Succeeded' | count", 1),
    ("Resources | summarize names = make_list(name, 3), count() by type | top 3 by count_", 3),
    ("Resources | summarize types = dcount(type), last = max(name), first = min(name)", 1),
    ("Resources | parse id with * '/resourceGroups/' group '/providers/' provider '/' * | summarize count() by group,"
     " provider | order by provider asc", 4),
    ("let wanted = dynamic(['kv-one', 'kv-two']); Resources | where name in (wanted) | project name", 2),
    ("Resources | extend parts = split(id, '/') | project name, provider = tostring(parts[6]), last = parts[-1]", 8),
    ("Resources | where resourceGroup has 'rg' and name has_any ('one', 'two') | project-rename vault = name"
     " | project-keep vault, location", 2),
    ("Resources | extend environment = coalesce(tostring(tags.environment), 'none'), first ="
     " iff(isempty(zones), 'no zone', tostring(zones[0])) | summarize count() by environment, first", 2),
    ("Resources | where type =~ 'microsoft.keyvault/vaults' | extend pack = bag_pack('name', name, 'place', location)"
     " | project pack, json = tostring(pack), again = parse_json(tostring(pack)).name", 2),
    ("Resources | where id endswith 'kv-one' or id contains '/storageAccounts/' | project id, toupper(name),"
     " toint('7') + tolong(1)", 2),
    ("Resources | summarize arg_max(name, *) by type | project type, name", 7),
    ("(Resources | where type has 'vaults' | project name) | union (ResourceContainers | project name)"
     " | distinct name", 4),
    ("where type =~ 'microsoft.keyvault/vaults' | sort by tolower(name) asc | project ['Name of it'] = name", 2),
    ("Resources // all of them\n| where isnull(identity) and isnotnull(properties)\n"
     "| summarize [\"how many\"]=count()", 1),
]  # fmt: skip
