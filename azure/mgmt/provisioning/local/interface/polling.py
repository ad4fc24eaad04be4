"""Where a client finds out how a long-running operation is doing."""

from __future__ import annotations

from typing import Literal

Style = Literal["azure-async-operation", "location", "both", "body"]
"""At the URL of the header Azure-AsyncOperation, at that of Location, at either, or in ``provisioningState`` of the
resource."""
STYLES: tuple[Style, ...] = ("azure-async-operation", "location", "both", "body")
