// A storage account with a container.

import assert from "node:assert/strict";

import { GROUP, LOCATION, connect, names } from "./life.mjs";

const client = await connect("arm-storage", "StorageManagementClient");
const accounts = client.storageAccounts;
const body = { location: LOCATION, kind: "StorageV2", sku: { name: "Standard_LRS" } };
const account = await accounts.beginCreateAndWait(GROUP, "nodeaccount", body);
assert.equal(account.primaryEndpoints.blob, "https://nodeaccount.blob.core.windows.net/");
assert.equal((await accounts.listKeys(GROUP, "nodeaccount")).keys.length, 2);
await client.blobContainers.create(GROUP, "nodeaccount", "docs", {});
assert.deepEqual(await names(client.blobContainers.list(GROUP, "nodeaccount")), ["docs"]);
assert.deepEqual((await accounts.update(GROUP, "nodeaccount", { tags: { a: "b" } })).tags, { a: "b" });
await accounts.delete(GROUP, "nodeaccount");
assert.deepEqual(await names(accounts.listByResourceGroup(GROUP)), []);
