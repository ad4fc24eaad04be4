"""Short ways to migrate a text."""

from __future__ import annotations

from textwrap import dedent

from azure.mgmt.provisioning.migrate import Finding, migrate_source


def migrated(source: str) -> str:
    """What becomes of a text of which nothing is left to do by hand."""
    code, findings = both(source)
    assert findings == []
    return code


def both(source: str) -> tuple[str, list[Finding]]:
    """What becomes of a text, and what is left to do by hand."""
    done = migrate_source(dedent(source).encode())
    return done.code.decode(), list(done.findings)


def left(source: str) -> list[Finding]:
    """What is left to do by hand in a text that stays as it is."""
    code, findings = both(source)
    assert code == dedent(source)
    return findings
