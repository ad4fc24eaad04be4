// A network with an interface, an address and a security group.

import assert from "node:assert/strict";

import { GROUP, LOCATION, connect, names, refused } from "./life.mjs";

const client = await connect("arm-network", "NetworkManagementClient");
const location = LOCATION;
const rule = {
  name: "ssh", protocol: "Tcp", access: "Allow", direction: "Inbound", priority: 100, sourceAddressPrefix: "*",
  sourcePortRange: "*", destinationAddressPrefix: "*", destinationPortRange: "22",
};
const group = await client.networkSecurityGroups.beginCreateOrUpdateAndWait(GROUP, "nsg", { location, securityRules: [rule] });
assert.equal(group.securityRules.length, 1);
const subnets = [{ name: "one", addressPrefix: "10.0.0.0/24", networkSecurityGroup: { id: group.id } }];
const addressSpace = { addressPrefixes: ["10.0.0.0/16"] };
const network = await client.virtualNetworks.beginCreateOrUpdateAndWait(GROUP, "net", { location, addressSpace, subnets });
assert.equal(network.provisioningState, "Succeeded");
const address = { location, sku: { name: "Standard" }, publicIPAllocationMethod: "Static" };
const publicAddress = await client.publicIPAddresses.beginCreateOrUpdateAndWait(GROUP, "ip", address);
assert.ok(publicAddress.ipAddress);
const main = { name: "main", subnet: { id: network.subnets[0].id }, publicIPAddress: { id: publicAddress.id } };
const card = await client.networkInterfaces.beginCreateOrUpdateAndWait(GROUP, "nic", { location, ipConfigurations: [main] });
assert.equal(card.ipConfigurations[0].privateIPAddress, "10.0.0.4");
await refused(client.subnets.beginDeleteAndWait(GROUP, "net", "one"), 400, "InUseSubnetCannotBeDeleted");
await client.networkInterfaces.beginDeleteAndWait(GROUP, "nic");
await client.virtualNetworks.beginDeleteAndWait(GROUP, "net");
await client.networkSecurityGroups.beginDeleteAndWait(GROUP, "nsg");
await client.publicIPAddresses.beginDeleteAndWait(GROUP, "ip");
assert.deepEqual(await names(client.virtualNetworks.listAll()), []);
