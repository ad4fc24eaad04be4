"""SSH public keys: key pairs are made for whoever asks, and their private halves kept nowhere."""

from __future__ import annotations

from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.preconditions import resource_of

behaviours = Behaviours("compute")

_BITS = 3072


@behaviours.serves("SshPublicKeys_GenerateKeyPair")
def generate(call: Call) -> LocalResponse:
    """Make a key pair; the resource has its public half from now on."""
    stored = resource_of(call)
    wanted = str((call.body or {}).get("encryptionType") or "RSA")
    private, public = _pair(wanted)
    stored.properties["publicKey"] = public
    call.store.put(stored, call.now)
    return call.answer(200, {"privateKey": private, "publicKey": public, "id": stored.id})


def _pair(encryption: str) -> tuple[str, str]:
    """The private and the public half of a key pair, as OpenSSH has them."""
    # Only who asks for keys needs it: it takes long to import.
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

    key = (
        ed25519.Ed25519PrivateKey.generate()
        if encryption.lower() == "ed25519"
        else rsa.generate_private_key(65537, _BITS)
    )
    form = serialization.PrivateFormat.OpenSSH
    private = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
    encoding, public = serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH
    return private.decode(), f"{key.public_key().public_bytes(encoding, public).decode()} generated-by-azure"
