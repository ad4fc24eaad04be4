"""A widget as its service sends it, and as a request sends it back."""

from __future__ import annotations

import copy
from typing import Any

from ..fake.models import Widget

WIRE: dict[str, Any] = {
    "id": "/w1",
    "name": "w1",
    "location": "westeurope",
    "futureThing": {"a": [1, 2]},
    "tags": {"a": "1"},
    "sku": {"name": "S", "family": "B", "newInSku": True},
    "properties": {
        "provisioningState": "Succeeded",
        "newInProperties": "x",
        "mode": "Complete",
        "parts": [{"serialNumber": "1", "label": "a", "newInPart": 1}, {"label": "b"}],
        "scalars": {"createdTime": "2030-01-31T00:00:00Z"},
    },
}
SENT: dict[str, Any] = {
    "location": "westeurope",
    "futureThing": {"a": [1, 2]},
    "tags": {"a": "1"},
    "sku": {"name": "S", "family": "B", "newInSku": True},
    "properties": {
        "newInProperties": "x",
        "mode": "Complete",
        "parts": [{"label": "a", "newInPart": 1}, {"label": "b"}],
        "scalars": {"createdTime": "2030-01-31T00:00:00Z"},
    },
}


def widget() -> Widget:
    """A widget as a service sends it."""
    return Widget.deserialize(copy.deepcopy(WIRE))
