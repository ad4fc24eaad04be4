"""Microsoft.Insights: autoscale settings, alerts and the activity log. Imports no other service."""
