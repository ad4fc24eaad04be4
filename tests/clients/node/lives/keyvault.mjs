// Vaults.

import assert from "node:assert/strict";

import { GROUP, LOCATION, connect, names, refused } from "./life.mjs";

const TENANT = "11111111-1111-1111-1111-111111111111";
const { vaults } = await connect("arm-keyvault", "KeyVaultManagementClient");
const policy = { tenantId: TENANT, objectId: TENANT, permissions: { secrets: ["get"] } };
const properties = { tenantId: TENANT, sku: { family: "A", name: "standard" }, accessPolicies: [policy] };
const vault = await vaults.beginCreateOrUpdateAndWait(GROUP, "node-vault", { location: LOCATION, properties });
assert.equal(vault.properties.vaultUri, "https://node-vault.vault.azure.net/");
assert.deepEqual(await names(vaults.listByResourceGroup(GROUP)), ["node-vault"]);
assert.deepEqual((await vaults.update(GROUP, "node-vault", { tags: { a: "b" } })).tags, { a: "b" });
await vaults.delete(GROUP, "node-vault");
await refused(vaults.get(GROUP, "node-vault"), 404, "ResourceNotFound");
await vaults.beginPurgeDeletedAndWait("node-vault", LOCATION);
