"""Microsoft.ServiceBus: what is in namespaces. Imports no other service."""
