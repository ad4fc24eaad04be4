"""What clients are given: a credential, and transports that need no socket. Imports arm."""
