"""Microsoft.Management."""
