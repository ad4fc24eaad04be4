"""How a server on this machine is found out about: its certificate, its tenant and its subscriptions."""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from ..identity.principals import OWNER_CLIENT
from .hosts import exposure

AUTHORITY = "/metadata/authority"
"""Where a server gives the certificate that clients have to trust."""

SECRET = "local"
"""Any secret will do; this one tells that it is none."""

_TIMEOUT = 60


@dataclass(frozen=True)
class Signing:
    """An application, and the secret that it signs in with."""

    client_id: str = OWNER_CLIENT
    secret: str = SECRET


@dataclass(frozen=True)
class Reached:
    """What clients have to know of a server.

    :param certificate: The certificate that they have to trust, in PEM.
    :param cloud: What the server says of its endpoints.
    :param subscription: The first of its subscriptions.
    """

    url: str
    certificate: str
    cloud: dict[str, Any]
    subscription: dict[str, Any]
    signing: Signing
    token: str = field(repr=False)

    @property
    def tenant_id(self) -> str:
        """Its tenant."""
        return str(self.cloud["authentication"]["tenant"])

    def list(self, path: str) -> list[Any]:
        """What a list on the server has.

        :param path: Its path with its query.
        :raises ValueError: It answers otherwise.
        """
        trusted = ssl.create_default_context(cadata=self.certificate)
        found: list[Any] = []
        link = f"{self.url}{path}"
        with _told(self.url):
            while link:
                page = json.loads(_get(link, trusted, token=self.token))
                found += page["value"]
                link = page.get("nextLink")
        return found


def reach(url: str, certificate: str | None = None, signing: Signing | None = None) -> Reached:
    """Ask a server what its clients have to know.

    :param certificate: The certificate that it has to be trusted by, in PEM. If not given, the server is asked for it,
        which it has to be on this machine for.
    :raises ValueError: Nobody answers there, or not as a local Azure Resource Manager does.
    """
    url, signing = url.rstrip("/"), signing or Signing()
    host = urlsplit(url).hostname
    if not url.startswith("https://") or not host:
        raise ValueError(f"url: expected one such as https://127.0.0.1:8443, got {url!r}")
    with _told(url):
        if certificate is None:
            if exposure(host) is not None:
                raise ValueError(f"{url} is not on this machine: give the certificate that it is to be trusted by")
            certificate = _get(url + AUTHORITY, _trusting_anybody()).decode()
        trusted = ssl.create_default_context(cadata=certificate)
        cloud = json.loads(_get(f"{url}/metadata/endpoints?api-version=2022-09-01", trusted))
        form = {"grant_type": "client_credentials", "client_id": signing.client_id, "client_secret": signing.secret}
        asked = urlencode({**form, "scope": f"{url}/.default"}).encode()
        tenant = cloud["authentication"]["tenant"]
        token = json.loads(_get(f"{url}/{tenant}/oauth2/v2.0/token", trusted, asked))["access_token"]
        found = json.loads(_get(f"{url}/subscriptions?api-version=2022-12-01", trusted, token=token))["value"]
    if not found:
        raise ValueError(f"{url} has no subscription that the application '{signing.client_id}' may see")
    return Reached(url, certificate, cloud, found[0], signing, token)


@contextmanager
def _told(url: str) -> Iterator[None]:
    """What goes wrong at a server, as one sentence."""
    try:
        yield
    except urllib.error.HTTPError as error:
        with error:
            raise ValueError(f"{error.url} answers {error.code}: {_reason(error)}") from error
    except OSError as error:
        raise ValueError(f"nobody can be reached at {url}: {getattr(error, 'reason', None) or error}") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{url} is no local Azure Resource Manager: it answers otherwise") from error


def _get(url: str, context: ssl.SSLContext, form: bytes | None = None, token: str | None = None) -> bytes:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    # What is on this machine is not asked through a proxy.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
    with opener.open(urllib.request.Request(url, form, headers), timeout=_TIMEOUT) as response:
        content: bytes = response.read()
        return content


def _trusting_anybody() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def _reason(error: urllib.error.HTTPError) -> str:
    try:
        document = json.loads(error.read())
        return str(document.get("error_description") or document["error"]["message"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return str(error.reason)
