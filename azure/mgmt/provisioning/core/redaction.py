"""What is shown of texts, URLs and JSON that may hold secrets: they are known by their names and by their forms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

REDACTED = "REDACTED"

_SHOWN_QUERY = frozenset({"api-version"})

_PUBLIC_KEY = "(?<!public)(?<!partition)(?<!shard)(?<!sort)"
_MEMBER = re.compile(
    r"passw(?:or)?d|passphrase|\bpwd|pwd$|secret|securevalue|connectionstring|credential|sas|token|signature"
    r"|private_?key|protected_?settings|protected_?parameters|user_?data|custom_?data"
    rf"|{_PUBLIC_KEY}[-_]?keys?\d?$|^(?:default)?value$",
    re.IGNORECASE,
)
"""Names of members that may hold secrets, where nothing declares what they are."""

_NAME = (
    r"[\w.-]*(?:passw(?:or)?d|passphrase|pwd|secret|credentials?|token|connection_?string|sas|signature"
    r"|(?:account|access|shared|api|primary|secondary|master|private|storage|function|admin)[_-]?key|(?<![a-z])key)\d?"
)
_QUOTED = r"""\\"(?:(?!\\").)*(?:\\"|$)|"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)"""
_BASE64 = "[A-Za-z0-9+/]"
_URL = re.compile(r"""[a-z][a-z0-9+.-]*://[^\s"'<>\\]*[^\s"'<>\\.,:;!?)\]}]""", re.IGNORECASE)
_FORMS = re.compile(
    "|".join(
        (
            # Private keys in PEM form, also without the end.
            r"(?P<pem>-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?:(?!-----END)[\s\S])*(?:-----END [A-Z0-9 ]*-----)?)",
            # Tokens in JWT form, and what an Authorization header holds.
            r"(?P<jwt>\beyJ[\w-]{8,}(?:\.[\w-]*)*)",
            r"(?P<scheme>\b(?i:basic|bearer|sharedkey|sharedkeylite|sharedaccesssignature)\s+)"
            r"(?=\S*(?:[0-9=]|[a-z][A-Z]))[\w.~+/:-]{8,}={0,2}(?![\w=\"'])",
            # A name that says so, with a value: as in connection strings, SAS, XML and JSON, also in JSON within text.
            rf"(?P<tag><(?:\w+:)?(?i:{_NAME})(?:\s[^<>]*)?>)[^<]+",
            rf"(?P<given>(?<![\w.-])(?i:{_NAME}|sig)\s*=\s*(?!…))"
            rf"(?:{_QUOTED}|[^;\r\n<>]*(?=;)|[^\s;\"'<>]+)",
            rf"(?P<member>(?<![\w.-])(?i:{_NAME})(?:\\?[\"'])?\s*:\s*)"
            rf"(?:{_QUOTED}|[^\s\"'<>{{}}\[\],;]+(?=\s*(?:$|[,;}}\r\n])))",
            # Keys of storage accounts, which are 64 bytes.
            rf"(?P<key>(?<!{_BASE64}){_BASE64}{{86}}==(?![\w+/=]))",
        )
    ),
    re.MULTILINE,
)
"""Secrets that show by their form, wherever they stand."""
_PREFIXES = ("scheme", "tag", "given", "member")
"""Groups of what stands before a secret, and is shown."""
_QUOTE = re.compile(r"""\\?["']""")
_JSON_NAME = re.compile(r'"((?:[^"\\]|\\.)*)"\s*:')


def redacted_text(text: str) -> str:
    """A text without the secrets in it that show by their form, and without the values of URLs' queries."""
    if "://" in text:
        text = _URL.sub(lambda found: shown_url(found.group()), text)
    return _FORMS.sub(_shown_form, text)


def _shown_form(found: re.Match[str]) -> str:
    prefix: str = found.group(found.lastgroup) if found.lastgroup in _PREFIXES else ""
    quote = _QUOTE.match(found.group()[len(prefix) :])
    around = quote.group() if quote is not None else ""
    return f"{prefix}{around}{REDACTED}{around}"


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
    return name in secrets or _MEMBER.search(name) is not None


def _is_envelope(name: str, value: Any) -> bool:
    """Whether a member holds others that tell for themselves: the items of a page, named keys, an error."""
    if name in ("value", "keys"):
        return isinstance(value, list) and all(isinstance(item, dict) for item in value)
    return name == "error" and isinstance(value, dict) and "code" in value


def redacted_body(content: str, secrets: frozenset[str] = frozenset()) -> str:
    """The text of a body, which may be JSON, without its secrets.

    JSON that breaks off is shown up to the first secret.
    """
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        for found in _JSON_NAME.finditer(content):
            if _is_secret(found.group(1).lower(), secrets):
                content = content[: found.end()] + f" {REDACTED}"
                break
        return redacted_text(content)
    shown = redacted(data, secrets)
    return content if shown == data else json.dumps(shown, ensure_ascii=False)


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
