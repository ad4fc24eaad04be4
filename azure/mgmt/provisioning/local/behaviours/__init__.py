"""What the local Azure Resource Manager does, service by service."""
