"""Microsoft.Sql: servers with their databases, pools and firewall rules. Imports no other service."""
