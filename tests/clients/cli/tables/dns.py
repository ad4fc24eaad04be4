"""DNS zones and private DNS zones."""

from .row import Row

_RECORD = "network dns record-set"
_LINK = "network private-dns link vnet create -g rg -z contoso.internal -v net -e true"
_PRIVATE = "network private-dns record-set a"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("network dns zone create -g rg -n contoso.com", "[numberOfRecordSets, length(nameServers)]", [2, 4]),
    Row("network dns zone list -g rg", "[].name", ["contoso.com"]),
    Row(f"{_RECORD} a add-record -g rg -z contoso.com -n www -a 198.51.100.1", "fqdn", "www.contoso.com."),
    Row(f"{_RECORD} a list -g rg -z contoso.com", "[].name", ["www"]),
    Row(f"{_RECORD} list -g rg -z contoso.com", "length(@)", 3),
    Row(f"{_RECORD} cname set-record -g rg -z contoso.com -n www -c contoso.net", exit=1, error="BadRequest"),
    Row(f"{_RECORD} cname set-record -g rg -z contoso.com -n shop -c contoso.net", "CNAMERecord.cname", "contoso.net"),
    Row(f"{_RECORD} txt add-record -g rg -z contoso.com -n @ -v hello", "fqdn", "contoso.com."),
    Row(f"{_RECORD} a delete -g rg -z contoso.com -n www -y"),
    Row("network dns zone show -g rg -n contoso.com", "numberOfRecordSets", 4),
    Row("network dns zone delete -g rg -n contoso.com -y"),
    Row("network vnet create -n net -g rg -l westeurope --address-prefixes 10.0.0.0/16"),
    Row("network private-dns zone create -g rg -n contoso.internal", "numberOfRecordSets", 1),
    Row(f"{_LINK} -n one", "virtualNetworkLinkState", "Completed"),
    Row(f"{_LINK} -n two", exit=1, error="Conflict"),
    Row(f"{_PRIVATE} add-record -g rg -z contoso.internal -n db -a 10.0.0.4", "fqdn", "db.contoso.internal."),
    Row(f"{_PRIVATE} list -g rg -z contoso.internal", "[].name", ["db"]),
    Row("network private-dns zone delete -g rg -n contoso.internal -y", exit=1, error="CannotDeleteResource"),
    Row("network private-dns link vnet delete -g rg -z contoso.internal -n one -y"),
    Row("network private-dns zone delete -g rg -n contoso.internal -y"),
    Row("network private-dns zone list -g rg", "[]", []),
]
