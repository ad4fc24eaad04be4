"""The local Azure Resource Manager over HTTPS. Imports local_azure and arm."""
