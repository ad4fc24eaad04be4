"""The redirect policies: azure-core's, within the host alone."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from azure.core.pipeline.policies import AsyncRedirectPolicy, RedirectPolicy
from azure.core.pipeline.policies._redirect import RedirectPolicyBase

from ..declare.settings import is_same_host
from ..exchange.errors import LinkRefusedError, received_error, shown_url

_IN_URLS = "%!#$&'()*+,/:;=?@[]~"


class _WithinHost(RedirectPolicyBase):
    """Follows a redirect where it leads to the scheme, host and port that the request was for."""

    def increment(self, settings: dict[str, Any], response: Any, redirect_location: str) -> bool:
        url = response.http_request.url
        try:
            target = urljoin(url, redirect_location)
        except ValueError:  # no URL
            target = redirect_location
        if not is_same_host(url, target):
            message = (
                f"The service redirects from {_origin(url)} to {_origin(target)}, which is not the same host; it was "
                "not followed, which would give the request away"
            )
            raise received_error(LinkRefusedError, message, response.http_response)
        # However the host is written there. Characters that have no place in a URL are escaped, as browsers do.
        own = urlsplit(url)
        same = urlsplit(target)._replace(scheme=own.scheme, netloc=own.netloc).geturl()
        return super().increment(settings, response, quote(same, safe=_IN_URLS))


class WithinHostRedirectPolicy(_WithinHost, RedirectPolicy[Any, Any]):
    """The redirect policy of the sync clients."""


class AsyncWithinHostRedirectPolicy(_WithinHost, AsyncRedirectPolicy[Any, Any]):
    """The redirect policy of the async clients."""


def _origin(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:  # no URL
        return shown_url(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
