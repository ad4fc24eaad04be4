"""What Azure's database servers demand of the password of their administrator."""

from __future__ import annotations

import re

_KINDS = ("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")


def weakness(password: str, login: str) -> tuple[str, str] | None:
    """What is wrong with a password: the code, and why; None if it will do.

    The password itself stays out of it.
    """
    if len(password) < 8:
        return "PasswordTooShort", "it has to have 8 characters or more"
    if len(password) > 128:
        return "PasswordTooLong", "it has to have 128 characters or less"
    if sum(re.search(kind, password) is not None for kind in _KINDS) < 3:
        return "PasswordNotComplex", ("it has to have three of: upper-case letters, lower-case ones, digits, others")
    if login.lower() in password.lower():
        return "PasswordNotComplex", "the name of the administrator must not be part of it"
    return None
