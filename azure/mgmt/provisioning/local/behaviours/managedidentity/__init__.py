"""Microsoft.ManagedIdentity: user-assigned identities. Imports no other service."""
