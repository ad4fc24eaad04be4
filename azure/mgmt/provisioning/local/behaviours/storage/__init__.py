"""Microsoft.Storage: storage accounts and what is in them. Imports no other service."""
