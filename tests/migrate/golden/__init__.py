"""Scripts for the official packages, and what becomes of them."""
