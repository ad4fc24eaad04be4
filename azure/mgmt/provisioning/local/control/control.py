"""The control of a local Azure Resource Manager: who may call it, and what it answers."""

from __future__ import annotations

import hmac
import logging
import secrets
from collections.abc import Sequence
from ipaddress import ip_address

from ...files.database import ClosedError
from ..arm.errors import ArmError
from ..http import LocalRequest, LocalResponse
from ..local_azure import LocalAzure
from ..page.files import page_file
from ..provider import longrunning
from ..store import StateError
from .calls import Controlled, calls

PREFIX = "/_local"
"""Where it is. No path of Azure begins like this."""
SHORTEST_TOKEN = 16
_LOGGER = logging.getLogger(__name__)
_NO_STORE = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
}


def is_control(path: str) -> bool:
    """Whether a request for this path is for the control."""
    return path == PREFIX or path.startswith(f"{PREFIX}/")


class Control:
    """Answers what is asked below ``/_local/``.

    :param azure: What is controlled.
    :param token: What every call has to have as its bearer token; a new one if not given.
    :raises ValueError: The token is too short, or has characters that headers have not.
    """

    def __init__(self, azure: LocalAzure, token: str | None = None) -> None:
        self.token = secrets.token_urlsafe(32) if token is None else token
        if len(self.token) < SHORTEST_TOKEN or not all("!" <= each <= "~" for each in self.token):
            raise ValueError(f"token: expected at least {SHORTEST_TOKEN} letters, digits and the like")
        self._world = Controlled(azure)

    def answer(self, request: LocalRequest, peer_is_here: bool) -> LocalResponse:
        """Answer a request.

        :param peer_is_here: It comes from this machine.
        :raises ClosedError: The local Azure Resource Manager is closed.
        """
        try:
            response = self._answer(request, peer_is_here)
        except ArmError as error:
            response = error.response()
        except StateError as error:
            code = "InsufficientStorage" if error.full else "StateNotWritable"
            response = ArmError(507, code, f"{error}. Nothing has changed.").response()
        except ClosedError:
            raise
        except Exception:
            _LOGGER.exception("%s %s failed in the local Azure Resource Manager", request.method, request.path)
            message = "The local Azure Resource Manager has a defect: see its log."
            response = ArmError(500, "InternalServerError", message).response()
        for name, value in _NO_STORE.items():
            response.headers.setdefault(name, value)
        if response.status != 204:
            response.headers["Content-Length"] = str(len(response.body))
        if request.method == "HEAD":
            response.body = b""
        return response

    def _answer(self, request: LocalRequest, peer_is_here: bool) -> LocalResponse:
        if not peer_is_here:
            raise ArmError(403, "ControlIsLocal", "What is below /_local/ can be asked from this machine alone.")
        check_same_origin(request)
        path = request.path.removeprefix(PREFIX).strip("/")
        if request.method in ("GET", "HEAD") and (page := page_file(path, request)) is not None:
            return page
        self._check_token(request)
        call, named = calls.find(request.method, path)
        with self._world.azure.store.lock:
            longrunning.settle(self._world.azure)
        return call(self._world, request, named)

    def _check_token(self, request: LocalRequest) -> None:
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        # In the same time, however much of it is right.
        same = hmac.compare_digest(given.strip().encode("utf-8", "surrogateescape"), self.token.encode())
        if scheme.lower() != "bearer" or not same:
            message = "This needs the token that was printed when the local Azure Resource Manager started."
            raise ArmError(401, "AuthenticationFailed", message, headers={"WWW-Authenticate": "Bearer"})


def check_same_origin(request: LocalRequest) -> None:
    """Refuse what the page of another origin sends, or has a browser fetch.

    :raises ArmError: It is refused.
    """
    own = request.base_url.lower()
    origin = request.headers.get("Origin")
    site = request.headers.get("Sec-Fetch-Site", "none").lower()
    opened = request.headers.get("Sec-Fetch-Mode", "").lower() == "navigate"
    # A link may lead to the page, which does nothing without the token.
    if (origin is not None and origin.lower() != own) or (site not in ("none", "same-origin") and not opened):
        raise ArmError(403, "OriginNotAllowed", "Requests from pages of other origins are not answered.")


def is_here(addresses: Sequence[str]) -> bool:
    """Whether an address of a peer is one of this machine's own."""
    try:
        address = ip_address(addresses[0].partition("%")[0]) if addresses else None
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return address is not None and (mapped or address).is_loopback
