"""Properties that may hold secrets by what they are called or what they can hold, and those that were reviewed.

Marks stand in ``swagger/`` as ``x-ms-secret``. What is suspicious and not marked has a reason in
``reviewed_secrets.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from azure.mgmt.provisioning.core.models.fields import Field

from ..trees import models_of

REVIEWED = Path(__file__).parent / "reviewed_secrets.txt"

WORDS = frozenset(
    """
    password passwords passwd pwd pass passphrase secret secrets key keys token tokens sas signature signatures
    credential credentials certificate certificates cert certs pfx pem private connectionstring userdata customdata
    script scripts command commands args arguments environment env variable variables setting settings
    parameter parameters value values header headers body content uri uris url urls output outputs template templates
    config blob data
    """.split()  # noqa: SIM905
)
"""Words of a name that suggest a secret, or something that people put secrets into."""

_ANYTHING = frozenset({"object", "bytearray", "base64"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def suspects(service: str) -> Iterator[tuple[str, Field]]:
    """``Model.property`` and the property, for each that may hold a secret.

    Models are judged by their own properties; enums, numbers, dates and booleans hold no secrets.
    """
    for model in models_of(service):
        for member in vars(model).values():
            if isinstance(member, Field) and (member.secret or _is_suspect(member)):
                yield f"{model.__name__}.{member.wire}", member


def _is_suspect(member: Field) -> bool:
    item = member.type.strip("[]{}")
    if item in _ANYTHING or (member.type == "{str}" and member.wire != "tags"):
        return True
    if item != "str":
        return False
    words = [word.lower() for word in _WORD.findall(member.wire)]
    pairs = {first + second for first, second in zip(words, words[1:], strict=False)}
    return not WORDS.isdisjoint(pairs.union(words))


def reviewed() -> dict[str, dict[str, str]]:
    """The reasons why properties are not secret, by service and ``Model.property``."""
    found: dict[str, dict[str, str]] = {}
    reason = ""
    for line in REVIEWED.read_text("utf-8").splitlines():
        if line.startswith("# "):
            reason = line[2:]
        elif line:
            service, *names = line.split()
            found.setdefault(service, {}).update(dict.fromkeys(names, reason))
    return found
