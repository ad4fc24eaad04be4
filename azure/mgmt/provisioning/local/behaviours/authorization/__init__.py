"""Microsoft.Authorization: roles. Imports no other service."""
