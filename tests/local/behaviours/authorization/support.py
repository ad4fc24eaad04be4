"""What the tests of Microsoft.Authorization share."""

from __future__ import annotations

from ...support import SUBSCRIPTION

PROVIDER = "providers/Microsoft.Authorization"
READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6"


def definition(guid: str = READER, scope: str = SUBSCRIPTION) -> str:
    return f"{scope}/{PROVIDER}/roleDefinitions/{guid}"
