"""What every request has to be before anything looks at what it asks for: well-formed HTTP, and not too large."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from ..arm.errors import ArmError, bad_request, content_too_large
from ..arm.json_text import is_unicode
from ..http import MOST_BYTES, LocalRequest

_METHOD = re.compile(r"[A-Z0-9!#$%&'*+.^_`|~-]{1,32}\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ENCODINGS = ("gzip", "x-gzip", "deflate")


def admit(request: LocalRequest) -> LocalRequest:
    """The request with its body as it was before it was compressed.

    :raises ArmError: It is refused: 400, 413 or 415.
    """
    if not _METHOD.match(request.method):
        raise bad_request("The request method is none.")
    _check_url(request.url)
    # All at once, which takes less time than one after the other. Values may have tabs, names may not.
    names = "".join(request.headers)
    if "\t" in names or not _is_text("".join([names, *request.headers.values()]).replace("\t", " ")):
        raise bad_request("A header of the request has a control character, or is not in UTF-8.")
    if len(request.body) > MOST_BYTES:
        raise content_too_large()
    if not request.body or "Content-Encoding" not in request.headers:
        return request
    encodings = [each.strip().lower() for each in request.headers["Content-Encoding"].split(",")]
    encodings = [each for each in encodings if each not in ("", "identity")]
    if not encodings:
        return request
    body = request.body
    for encoding in reversed(encodings):
        body = _decompressed(body, encoding)
    headers = {name: value for name, value in request.headers.items() if name.lower() != "content-encoding"}
    return replace(request, headers=headers, body=body)


@lru_cache(maxsize=256)
def _check_url(url: str) -> None:
    if not _is_text(url):
        raise bad_request("The request URL has a control character, or is not in UTF-8.")
    try:
        parts = urlsplit(url)
        port = parts.port
        # What is decoded must be text, too: a NUL or half a letter is in no name.
        decoded = [unquote(parts.path, errors="strict"), *_texts(parts.query)]
    except ValueError:
        raise bad_request("The request URL is invalid: its host, its path or its query cannot be read.") from None
    if port == 0 or not all(_is_text(each) for each in decoded):
        raise bad_request("The request URL is invalid: it has a control character, or no such port.")


def _texts(query: str) -> list[str]:
    pairs = parse_qsl(query, keep_blank_values=True, errors="strict")
    return [text for pair in pairs for text in pair]


def _is_text(text: str) -> bool:
    return is_unicode(text) and _CONTROL.search(text) is None


def _decompressed(body: bytes, encoding: str) -> bytes:
    if encoding not in _ENCODINGS:
        message = f"The content encoding '{encoding}' is not supported. Only {', '.join(_ENCODINGS)} are."
        raise ArmError(415, "UnsupportedContentEncoding", message)
    # With 32 zlib finds out by itself whether gzip's or its own header is there.
    inflate = zlib.decompressobj(32 + zlib.MAX_WBITS)
    try:
        # One byte more shows that there is more, and no bomb unfolds beyond it.
        found = inflate.decompress(body, MOST_BYTES + 1)
    except zlib.error:
        raise bad_request(f"The request content is not encoded as Content-Encoding says: {encoding}.") from None
    if len(found) > MOST_BYTES:
        raise content_too_large()
    if not inflate.eof or inflate.unused_data:
        raise bad_request(f"The request content does not end where its encoding ends: {encoding}.")
    return found
