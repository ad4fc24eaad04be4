"""What is shown of texts, URLs and JSON that may hold secrets: they are known by their names and by their forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import urlsplit

REDACTED = "REDACTED"

_LONGEST_TEXT = 65_536

_SHOWN_QUERY = frozenset({"api-version"})

_PUBLIC_KEY = "(?<!public)(?<!partition)(?<!shard)(?<!sort)"
_MEMBER = (
    r"(?i)passw(?:or)?d|passphrase|\bpwd|pwd$|secret|securevalue|connectionstring|credential|sas|token|signature"
    r"|private_?key|protected_?settings|protected_?parameters|user_?data|custom_?data"
    rf"|{_PUBLIC_KEY}[-_]?keys?\d?$|^(?:default)?value$"
)
"""Names of members that may hold secrets, where nothing declares what they are. Like other patterns here it is compiled
when it is first used: importing the package takes a text only."""

_HEADER = r"(?i)authorization|cookie|secret|key|token|sas"

_NAMES_IN_TEXT = (
    r"(?i:passw(?:or)?d|passphrase|pwd|secret|credentials?|token|connection_?string|sas|signature|(?<![a-z0-9])sig"
    r"|(?:account|access|shared|api|primary|secondary|master|private|storage|function|admin)[_-]?key|(?<![a-z])key)\d?"
)
_QUOTED = r"""\\"(?:(?!\\").)*(?:\\"|$)|"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)"""


@cache
def _forms() -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    """Patterns of secrets, each with what is in every text that they are found in, in lower case.

    The first group of a pattern, if it has one, stands before the secret. No pattern looks far ahead from many places,
    so that the time for a text grows with its length alone.
    """
    return (
        # Private keys in PEM form, also without the end.
        (("private key",), re.compile(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[\s\S]*?(?:-----END [A-Z0-9 ]*-----|\Z)")),
        # Tokens in JWT form.
        (("eyj",), re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]*)*")),
        # What an Authorization header holds.
        (
            ("basic", "bearer", "shared"),
            re.compile(
                r"(\b(?i:basic|bearer|sharedkey|sharedkeylite|sharedaccesssignature)\s{1,9})"
                r"(?=\S{0,99}(?:[0-9=]|[a-z][A-Z]))[\w.~+/:-]{8,}={0,2}(?![\w=\"'])"
            ),
        ),
        # A name that says so, with a value: in connection strings, SAS, XML and JSON, also in JSON within text.
        (
            ("passw", "passphrase", "pwd", "secret", "credential", "token", "connection", "sas", "sig", "key"),
            re.compile(
                rf"({_NAMES_IN_TEXT}(?:\\?[\"'])?\s{{0,9}}=\s{{0,9}}(?!…))"
                rf"(?:{_QUOTED}|[^;\r\n<>]{{0,512}}(?=;)|[^\s;\"'<>]+)"
                rf"|({_NAMES_IN_TEXT}(?:\\?[\"'])?\s{{0,9}}:\s{{0,9}})"
                rf"(?:{_QUOTED}|[^\s\"'<>{{}}\[\],;]+(?=\s{{0,9}}(?:$|[,;}}\r\n])))"
                rf"|(<[\w:.-]{{0,99}}{_NAMES_IN_TEXT}(?:\s[^<>]{{0,200}})?>)[^<]+",
                re.MULTILINE,
            ),
        ),
        # Keys of storage accounts, which are 64 bytes.
        (("==",), re.compile(r"(?<![\w+/])[A-Za-z0-9+/]{86}==(?![\w+/=])")),
    )


_URL = r"""://[^\s"'<>\\]*[^\s"'<>\\.,:;!?)\]}]"""
_QUOTE = r"""\\?["']"""
_JSON_NAME = r'"((?:[^"\\]|\\.){0,200})"\s*:'


def redacted_text(text: str) -> str:
    """A text without the secrets in it that show by their form, and without the values of URLs' queries."""
    if "://" in text:
        text = re.sub(_URL, lambda found: shown_url(f"x{found.group()}")[1:], text)
    lower = text.lower()
    for needed, pattern in _forms():
        if any(word in lower for word in needed):
            text = pattern.sub(_shown_form, text)
    return text


def _shown_form(found: re.Match[str]) -> str:
    before: str = found.group(found.lastindex) if found.lastindex is not None else ""
    quote = re.match(_QUOTE, found.group()[len(before) :])
    around = quote.group() if quote is not None else ""
    return f"{before}{around}{REDACTED}{around}"


def shown_url(url: str) -> str:
    """A URL without the values of its query, which may be secrets, but for the API version; and without a password."""
    try:
        parts = urlsplit(url)
    except ValueError:  # no URL
        return url.partition("?")[0]
    user, at, host = parts.netloc.rpartition("@")
    query = "&".join(_shown_pair(pair) for pair in parts.query.split("&") if pair)
    return parts._replace(netloc=f"…@{host}" if at else parts.netloc, query=query, fragment="").geturl()


def _shown_pair(pair: str) -> str:
    name, given, value = pair.partition("=")
    if not given:
        return "…"
    return f"{name}={value if name in _SHOWN_QUERY else '…'}"


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without the values of those that may hold secrets, and without what shows by its form."""
    return {
        name: REDACTED if re.search(_HEADER, name) else redacted_text(str(value)) for name, value in headers.items()
    }


def redacted(data: Any, secrets: frozenset[str] = frozenset()) -> Any:
    """JSON data without the values of members that may hold secrets, and without what shows by its form.

    :param secrets: Names, in lower case, of members that are secret besides those whose names sound so.
    """
    if isinstance(data, dict):
        return {name: _redacted_member(name, value, secrets) for name, value in data.items()}
    if isinstance(data, list):
        return [redacted(item, secrets) for item in data]
    return redacted_text(data) if isinstance(data, str) else data


def _redacted_member(name: str, value: Any, secrets: frozenset[str]) -> Any:
    lower = name.lower()
    if value is None or isinstance(value, bool) or not _is_secret(lower, secrets) or _is_envelope(lower, value):
        return redacted(value, secrets)
    return REDACTED


def _is_secret(name: str, secrets: frozenset[str]) -> bool:
    return name in secrets or re.search(_MEMBER, name) is not None


def _is_envelope(name: str, value: Any) -> bool:
    """Whether a member holds others that tell for themselves: the items of a page, named keys, an error."""
    if name in ("value", "keys"):
        return isinstance(value, list) and all(isinstance(item, dict) for item in value)
    return name == "error" and isinstance(value, dict) and "code" in value


def redacted_body(content: str, secrets: frozenset[str] = frozenset()) -> str:
    """The text of a body, which may be JSON, without its secrets.

    JSON that breaks off is shown up to the first secret. Of a long body only so much is read as anybody would be shown.
    """
    import json

    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        content = content[:_LONGEST_TEXT]
        for found in re.finditer(_JSON_NAME, content):
            if _is_secret(found.group(1).lower(), secrets):
                content = content[: found.end()] + f" {REDACTED}"
                break
        return redacted_text(content)
    shown = redacted(data, secrets)
    return (content if shown == data else json.dumps(shown, ensure_ascii=False))[:_LONGEST_TEXT]


def secret_values(data: Any, secrets: frozenset[str]) -> Iterable[str]:
    """The texts in JSON data that stand below members of the given names, in lower case."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _texts(value) if name.lower() in secrets else secret_values(value, secrets)
    elif isinstance(data, list):
        for item in data:
            yield from secret_values(item, secrets)


def _texts(data: Any) -> Iterable[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, (dict, list)):
        for item in data.values() if isinstance(data, dict) else data:
            yield from _texts(item)
