"""What tags may be, of whatever resource."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..arm.errors import ArmError

MOST = 50
_LONGEST_NAME, _LONGEST_VALUE = 512, 256
_RESERVED = re.compile(r"[<>%&\\?/\x00-\x1f\x7f]")


def check_tags(tags: Mapping[str, Any]) -> None:
    """Refuse tags that are too many or too long, have letters that they may not have, or one name twice.

    :raises ArmError: Which ones, and what is wrong with them.
    """
    if len(tags) > MOST:
        raise _refused(
            "TooManyTags",
            f"Too many tags on the resource/resource group. Requested tag count - '{len(tags)}'. Maximum number of "
            f"tags allowed - '{MOST}'.",
        )
    reserved = [name for name in tags if _RESERVED.search(name)]
    if reserved:
        message = (
            f"The tag names '{','.join(reserved)}' have reserved characters '<,>,%,&,\\,?,/' or control characters."
        )
        raise _refused("InvalidTagNameCharacters", message)
    known: set[str] = set()
    for name, value in tags.items():
        if not name.strip():
            raise _refused("InvalidTagName", "A tag name is empty.")
        if name.lower() in known:
            message = f"The tag name '{name}' is there more than once: names of tags are compared in any case."
            raise _refused("DuplicateTagNames", message)
        known.add(name.lower())
        if len(name) > _LONGEST_NAME:
            raise _too_large("InvalidTagNameLength", "name", name, _LONGEST_NAME)
        if isinstance(value, str) and len(value) > _LONGEST_VALUE:
            raise _too_large("InvalidTagValueLength", "value", value, _LONGEST_VALUE)


def _too_large(code: str, what: str, text: str, most: int) -> ArmError:
    return _refused(
        code,
        f"Tag {what} too large. Following tag {what} '{text}' exceeded the maximum length. Maximum allowed length for "
        f"tag {what} - '{most}' characters.",
    )


def _refused(code: str, message: str) -> ArmError:
    return ArmError(400, code, message)
