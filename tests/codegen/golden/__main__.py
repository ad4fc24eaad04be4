"""``python -m tests.codegen.golden``: make the expected packages anew, after a change that is meant."""

from .package import EXPECTED, READMES, made, replace

if __name__ == "__main__":
    for name in READMES:
        replace(made(name), EXPECTED / name)
