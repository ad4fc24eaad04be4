"""``python -m tests.codegen.golden``: make the expected package anew, after a change that is meant."""

from .package import EXPECTED, made, replace

if __name__ == "__main__":
    replace(made(), EXPECTED)
