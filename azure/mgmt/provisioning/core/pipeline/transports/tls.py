"""TLS contexts of certificates in files, made once a file: connections are used again for the same context only."""

from __future__ import annotations

import os
import ssl
from typing import Any

_Stamp = tuple[int, int, int]


class TlsContexts:
    """The TLS contexts that were asked for, for as long as their files stay the same."""

    def __init__(self) -> None:
        self._made: dict[tuple[Any, Any], tuple[list[_Stamp], ssl.SSLContext]] = {}

    def of(self, verify: Any, cert: Any) -> ssl.SSLContext:
        """The context for a way to verify servers and for a client certificate.

        :param verify: True, False, or the path of a file or folder of certificates.
        :param cert: None, or the path of a certificate with its key, or both paths.
        :raises OSError: There is no such file, or none that can be read.
        """
        own = (cert,) if isinstance(cert, (str, os.PathLike)) else tuple(cert or ())
        files = [path for path in (verify, *own) if path is not None and not isinstance(path, bool)]
        stamps = [_stamp(path) for path in files]
        found = self._made.get((verify, own))
        if found is None or found[0] != stamps:
            found = self._made[verify, own] = (stamps, _context(verify, own))
        return found[1]


def _stamp(path: Any) -> _Stamp:
    found = os.stat(path)
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def _context(verify: Any, own: tuple[Any, ...]) -> ssl.SSLContext:
    if isinstance(verify, bool) or verify is None:
        context = ssl.create_default_context()
    elif os.path.isdir(verify):
        context = ssl.create_default_context(capath=verify)
    else:
        context = ssl.create_default_context(cafile=verify)
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if own:
        context.load_cert_chain(*own)
    return context
