"""One call of a made-up operation, with options of the call or of its client."""

from __future__ import annotations

from typing import Any

from .fake import _rest
from .support import Answer, Script, Side

OK = Answer(200, {"id": "/w1"})
BUSY = Answer(503, {"error": {"code": "Busy", "message": "later"}})


async def get(side: Side, level: str, script: Script, operation: Any = _rest.GET, **options: Any) -> Any:
    """Call ``operation`` with options of the call or of its client."""
    client = side.client(script, **(options if level == "client" else {}))
    arguments = () if operation is _rest.OTHER_VERSION else ("rg", "w1")
    return await side.call(client, operation, *arguments, **(options if level == "call" else {}))
