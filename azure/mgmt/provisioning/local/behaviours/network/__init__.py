"""Microsoft.Network: networks, interfaces, addresses and security groups. Imports no other service."""
