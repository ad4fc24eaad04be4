"""From a request to its declared operation: routes, types, versions, bodies. Imports arm and store."""
