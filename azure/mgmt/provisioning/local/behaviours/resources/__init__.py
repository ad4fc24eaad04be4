"""Microsoft.Resources: what Azure Resource Manager serves itself. Imports no other service."""
