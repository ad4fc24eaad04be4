"""Microsoft.App: container apps and their environments. Imports managedidentity and network."""
