"""Microsoft.ContainerService: Kubernetes clusters with their pools of nodes. Imports no other service."""
