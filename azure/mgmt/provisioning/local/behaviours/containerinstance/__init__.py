"""Microsoft.ContainerInstance: container groups. Imports no other service."""
