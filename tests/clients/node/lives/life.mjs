// What the scripts of this folder share. Each is called with the age of the packages that it tries: "new" or "old".

import assert from "node:assert/strict";

export const GROUP = "lives";
export const LOCATION = "westeurope";

const old = process.argv[2] === "old";
const credential = { getToken: async () => ({ token: "local", expiresOnTimestamp: Date.now() + 3600_000 }) };

/** A client of the server that the environment names. */
export async function connect(name, kind) {
  const { [kind]: Client } = await import(old ? `old-${name}` : `@azure/${name}`);
  return new Client(credential, process.env.AZURE_SUBSCRIPTION_ID, { endpoint: process.env.LIFE_URL });
}

/** A client of the package that took over what another one had before. */
export async function connectNewer(name, kind, older) {
  return old ? connect(older.name, older.kind) : connect(name, kind);
}

/** The names of what is in a list, in order. */
export async function names(list) {
  const found = [];
  for await (const each of list) found.push(each.name);
  return found.sort();
}

/** Expect an error of the service. */
export async function refused(promise, status, code) {
  await assert.rejects(promise, (error) => {
    assert.equal(error.statusCode, status);
    assert.equal(error.code, code);
    return true;
  });
}
