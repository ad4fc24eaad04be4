# Generated from swagger/dns/ by "make generate": do not edit.

"""Enums of the service ``dns``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class RecordType(ExtensibleEnum):
    """Type of the record set, such as A, CNAME or TXT."""

    A = "A"
    AAAA = "AAAA"
    CAA = "CAA"
    CNAME = "CNAME"
    MX = "MX"
    NS = "NS"
    PTR = "PTR"
    SOA = "SOA"
    SRV = "SRV"
    TXT = "TXT"


class ZoneType(ExtensibleEnum):
    """Whether a zone is public or of the old private kind."""

    PUBLIC = "Public"
    PRIVATE = "Private"
