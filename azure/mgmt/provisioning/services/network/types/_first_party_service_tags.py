# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``first_party_service_tags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class FirstPartyServiceTagDict(ResourceDict, total=False):
    """A service tag of a Microsoft service."""

    properties: models.FirstPartyServiceTagPropertiesFormat | FirstPartyServiceTagPropertiesFormatDict


class FirstPartyServiceTagPropertiesFormatDict(TypedDict, total=False):
    """Properties of a first party service tag."""

    value: Required[str]
    additional_properties: Mapping[str, Any]
