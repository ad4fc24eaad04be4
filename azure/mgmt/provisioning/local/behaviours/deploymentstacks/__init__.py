"""Microsoft.Resources/deploymentStacks. Imports resources: a stack deploys."""
