"""Load balancers with their frontends, pools, probes and rules."""

from .row import Row

_OF = "-g rg --lb-name lb"
_PORTS = "--frontend-port 443 --backend-port 443"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("network vnet create -n net -g rg -l westeurope --address-prefixes 10.0.0.0/16 --subnet-name one --subnet-prefixes 10.0.0.0/24"),
    Row("network public-ip create -n ip -g rg -l westeurope --sku Standard"),
    Row(
        "network lb create -n lb -g rg -l westeurope --sku Standard --public-ip-address ip --frontend-ip-name front --backend-pool-name pool",
        "loadBalancer.provisioningState",
        "Succeeded",
    ),
    Row("network lb list -g rg", "[].name", ["lb"]),
    Row("network lb show -n lb -g rg", "[sku.name, frontendIPConfigurations[0].name]", ["Standard", "front"]),
    Row(f"network lb probe create -n probe {_OF} --protocol Http --port 80 --path /", "intervalInSeconds", 15),
    Row(f"network lb probe list {_OF}", "[].name", ["probe"]),
    Row(
        f"network lb rule create -n web {_OF} --protocol Tcp --frontend-port 80 --backend-port 80 --frontend-ip-name front --backend-pool-name pool --probe-name probe",
        "frontendPort",
        80,
    ),
    Row(f"network lb rule create -n other {_OF} --protocol Tcp {_PORTS} --probe-name none", exit=1, error="InvalidResourceReference"),
    Row(f"network lb rule list {_OF}", "[].name", ["web"]),
    Row(f"network lb rule show -n web {_OF}", "ends_with(probe.id, '/probes/probe')", True),
    Row("network public-ip create -n second -g rg -l westeurope --sku Standard"),
    Row(f"network lb frontend-ip create -n more {_OF} --public-ip-address second", "name", "more"),
    Row(f"network lb frontend-ip list {_OF}", "[].name", ["front", "more"]),
    Row(f"network lb frontend-ip delete -n more {_OF}"),
    Row(f"network lb address-pool create -n two {_OF}", "name", "two"),
    Row(f"network lb address-pool list {_OF}", "[].name", ["pool", "two"]),
    Row(f"network lb address-pool delete -n pool {_OF}", exit=1, error="InvalidResourceReference"),
    Row(f"network lb inbound-nat-rule create -n ssh {_OF} --protocol Tcp --frontend-port 22 --backend-port 22 --frontend-ip-name front", "backendPort", 22),
    Row(f"network lb inbound-nat-rule list {_OF}", "[].name", ["ssh"]),
    Row("network nic create -n nic -g rg -l westeurope --vnet-name net --subnet one --lb-name lb --lb-address-pools two --lb-inbound-nat-rules ssh"),
    Row(f"network lb address-pool show -n two {_OF}", "length(backendIPConfigurations)", 1),
    Row("network lb delete -n lb -g rg", exit=1, error="InUseBackendAddressPoolCannotBeDeleted"),
    Row("network nic delete -n nic -g rg"),
    Row("network public-ip delete -n ip -g rg", exit=1, error="PublicIPAddressCannotBeDeleted"),
    Row(f"network lb inbound-nat-rule delete -n ssh {_OF}"),
    Row("network lb create -n basic -g rg -l westeurope --sku Basic --public-ip-address second", exit=1, error="PublicIPAndLBSkuDoNotMatch"),
    Row(
        "network lb create -n inner -g rg -l westeurope --sku Standard --vnet-name net --subnet one",
        "loadBalancer.frontendIPConfigurations[0].properties.privateIPAddress",
        "10.0.0.4",
    ),
    Row("network lb delete -n lb -g rg"),
    Row("network lb list -g rg", "[].name", ["inner"]),
]  # fmt: skip
