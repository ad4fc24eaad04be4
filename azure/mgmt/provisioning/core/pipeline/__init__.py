"""What requests pass through: policies and transports, below azure-core. Imports all of core but clients."""
