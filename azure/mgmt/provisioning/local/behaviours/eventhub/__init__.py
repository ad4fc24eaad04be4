"""Microsoft.EventHub: what is in namespaces. Imports no other service."""
