"""Properties that may hold secrets by what they are called or what they can hold, and those that were reviewed.

Marks stand in ``swagger/`` as ``x-ms-secret``. What is suspicious and not marked has a reason in
``reviewed_secrets.txt``: for a property of a model, or for ``*.property`` of every model of a service, or of all
services, whose name is ``*``.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from azure.mgmt.provisioning.core.models.fields import Field

from ..trees import models_of

REVIEWED = Path(__file__).parent / "reviewed_secrets.txt"

WORDS = frozenset(
    """
    password passwords passwd pwd pass passphrase secret secrets key keys token tokens sas signature signatures
    credential credentials certificate certificates cert certs pfx pem private connectionstring userdata customdata
    script scripts command commands inline args arguments environment env variable variables setting settings
    parameter parameters value values header headers body content uri uris url urls output outputs template templates
    config blob data
    authentication kubeconfig jaas json license nonce passcode passkey pat payload pin proxy salt wallet webhook
    accesscode activationcode authcode consentcode embedcode invitationcode magiccode redeemcode registrationcode
    verificationcode activationlink connectionstrings initializationhandle knownhosts runbookdefinition
    """.split()  # noqa: SIM905
)
"""Words of a name, alone or two in a row, that suggest a secret, or something that people put secrets into."""

_ENDINGS = ("key", "keys", "password", "pwd", "secret", "secrets", "token", "tokens", "uri", "url")
"""Ends of words that are several in one, such as ``sharedaccesskey``."""

_PARTS_OF_JSON_WEB_KEYS = frozenset("d dp dq k p q qi".split())  # noqa: SIM905
"""Whole names of members that say nothing, but for who knows JSON Web Keys."""

_ANYTHING = frozenset({"object", "bytearray", "base64"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@cache
def suspects(service: str) -> tuple[tuple[str, Field], ...]:
    """``Model.property`` and the property, for each that may hold a secret.

    Models are judged by their own properties; enums, numbers, dates and booleans hold no secrets.
    """
    return tuple(
        (f"{model.__name__}.{member.wire}", member)
        for model in models_of(service)
        for member in vars(model).values()
        if isinstance(member, Field) and (member.secret or _is_suspect(member))
    )


def _is_suspect(member: Field) -> bool:
    item = member.type.strip("[]{}")
    if item in _ANYTHING or (item == "str" and "{" in member.type and member.wire != "tags"):
        return True
    if item != "str":
        return False
    if member.wire in _PARTS_OF_JSON_WEB_KEYS:
        return True
    words = [word.lower() for word in _WORD.findall(member.wire)]
    if any(word.endswith(_ENDINGS) for word in words):
        return True
    pairs = {first + second for first, second in zip(words, words[1:], strict=False)}
    return not WORDS.isdisjoint(pairs.union(words))


def reviewed() -> dict[str, dict[str, str]]:
    """The reasons why properties are not secret, by service and ``Model.property``; ``*`` stands for any."""
    found: dict[str, dict[str, str]] = {}
    reason = ""
    for line in REVIEWED.read_text("utf-8").splitlines():
        if line.startswith("# "):
            reason = line[2:]
        elif line:
            service, *names = line.split()
            found.setdefault(service, {}).update(dict.fromkeys(names, reason))
    return found


def spellings(name: str) -> tuple[str, str]:
    """How a ``Model.property`` may be called in a row: as it is, and as that of any model."""
    return name, f"*.{name.partition('.')[2]}"
