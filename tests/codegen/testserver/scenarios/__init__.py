"""The scenarios by area."""

from __future__ import annotations

from ..scenario import Area
from . import (
    arrays,
    azure_special,
    complex,
    dictionaries,
    files,
    headers,
    hosts,
    http,
    lro,
    models,
    optional,
    paging,
    primitives,
    url,
    xml,
)

_MODULES = (
    arrays,
    azure_special,
    complex,
    dictionaries,
    files,
    headers,
    hosts,
    http,
    lro,
    models,
    optional,
    paging,
    primitives,
    url,
    xml,
)
AREAS: dict[str, Area] = {module.__name__.rpartition(".")[2]: module.area for module in _MODULES}
