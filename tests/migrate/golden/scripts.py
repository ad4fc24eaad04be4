"""The scripts, before and after."""

from __future__ import annotations

from pathlib import Path

from azure.mgmt.provisioning.migrate import migrate_source

BEFORE = Path(__file__).parent / "before"
AFTER = Path(__file__).parent / "after"
NAMES = sorted(path.name for path in BEFORE.glob("*.py"))


def migrated(path: Path) -> bytes:
    """What becomes of a script; nothing is left to do by hand."""
    done = migrate_source(path.read_bytes())
    assert done.findings == ()
    return done.code
