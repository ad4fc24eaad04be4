"""Where the state of stacks is in Azure Blob Storage."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from ipaddress import ip_address
from urllib.parse import urlsplit

_ACCOUNT = re.compile(r"[a-z0-9]{3,24}")
_CONTAINER = re.compile(r"(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*")
_PART = re.compile(r"[A-Za-z0-9._~ -]*[A-Za-z0-9_~-]")
_FORMS = "azblob://ACCOUNT/CONTAINER/PREFIX, or the URL of the container, https://…"


@dataclass(frozen=True)
class BlobAddress:
    """A container of a storage account, or what is below a prefix in one.

    :ivar account: The name of the storage account.
    :ivar endpoint: The URL of its blobs.
    :ivar container: The name of the container.
    :ivar prefix: What the names of its blobs begin with; empty, or with a slash at its end.
    :ivar text: How it was written.
    :ivar is_url: Whether its endpoint was written out.
    """

    account: str
    endpoint: str
    container: str
    prefix: str
    text: str
    is_url: bool

    def below(self, folder: str) -> BlobAddress:
        """What is below a further part of the prefix."""
        return replace(self, prefix=f"{self.prefix}{folder}/", text=f"{self.text}/{folder}")


def is_blob_address(text: str) -> bool:
    """Whether a text is meant to name a place in Azure Blob Storage."""
    return text.startswith(("azblob:", "https:", "http:"))


def parse_address(text: str) -> BlobAddress:
    """The place that a text names: ``azblob://account/container/prefix``, or the URL of the container.

    :raises ValueError: It names none.
    """
    parts = urlsplit(text)
    if not is_blob_address(text):
        raise ValueError(f"state: {text!r} is no place for state: {_FORMS}")
    if "?" in text or "#" in text or "@" in parts.netloc:
        # It may be a signature, so it is not shown.
        raise ValueError(
            f"state: the address of {parts.hostname} has more than {_FORMS}. $AZURE_STORAGE_SAS_TOKEN takes a SAS"
        )
    path = [part for part in parts.path.split("/") if part]
    if parts.scheme == "azblob":
        account, endpoint, is_url = parts.netloc, f"https://{parts.netloc}.blob.core.windows.net", False
    else:
        account, endpoint, path = _of_url(text, path)
        is_url = True
    if not _ACCOUNT.fullmatch(account):
        raise ValueError(f"state: {text!r} names no storage account: {_FORMS}")
    container, *folders = path or [""]
    if not _CONTAINER.fullmatch(container):
        raise ValueError(f"state: {text!r} names no container: {_FORMS}")
    if not all(_PART.fullmatch(each) for each in folders):
        raise ValueError(
            f"state: the prefix of {text!r} is to be of letters of English, digits, '.', '_', '~', '-' and '/'"
        )
    prefix = "".join(f"{each}/" for each in folders)
    return BlobAddress(account, endpoint, container, prefix, text.rstrip("/"), is_url)


def _of_url(text: str, path: list[str]) -> tuple[str, str, list[str]]:
    """The account and the endpoint of a URL, and what is left of its path.

    An emulator has the account in the path.
    """
    parts = urlsplit(text)
    host = parts.hostname or ""
    is_emulator = host == "localhost" or _is_ip(host)
    if parts.scheme == "http" and not is_emulator:
        raise ValueError(f"state: {text!r} is to be https: what is sent could be read and changed on the way")
    if not is_emulator:
        return host.partition(".")[0], f"{parts.scheme}://{parts.netloc}", path
    account, *rest = path or [""]
    return account, f"{parts.scheme}://{parts.netloc}/{account}", rest


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
