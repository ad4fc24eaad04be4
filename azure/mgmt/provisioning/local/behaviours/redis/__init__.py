"""Microsoft.Cache: caches of Redis. Imports no other service."""
