"""Microsoft.DBforMySQL: flexible servers. Imports no other service."""
