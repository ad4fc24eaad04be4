"""How one gets at a service: where it is, and what its clients are made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

KEY_HEADER = "api-key"
"""The header of a key, where nothing names another one."""


@dataclass(frozen=True)
class AccessIR:
    """How one gets at a service that is not Azure Resource Manager, or not as one gets at that.

    :param credential: What its clients are made with.
    :param endpoint: The endpoint that its documents name.
    :param scopes: Scopes of tokens; empty for that of the endpoint.
    :param key_header: The header that holds the key.
    """

    credential: Literal["token", "key", "none"] = "token"
    endpoint: str | None = None
    scopes: tuple[str, ...] = ()
    key_header: str = KEY_HEADER
