"""The distribution: what is in it, and that it lives beside the official packages."""
