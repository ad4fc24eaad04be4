"""Ids as Azure spells them."""

from __future__ import annotations

from ..store import Store
from .catalog import Catalog

_SCOPES = {"subscriptions": "subscriptions", "resourcegroups": "resourceGroups"}


def canonical(path: str, catalog: Catalog, store: Store) -> str:
    """An id as Azure spells it: names as they were first written, types as the API has them."""
    if (known_id := store.written_id(path)) is not None:
        return known_id
    # An id is pairs all along: subscriptions and an id, providers and a namespace, a type and a name.
    segments = [segment for segment in path.split("/") if segment]
    written: list[str] = []
    namespace, types = "", [""]
    for at in range(0, len(segments), 2):
        word, value = segments[at], segments[at + 1 : at + 2]
        if word.lower() == "providers":
            word, types = "providers", []
            namespace = next((catalog.spelling(each) or each for each in value), "")
            value = value and [namespace]
        elif not namespace:
            word = _SCOPES.get(word.lower(), word)
        else:
            known = catalog.type("/".join([namespace, *types, word]))
            word = known.name.rpartition("/")[2] if known else word
            types.append(word)
        written += [word, *value]
        if value and (known_id := store.written_id("/" + "/".join(written))):
            written = known_id.split("/")[1:]
    return "/" + "/".join(written)
