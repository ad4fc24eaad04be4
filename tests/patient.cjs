// Loaded before a server: it closes no connection that nobody uses for a while, which a client might be about to use.
// What the server says about that itself is not heard.
const http = require("node:http");

const create = http.createServer;
http.createServer = (...given) =>
  Object.defineProperty(create(...given), "keepAliveTimeout", { get: () => 0, set: () => {} });
