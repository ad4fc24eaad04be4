// Groups, tags, providers and a deployment, foreseen and made.

import assert from "node:assert/strict";

import { LOCATION, connect, connectNewer, names, refused } from "./life.mjs";

const resources = { name: "arm-resources", kind: "ResourceManagementClient" };
const client = await connect(resources.name, resources.kind);
const { deployments, deploymentOperations } = await connectNewer("arm-resourcesdeployments", "DeploymentsClient", resources);
const groups = client.resourceGroups;
await groups.createOrUpdate("node", { location: LOCATION, tags: { a: "b" } });
assert.deepEqual(await names(groups.list({ filter: "tagName eq 'a'" })), ["node"]);
assert.equal((await client.providers.get("Microsoft.Storage")).registrationState, "Registered");

const account = {
  type: "Microsoft.Storage/storageAccounts", apiVersion: "2021-04-01", name: "[parameters('name')]",
  location: "[resourceGroup().location]", kind: "StorageV2", sku: { name: "Standard_LRS" },
};
const template = {
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  parameters: { name: { type: "string" } },
  resources: [account],
  outputs: { blob: { type: "string", value: "[reference(parameters('name')).primaryEndpoints.blob]" } },
};
const deployment = { properties: { mode: "Incremental", template, parameters: { name: { value: "nodedeployed" } } } };
const foreseen = await deployments.beginWhatIfAndWait("node", "one", deployment);
const changes = foreseen.changes ?? foreseen.properties.changes;
assert.deepEqual(changes.map((each) => each.changeType), ["Create"]);
assert.equal((await deployments.beginValidateAndWait("node", "one", deployment)).properties.provisioningState, "Succeeded");
const made = await deployments.beginCreateOrUpdateAndWait("node", "one", deployment);
assert.equal(made.properties.outputs.blob.value, "https://nodedeployed.blob.core.windows.net/");
const operations = [];
for await (const each of deploymentOperations.list("node", "one")) operations.push(each.properties.provisioningOperation);
assert.ok(operations.includes("Create"));
assert.deepEqual(await names(client.resources.listByResourceGroup("node")), ["nodedeployed"]);
const wrong = structuredClone(deployment);
wrong.properties.template.resources[0].apiVersion = "2999-01-01";
await assert.rejects(deployments.beginCreateOrUpdateAndWait("node", "two", wrong), { code: "InvalidTemplateDeployment" });
await groups.beginDeleteAndWait("node");
await refused(groups.get("node"), 404, "ResourceGroupNotFound");
