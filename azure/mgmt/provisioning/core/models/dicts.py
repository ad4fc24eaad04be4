"""The base of the TypedDicts that stand for models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import TypedDict


class ModelDict(TypedDict, total=False):
    """What every dict that stands for a model can have."""

    additional_properties: Mapping[str, Any]
    """Members that this API version does not declare, by their REST names."""
