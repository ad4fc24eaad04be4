"""Content that is received while it is iterated over."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

_BLOCK_SIZE = 4096
_LENGTH = re.compile("[0-9]{1,18}")
"""What says how long a body is; more digits are more than there can be."""


class _Streamed:
    """What sync and async content have.

    :ivar response: The response that it is read from.
    :ivar block_size: Bytes of a piece; the last one may be shorter.
    """

    def __init__(self, response: Any, *, decompress: bool) -> None:
        self.response = response
        self.block_size: int = getattr(response, "_block_size", None) or _BLOCK_SIZE
        self._chunks: Any = response.iter_bytes() if decompress else response.iter_raw()
        self._decompress = decompress

    def __len__(self) -> int:
        """Bytes of the content.

        :raises TypeError: The service does not say.
        """
        headers = self.response.headers
        length = headers.get("Content-Length", "")
        packed = self._decompress and headers.get("Content-Encoding", "identity") != "identity"
        if packed or "Transfer-Encoding" in headers or not _LENGTH.fullmatch(length):
            raise TypeError("the length of the content is not known before it has been read")
        return int(length)

    def __bool__(self) -> bool:
        return True


class Content(_Streamed, Iterator[bytes]):
    """Content of a sync client."""

    def __next__(self) -> bytes:
        chunk: bytes = next(self._chunks)
        return chunk

    def close(self) -> None:
        """Receive no more of it."""
        self._chunks.close()
        self.response.close()


class AsyncContent(_Streamed, AsyncIterator[bytes]):
    """Content of an async client."""

    async def __anext__(self) -> bytes:
        chunk: bytes = await self._chunks.__anext__()
        return chunk

    async def aclose(self) -> None:
        """Receive no more of it."""
        await self._chunks.aclose()
        await self.response.close()


async def as_async(items: Iterable[Any]) -> AsyncIterator[Any]:
    """What has been received, for ``async for``."""
    for item in items:
        yield item
