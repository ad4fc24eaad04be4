"""Parity with the official packages: the same call sends the same request."""
