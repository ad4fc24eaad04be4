"""The tables of the local Azure Resource Manager in SQLite."""

from __future__ import annotations

from ..files.database import Form

_SCHEMA = """
CREATE TABLE resources (
    key TEXT PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, document TEXT NOT NULL, private TEXT NOT NULL,
    created REAL NOT NULL, changed REAL NOT NULL, etag TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX resources_by_type ON resources (type, key);
CREATE TABLE terms (term TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (term, key)) WITHOUT ROWID;
CREATE INDEX terms_by_key ON terms (key);
CREATE TABLE operations (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, pending INTEGER NOT NULL, due REAL, resource TEXT,
    document TEXT NOT NULL
);
CREATE INDEX operations_by_time ON operations (due, number) WHERE pending;
CREATE INDEX operations_by_resource ON operations (resource) WHERE pending;
CREATE TABLE records (
    collection TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (collection, key)
) WITHOUT ROWID;
"""
_DOCUMENTS = " UNION ALL ".join(
    ("SELECT document FROM resources", "SELECT private FROM resources", "SELECT document FROM operations",
     "SELECT document FROM records")
)  # fmt: skip
FORM = Form(
    word="state",
    name="state file",
    maker="the local Azure Resource Manager",
    application=b"AzRM",
    version=2,
    schema=_SCHEMA,
    documents=_DOCUMENTS,
    closed="This local Azure Resource Manager is closed.",
    unmarked=1,
)
