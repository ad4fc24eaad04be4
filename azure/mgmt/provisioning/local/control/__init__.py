"""What can be done to a local Azure Resource Manager over HTTPS, below ``/_local/``, besides asking it as Azure."""
