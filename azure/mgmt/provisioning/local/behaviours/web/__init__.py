"""Microsoft.Web: App Service plans and sites. Imports no other service."""
