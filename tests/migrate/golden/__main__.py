"""``python -m tests.migrate.golden``: make the scripts in after/ anew, after a change that is meant."""

from .scripts import AFTER, BEFORE, migrated

if __name__ == "__main__":
    for path in sorted(BEFORE.glob("*.py")):
        (AFTER / path.name).write_bytes(migrated(path))
