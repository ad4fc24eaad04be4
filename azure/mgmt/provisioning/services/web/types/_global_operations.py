# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``global_operations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _DeletedSiteFlatDict(ProxyResourceDict, total=False):
    """A deleted web app."""

    kind: str


class _DeletedSiteNestedDict(ProxyResourceDict, total=False):
    """A deleted web app."""

    properties: Required[models.DeletedSiteProperties | DeletedSitePropertiesDict]
    kind: str


DeletedSiteDict: TypeAlias = _DeletedSiteFlatDict | _DeletedSiteNestedDict


class DeletedSitePropertiesDict(TypedDict, total=False):
    """What a deleted web app was, and when it was deleted."""

    additional_properties: Mapping[str, Any]
