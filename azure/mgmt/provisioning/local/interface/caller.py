"""Who sends a request."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Caller:
    """Who sends a request to the local Azure Resource Manager.

    :param principal: The object id in the token. No token is ever checked.
    :param stack: Id of the deployment stack whose resources it is about to change; empty: none.
    """

    principal: str
    stack: str = ""


NOBODY = Caller("00000000-0000-0000-0000-000000000000")
"""Who asks for what the local Azure Resource Manager wants to know itself."""
