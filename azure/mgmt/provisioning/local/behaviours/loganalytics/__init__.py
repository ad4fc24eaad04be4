"""Microsoft.OperationalInsights: Log Analytics workspaces. Imports no other service."""
