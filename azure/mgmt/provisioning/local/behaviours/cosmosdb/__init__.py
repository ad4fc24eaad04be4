"""Microsoft.DocumentDB: Cosmos DB accounts. Imports no other service."""
