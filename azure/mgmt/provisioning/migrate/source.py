"""One file: its text before and after."""

from __future__ import annotations

from dataclasses import dataclass

import libcst as cst
from libcst.metadata import MetadataWrapper

from .edits import Edits
from .findings import Finding
from .imports import Imports
from .inference import Inference
from .names import Names
from .texts import Texts

_NAMED = (b"azure.mgmt", b"azure.common", b"azure.profiles", b"msrestazure", b"from azure import")


@dataclass(frozen=True)
class Migrated:
    """What became of a file's text.

    :param source: The text before.
    :param code: The text after; the same where there is nothing to change.
    :param changes: How many places of it were changed.
    :param findings: What is left to do by hand, in the order of lines.
    """

    source: bytes
    code: bytes
    changes: int = 0
    findings: tuple[Finding, ...] = ()


def migrate_source(source: bytes) -> Migrated:
    """Rewrite the text of a module from the official packages to this one.

    Encoding, line ends, comments and formatting stay as they are. A text that is no Python is a finding.
    """
    if not any(name in source for name in _NAMED):
        return Migrated(source, source)
    try:
        module = cst.parse_module(source)
    except cst.ParserSyntaxError as error:
        return _unread(source, error.raw_line, error.message)
    except (UnicodeDecodeError, LookupError, SyntaxError) as error:
        return _unread(source, 1, str(error))
    wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
    inference = Inference(wrapper)
    edits = Edits()
    for visitor in (
        Imports(edits, inference.parents.__getitem__),
        Names(edits, inference),
        Texts(edits, inference.parents.__getitem__),
    ):
        wrapper.module.visit(visitor)
    code = edits.made_in(wrapper.module).bytes if edits.changes else source
    return Migrated(source, code, len(edits.changes), edits.findings(wrapper))


def _unread(source: bytes, line: int, why: str) -> Migrated:
    return Migrated(source, source, findings=(Finding(line, f"not read, since it is no Python 3 ({why})", "Python 3"),))
