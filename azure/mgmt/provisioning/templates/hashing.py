"""The hash of a template."""

from __future__ import annotations

import json
from collections.abc import Mapping

from .dotnet.murmur import murmur64
from .values import Value


def minified(template: Mapping[str, Value]) -> str:
    """A template as JSON without spaces."""
    return json.dumps(template, ensure_ascii=False, separators=(",", ":"))


def template_hash(template: Mapping[str, Value]) -> str:
    """A number that two templates share if they are the same. It is not the one that Azure has for them."""
    return str(murmur64(minified(template).encode(errors="replace")))
