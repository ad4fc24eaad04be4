"""The access to a service: what its documents say of it, and what else is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..read.access import SaidAccess
from ..read.document import Document, Node
from .access import KEY_HEADER, AccessIR

RESOURCE_MANAGER = "management.azure.com"
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?")


def access_of(documents: Sequence[Document], said: SaidAccess) -> AccessIR | None:
    """How one gets at the service of documents; None for what clients of Azure Resource Manager do by themselves.

    :param said: What a configuration or a command says.
    """
    credential = said.credential or "token"
    endpoint = _endpoint(documents)
    if credential == "token" and not said.scopes and endpoint in (None, f"https://{RESOURCE_MANAGER}"):
        return None
    header = said.key_header or next(filter(None, map(_key_header, documents)), KEY_HEADER)
    return AccessIR(credential, endpoint, said.scopes, header)


def _endpoint(documents: Sequence[Document]) -> str | None:
    """The endpoint of the first document that names a host; others that name another one are told of."""
    found: str | None = None
    for document in documents:
        node = document.root.get("host")
        if node is None or "x-ms-parameterized-host" in document.root:
            continue
        if not _HOST.fullmatch(str(node.value)):
            node.warn(f"{node.value!r} is no host, and clients have to be told one")
            continue
        endpoint = f"{scheme_of(document.root)}://{str(node.value).lower()}"
        if found is not None and endpoint != found:
            node.warn(f"the clients are for {found}; they have to be told of {endpoint}")
        found = found or endpoint
    return found


def scheme_of(root: Node) -> str:
    """The scheme of a document's URLs: https, where that is one of them or none is named."""
    schemes = [str(each.value).lower() for each in root.elements("schemes")]
    return "http" if schemes and "https" not in schemes else "https"


def _key_header(document: Document) -> str | None:
    """The header of the key that a document's security asks for."""
    for node in document.root.members("securityDefinitions"):
        name = node.text("name")
        if (node.text("type"), node.text("in")) == ("apiKey", "header") and name and name.lower() != "authorization":
            return name
    return None
