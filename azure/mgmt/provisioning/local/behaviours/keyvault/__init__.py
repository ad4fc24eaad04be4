"""Microsoft.KeyVault: vaults, managed HSMs and what is in them. Imports no other service."""
