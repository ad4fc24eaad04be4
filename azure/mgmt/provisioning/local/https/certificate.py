"""Certificates for serving HTTPS on this machine."""

from __future__ import annotations

import datetime
import ipaddress
import os
import ssl
import tempfile
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAYS = 30
_AUTHORITY = "azure-mgmt-provisioning local authority"


@dataclass
class Certificate:
    """A server's certificate, and that of the authority which clients are to trust.

    :param authority: PEM of the authority; its key is thrown away, so it never signs anything else.
    :param chain: PEM of the server's certificate and the authority.
    :param key: PEM of the server's private key.
    """

    authority: bytes
    chain: bytes
    key: bytes

    def context(self) -> ssl.SSLContext:
        """What a server needs."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        # OpenSSL reads keys from files only; these are gone before anyone connects.
        with tempfile.TemporaryDirectory() as directory:
            chain, key = Path(directory, "chain.pem"), Path(directory, "key.pem")
            chain.write_bytes(self.chain)
            key.touch(mode=0o600)
            key.write_bytes(self.key)
            context.load_cert_chain(chain, key)
        return context

    def write_authority(self, path: str | os.PathLike[str]) -> None:
        """Write the authority's certificate to a file for clients, in place of an earlier one.

        :raises ValueError: Something else is there, or the file cannot be written.
        """
        check_replaceable(path)
        target = Path(path)
        try:
            descriptor, made = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.absolute().parent)
            with open(descriptor, "wb") as file:
                file.write(self.authority)
            # A certificate is for everybody to read. Renaming puts the whole of it there at once, and follows no link.
            os.chmod(made, 0o644)
            os.replace(made, target)
        except OSError as error:
            raise ValueError(f"certificate: {path} cannot be written: {error.strerror or error}") from error


def check_replaceable(path: str | os.PathLike[str]) -> None:
    """Refuse a file that this server did not make.

    :raises ValueError: There is such a file.
    """
    try:
        content = Path(path).read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise ValueError(f"certificate: {path} cannot be used: {error.strerror or error}") from error
    if not _is_authority(content):
        raise ValueError(
            f"certificate: {path} is there, and is not a certificate that an earlier run has written: it is not "
            "overwritten."
        )


def _is_authority(content: bytes) -> bool:
    """Whether this is the certificate of an authority such as :func:`make_certificate` makes, and nothing besides."""
    try:
        found = x509.load_pem_x509_certificate(content)
    except ValueError:
        return False
    made = found.public_bytes(serialization.Encoding.PEM)
    return found.subject == found.issuer == _name(_AUTHORITY) and content.split() == made.split()


def make_certificate(*hosts: str) -> Certificate:
    """A certificate for hosts and addresses, and for this machine's loopback."""
    names = list(dict.fromkeys(["localhost", "127.0.0.1", "::1", *hosts]))
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority_name = _name(_AUTHORITY)
    authority = (
        _builder(authority_name, authority_name, authority_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(sign=True), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
    server = (
        _builder(_name("azure-mgmt-provisioning local"), authority_name, key.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(sign=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName([_alternative(name) for name in names]), critical=False)
        .add_extension(issuer, critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Certificate(authority.public_bytes(pem), server.public_bytes(pem) + authority.public_bytes(pem), private)


def _builder(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.timezone.utc)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        # Clocks of virtual machines and containers differ a little.
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=_DAYS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _usage(*, sign: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not sign,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=sign,
        crl_sign=sign,
        encipher_only=False,
        decipher_only=False,
    )


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
