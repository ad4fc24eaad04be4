# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``first_party_service_tags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class FirstPartyServiceTagDict(ResourceDict, total=False):
    properties: models.FirstPartyServiceTagPropertiesFormat | FirstPartyServiceTagPropertiesFormatDict


class FirstPartyServiceTagPropertiesFormatDict(ModelDict, total=False):
    value: Required[str]
