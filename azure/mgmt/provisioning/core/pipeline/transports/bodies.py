"""Bodies as they come in: collected up to a size, and decompressed no further."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from typing import Any

from ...exchange.errors import ResponseTooLargeError, received_error
from ..limits import Limits


def readable_text(text: Callable[[str | None], str], response: Any, encoding: str | None) -> str:
    """The body of a response as text; as UTF-8, where its Content-Type names a charset that it is not in, or none.

    :param text: azure-core's way to find the text.
    :param encoding: What the caller asks for, and is then to be right.
    """
    try:
        return text(encoding)
    except (LookupError, TypeError, ValueError):
        if encoding is not None:
            raise
        content: bytes = response.content
        return content.decode(errors="replace")


PIECE = 64 * 1024
"""Bytes that are read at once."""
_KEPT = 64 * 1024
"""Bytes of a body that the error of it keeps."""


class Collected:
    """The body of a response, as far as it has come.

    :param response: The response of the transport, for errors.
    """

    def __init__(self, response: Any, limits: Limits) -> None:
        self._response = response
        self._size = limits.size
        self._content = io.BytesIO()

    def check(self, size: int) -> None:
        """Refuse a size that is announced.

        :raises ResponseTooLargeError: It is more than the call allows.
        """
        if size > self._size:
            raise received_error(
                ResponseTooLargeError,
                f"The body is larger than {self._size} bytes: allow more with the option max_response_size",
                self._response,
            )

    @property
    def room(self) -> int:
        """One byte more than may still come: what is read of it shows whether too much did."""
        return self._size + 1 - self._content.tell()

    def add(self, piece: bytes) -> None:
        """Keep what came next.

        :raises ResponseTooLargeError: That is more than the call allows.
        """
        self._content.write(piece)
        self.check(self._content.tell())

    def all(self) -> bytes:
        return self._content.getvalue()

    def first(self) -> bytes:
        """The first part, for an error."""
        return self._content.getvalue()[:_KEPT]


class First:
    """The first part of a stream, for its error."""

    def __init__(self) -> None:
        self.content = b""

    def add(self, piece: bytes) -> None:
        if len(self.content) < _KEPT:
            self.content += piece


class Inflating:
    """Decompresses a body piece by piece.

    :param encoding: The Content-Encoding, or None; one that is not known is left as it is.
    """

    def __init__(self, encoding: str | None) -> None:
        self._kind = (encoding or "").strip().lower().removeprefix("x-")
        self._plain = self._kind not in ("gzip", "deflate")
        self._held = b""
        self._inflater: Any = None
        self._ended = 0

    def feed(self, piece: bytes, most: int | None = None) -> bytes:
        """What a piece of the body says.

        :param most: Bytes to decompress. There may be more; whoever asked for no more than is allowed refuses then.
        :raises zlib.error: It is not in this encoding.
        """
        if self._plain:
            return piece
        piece, self._held = self._held + piece, b""
        found = b""
        while piece and (most is None or len(found) < most):
            if self._inflater is None:
                if len(piece) < 2:
                    self._held = piece
                    break
                self._inflater = zlib.decompressobj(self._bits(piece))
            try:
                found += self._inflater.decompress(piece, 0 if most is None else most - len(found))
            except zlib.error:
                if not self._ended:
                    raise
                break  # what comes after the end is nothing
            piece = self._inflater.unused_data
            if self._inflater.eof:
                self._ended += 1
                self._inflater = None
        return found

    @property
    def complete(self) -> bool:
        """Whether nothing is missing at the end."""
        return self._ended > 0 or (self._inflater is None and not self._held)

    def _bits(self, piece: bytes) -> int:
        if self._kind == "gzip":
            return 16 + zlib.MAX_WBITS
        # Servers send "deflate" with zlib's header, as the standard has it, and without.
        with_header = piece[0] & 0x0F == 8 and int.from_bytes(piece[:2], "big") % 31 == 0
        return zlib.MAX_WBITS if with_header else -zlib.MAX_WBITS
