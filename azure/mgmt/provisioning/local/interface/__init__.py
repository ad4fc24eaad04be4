"""What Azure Resource Manager and its providers agree on. Imports arm, store and routing."""
