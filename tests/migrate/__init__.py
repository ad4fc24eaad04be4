"""What azprov migrate does."""
