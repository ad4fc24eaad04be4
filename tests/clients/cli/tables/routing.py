"""Peerings, route tables and NAT gateways."""

from .row import Row

_NET = "network vnet create -g rg -l westeurope"
_PEER = "network vnet peering create -g rg --allow-vnet-access"
_SUBNET = "network vnet subnet update -n one --vnet-name a -g rg"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(f"{_NET} -n a --address-prefixes 10.0.0.0/16 --subnet-name one --subnet-prefixes 10.0.0.0/24"),
    Row(f"{_NET} -n b --address-prefixes 10.1.0.0/16"),
    Row(f"{_NET} -n c --address-prefixes 10.0.128.0/17"),
    Row(f"{_PEER} -n ab --vnet-name a --remote-vnet b", "peeringState", "Initiated"),
    Row(f"{_PEER} -n ba --vnet-name b --remote-vnet a", "peeringState", "Connected"),
    Row(f"{_PEER} -n ac --vnet-name a --remote-vnet c", exit=1, error="VnetAddressSpacesOverlap"),
    Row("network vnet peering list -g rg --vnet-name a", "[].[name, peeringState]", [["ab", "Connected"]]),
    Row("network vnet peering delete -n ba -g rg --vnet-name b"),
    Row("network vnet peering show -n ab -g rg --vnet-name a", "peeringState", "Disconnected"),
    Row("network route-table create -n rt -g rg -l westeurope", "name", "rt"),
    Row("network route-table route create -n out -g rg --route-table-name rt --address-prefix 0.0.0.0/0 --next-hop-type Internet"),
    Row("network route-table route list -g rg --route-table-name rt", "[].name", ["out"]),
    Row(f"{_SUBNET} --route-table rt", "ends_with(routeTable.id, '/rt')", True),
    Row("network route-table delete -n rt -g rg", exit=1, error="InUseRouteTableCannotBeDeleted"),
    Row(f"{_SUBNET} --remove routeTable"),
    Row("network route-table delete -n rt -g rg"),
    Row("network public-ip create -n ip -g rg -l westeurope --sku Standard"),
    Row("network nat gateway create -n nat -g rg -l westeurope --public-ip-addresses ip", "idleTimeoutInMinutes", 4),
    Row(f"{_SUBNET} --nat-gateway nat"),
    Row("network nat gateway show -n nat -g rg", "length(subnets)", 1),
    Row("network nat gateway delete -n nat -g rg", exit=1, error="InUseNatGatewayCannotBeDeleted"),
    Row("network public-ip delete -n ip -g rg", exit=1, error="PublicIPAddressCannotBeDeleted"),
    Row(f"{_SUBNET} --remove natGateway"),
    Row("network nat gateway delete -n nat -g rg"),
    Row("network nat gateway list -g rg", "[]", []),
]  # fmt: skip
