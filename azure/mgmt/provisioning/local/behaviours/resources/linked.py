"""Templates that deployments refer to: versions of template specs, and the templates in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ....templates import ExpressionError
from ...interface.manager import ResourceManager

_VERSION = re.compile(r"(?P<id>/subscriptions/.+?/templateSpecs/[^/]+/versions/[^/]+)(?:/(?P<path>.+))?", re.IGNORECASE)


def linked_template(azure: ResourceManager, address: str) -> Mapping[str, Any]:
    """The template at an address: the id of a version of a template spec, or a path below one.

    :raises ExpressionError: There is none, or it is somewhere else.
    """
    named = _VERSION.fullmatch(address)
    if named is None:
        raise ExpressionError(f"Unable to download deployment content from '{address}': it is in no template spec.")
    stored = azure.store.get(named["id"])
    if stored is None:
        raise ExpressionError(f"The template spec version '{named['id']}' could not be found.")
    if named["path"] is None:
        found = stored.properties.get("mainTemplate")
    else:
        linked = stored.properties.get("linkedTemplates") or ()
        found = next((each["template"] for each in linked if each["path"].lstrip("./") == named["path"]), None)
    if not isinstance(found, dict):
        raise ExpressionError(f"The template spec version '{named['id']}' has no template '{named['path'] or ''}'.")
    return found
