"""Projects: a folder with a program, the environment that it runs in, and ``azprov.toml``, which says which that is."""
