// Loaded before the server: it closes no connection that nobody uses for a while, which a client might be about to use.
const http = require("node:http");

const create = http.createServer;
http.createServer = (...given) => Object.assign(create(...given), { keepAliveTimeout: 0 });
