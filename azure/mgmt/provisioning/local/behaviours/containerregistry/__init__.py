"""Microsoft.ContainerRegistry. Imports managedidentity."""
