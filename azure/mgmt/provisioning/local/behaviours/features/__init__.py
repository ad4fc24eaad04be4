"""Microsoft.Features: preview features of providers. Imports no other service."""
