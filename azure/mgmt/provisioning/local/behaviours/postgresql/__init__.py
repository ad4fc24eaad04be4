"""Microsoft.DBforPostgreSQL: flexible servers. Imports no other service."""
