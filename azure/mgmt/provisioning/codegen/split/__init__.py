"""Which module of a large service holds what. Imports ``represent`` and what that may import; makes no text."""
