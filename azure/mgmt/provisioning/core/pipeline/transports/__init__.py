"""What sends requests and reads bodies, below azure-core's transports. Imports policies of limits alone."""
