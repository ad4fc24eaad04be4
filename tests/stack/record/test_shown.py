"""Recorded results in notebooks, IPython and rich: nothing is looked at to show them."""

from __future__ import annotations

from typing import Any

from ...core.shown.support import html, pretty, rich_text
from ..support import record, vault


def recorded(use: Any) -> list[Any]:
    """What a program gets that uses the client; looking at anything would end it before."""
    found: list[Any] = []
    record(lambda az, stack: found.append(use(az)))
    return found


def test_a_recorded_model_is_what_its_repr_says() -> None:
    [kv] = recorded(vault)
    shown, code, printed, said = html(kv), pretty(kv), rich_text(kv), repr(kv)
    assert shown.lines == [said]
    assert code == said
    assert printed.strip() == said


def test_a_recorded_listing_is_what_its_repr_says() -> None:
    def use(az: Any) -> list[Any]:
        listing = az.keyvault.secrets.list("shop-rg", vault(az).name)
        return [html(listing).lines, repr(listing)]

    [(lines, said)] = recorded(use)
    assert lines == [said]


def test_what_notebooks_try_is_not_looked_at() -> None:
    def use(az: Any) -> list[str]:
        value = vault(az).properties.enable_soft_delete
        tried = ("_repr_html_", "_ipython_canary_method_should_not_exist_", "__rich__", "_repr_mimebundle_")
        return [name for name in tried if hasattr(value, name)]

    assert recorded(use) == [[]]
