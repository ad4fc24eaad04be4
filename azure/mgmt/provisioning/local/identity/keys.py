"""The key that tokens are signed with: made when it is first needed, kept in memory alone."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_BITS = 2048
_ALGORITHM = "RS256"
# Times are compared by the clock of the local Azure Resource Manager, and audiences where it is known which are meant.
_UNCHECKED = {"verify_exp": False, "verify_nbf": False, "verify_iat": False, "verify_aud": False, "verify_sub": False}


class InvalidTokenError(ValueError):
    """A token that nobody here has signed, or that is none."""


class SigningKey:
    """Signs tokens, and tells its own from others. It may be used from any thread."""

    def __init__(self) -> None:
        self.id = uuid.uuid4().hex
        self._lock = threading.Lock()
        self._made: RSAPrivateKey | None = None

    def sign(self, claims: Mapping[str, Any]) -> str:
        """A JSON Web Token with these claims.

        :raises ImportError: A package of the extra ``local`` is missing.
        """
        named = {"kid": self.id, "x5t": self.id}
        return str(_jwt().encode(dict(claims), self._key(), _ALGORITHM, headers=named))

    def read(self, token: str) -> dict[str, Any]:
        """The claims of a token that was signed here. Whether it has expired is not looked at.

        :raises InvalidTokenError: It is none.
        """
        jwt = _jwt()
        try:
            found: dict[str, Any] = jwt.decode(token, self._key().public_key(), [_ALGORITHM], options=_UNCHECKED)
        except jwt.InvalidTokenError as error:
            raise InvalidTokenError(str(error)) from error
        return found

    def public(self) -> dict[str, Any]:
        """The public key as JSON Web Key, by which others can check tokens."""
        key: dict[str, Any] = _jwt().algorithms.RSAAlgorithm.to_jwk(self._key().public_key(), as_dict=True)
        key.pop("key_ops", None)
        return {**key, "use": "sig", "alg": _ALGORITHM, "kid": self.id, "x5t": self.id}

    def _key(self) -> RSAPrivateKey:
        from cryptography.hazmat.primitives.asymmetric import rsa

        with self._lock:
            if self._made is None:
                self._made = rsa.generate_private_key(public_exponent=65537, key_size=_BITS)
            return self._made


def is_signed_with(assertion: str, certificate: str, client_id: str) -> bool:
    """Whether a client's assertion about itself is signed with the key of a certificate.

    :param certificate: The certificate in PEM.
    """
    from cryptography import x509

    jwt = _jwt()
    key = x509.load_pem_x509_certificate(certificate.encode()).public_key()
    try:
        claims = jwt.decode(assertion, key, ["RS256", "PS256"], options=_UNCHECKED)
    except jwt.InvalidTokenError:
        return False
    return bool(claims.get("iss") == claims.get("sub") == client_id)


def check_packages() -> None:
    """Find out whether tokens can be made.

    :raises ImportError: A package of the extra ``local`` is missing.
    """
    _jwt()


def _jwt() -> Any:
    try:
        import cryptography  # noqa: F401
        import jwt
    except ImportError as error:
        raise ImportError(
            f"Tokens of the local Azure Resource Manager need the package {error.name!r}. Install it with: "
            'pip install "azure-mgmt-provisioning[local]"'
        ) from error
    return jwt
