# Generated from swagger/dns/dns.json (2018-05-01, sha256 9eee3641c5c7).
# Do not edit: run "make generate".

"""Enums of the service ``dns``."""

from __future__ import annotations

from ...core.model import ExtensibleEnum


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
