"""Scenarios of the acceptance server that no client here drives, each with the reason."""

from __future__ import annotations

XML = "XML bodies are not supported: Azure Resource Manager speaks JSON"

REASONS: dict[str, str] = {
    "RequestWithSecrets": "its document names neither the query nor the body that the server asks for",
}
"""Why, by the name in the report. Those whose name says XML are left out for :data:`XML`."""


def reason(name: str) -> str | None:
    """Why a scenario is left out; None for those that are driven."""
    if name in ("GetWithXMsText", "XmlGetBytes", "XmlPutBytes", "XmlGetUrl", "XmlPutUrl") or "XML" in name:
        return XML
    return REASONS.get(name)
