"""The files of the page, as they are sent."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from ..http import LocalRequest, LocalResponse

_FILES = {
    "": ("index.html", "text/html; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
    "api.js": ("api.js", "text/javascript; charset=utf-8"),
    "elements.js": ("elements.js", "text/javascript; charset=utf-8"),
    "faults.js": ("faults.js", "text/javascript; charset=utf-8"),
    "icon.svg": ("icon.svg", "image/svg+xml"),
    "views.js": ("views.js", "text/javascript; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
}
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        # Nothing that is shown can become markup.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)


def page_file(path: str, request: LocalRequest) -> LocalResponse | None:
    """A file of the page; None where a path below ``/_local/`` is none."""
    if path not in _FILES:
        return None
    name, type = _FILES[path]
    headers = {
        "Content-Type": type,
        "Content-Security-Policy": _POLICY,
        "Cross-Origin-Opener-Policy": "same-origin",
        "X-Frame-Options": "DENY",
    }
    return LocalResponse(200, headers, _read(name))


@cache
def _read(name: str) -> bytes:
    return files("azure.mgmt.provisioning.local.page").joinpath(name).read_bytes()
