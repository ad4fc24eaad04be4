"""Microsoft.Insights: autoscale settings and alerts. Imports no other service."""
