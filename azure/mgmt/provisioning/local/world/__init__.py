"""What tests do to a local Azure Resource Manager besides sending requests: faults, snapshots, settings."""
