"""Application gateways, which the command makes by deploying a template."""

from .row import Row

_GATEWAY = "network application-gateway"
_CREATE = f"{_GATEWAY} create -g rg -l westeurope --sku Standard_v2 --vnet-name net"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("network vnet create -n net -g rg -l westeurope --address-prefixes 10.0.0.0/16 --subnet-name gate --subnet-prefixes 10.0.0.0/24"),
    Row("network public-ip create -n ip -g rg -l westeurope --sku Standard"),
    Row(
        f"{_CREATE} -n gw --subnet gate --public-ip-address ip --priority 100 --servers 10.0.1.4 10.0.1.5",
        "applicationGateway.operationalState",
        "Running",
    ),
    Row(f"{_GATEWAY} show -n gw -g rg", "[provisioningState, sku.name, length(backendAddressPools[0].backendAddresses)]", ["Succeeded", "Standard_v2", 2]),
    Row(f"{_GATEWAY} list -g rg", "[].name", ["gw"]),
    Row(f"{_GATEWAY} stop -n gw -g rg"),
    Row(f"{_GATEWAY} show -n gw -g rg", "operationalState", "Stopped"),
    Row(f"{_GATEWAY} start -n gw -g rg"),
    Row(f"{_GATEWAY} show -n gw -g rg", "operationalState", "Running"),
    Row(f"{_GATEWAY} frontend-port create -n other -g rg --gateway-name gw --port 8080", "port", 8080),
    Row(f"{_GATEWAY} http-listener create -n more -g rg --gateway-name gw --frontend-port other", "protocol", "Http"),
    Row(f"{_GATEWAY} frontend-port delete -n other -g rg --gateway-name gw", exit=1, error="InvalidResourceReference"),
    Row("network public-ip show -n ip -g rg", "ends_with(ipConfiguration.id, '/appGatewayFrontendIP')", True),
    Row("network public-ip delete -n ip -g rg", exit=1, error="PublicIPAddressCannotBeDeleted"),
    Row("network vnet subnet delete -n gate --vnet-name net -g rg", exit=1, error="InUseSubnetCannotBeDeleted"),
    Row(f"{_GATEWAY} delete -n gw -g rg"),
    Row("network public-ip delete -n ip -g rg"),
]  # fmt: skip
