"""Clients that nobody here wrote, from their registries: each in an environment of its own."""
