"""The operating system of a virtual machine: names, passwords and keys, checked as Azure checks them.

Passwords are looked at when a machine is made. They are kept nowhere, and no message shows one.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from typing import Any

from .common import invalid, missing, unchangeable

# Names and passwords that everybody tries, and Azure refuses.
_NAMES = {
    "1", "123", "a", "actuser", "adm", "admin", "admin1", "admin2", "administrator", "aspnet", "backup", "console",
    "david", "guest", "john", "owner", "root", "server", "sql", "support", "support_388945a0", "sys", "test",
    "test1", "test2", "test3", "user", "user1", "user2", "user3", "user4", "user5",
}  # fmt: skip
_PASSWORDS = {
    "abc@123", "P@$$w0rd", "P@ssw0rd", "P@ssword123", "Pa$$word", "pass@word1", "Password!", "Password1",
    "Password22", "iloveyou!",
}  # fmt: skip
_LENGTHS = {"Linux": (6, 72), "Windows": (8, 123)}
_COMPUTER = {
    "Linux": re.compile(r"(?!-)[a-zA-Z0-9.-]{1,64}(?<![.-])\Z"),
    "Windows": re.compile(r"(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,15}(?<!-)\Z"),
}
_KEY_TYPES = ("ssh-rsa", "ssh-ed25519")
_CUSTOM_DATA = 87380


def system_of(properties: dict[str, Any]) -> str:
    """``Linux`` or ``Windows``: as the disk says, else as the profile or the publisher of the image lets one guess.

    :raises ArmError: The disk says something else.
    """
    storage = properties.get("storageProfile") or {}
    given = (storage.get("osDisk") or {}).get("osType")
    if given:
        if given not in _COMPUTER:
            message = "The value of parameter 'osDisk.osType' is invalid: it is to be Linux or Windows."
            raise invalid(message, "osDisk.osType")
        return str(given)
    publisher = str((storage.get("imageReference") or {}).get("publisher") or "").lower()
    windows = (properties.get("osProfile") or {}).get("windowsConfiguration") is not None
    return "Windows" if windows or publisher.startswith("microsoftwindows") else "Linux"


def check_new(given: dict[str, Any], system: str, name: str) -> None:
    """Check the profile of a new machine.

    :param given: The profile as it was sent, with its password.
    :param name: The machine's name, which is its computer's if the profile has none.
    """
    computer = given.get("computerName") or name
    if not _COMPUTER[system].match(computer):
        rule = (
            "Windows computer name cannot be more than 15 characters long, be entirely numeric, or contain characters "
            "other than letters, digits and hyphens."
            if system == "Windows"
            else "Linux host name cannot exceed 64 characters in length or contain characters other than letters, "
            "digits, periods and hyphens."
        )
        raise invalid(rule, "computerName")
    _check_user(given.get("adminUsername"), system)
    data = given.get("customData")
    if data is not None and not (len(data) <= _CUSTOM_DATA and _decoded(data) is not None):
        message = f"Custom data in OSProfile must be in Base64 encoding and have at most {_CUSTOM_DATA} characters."
        raise invalid(message, "customData")
    wrong = "linuxConfiguration" if system == "Windows" else "windowsConfiguration"
    if given.get(wrong) is not None:
        raise invalid(f"The parameter '{wrong}' is not allowed for a {system} machine.", wrong)
    password = given.get("adminPassword")
    if system == "Windows":
        if not password:
            raise missing("adminPassword")
    else:
        linux = given.get("linuxConfiguration") or {}
        keys = _at(linux, ("ssh", "publicKeys")) or []
        if not keys and (not password or linux.get("disablePasswordAuthentication")):
            message = "Authentication using either SSH or by user name and password must be enabled in Linux profile."
            raise invalid(message, "linuxConfiguration")
        for key in keys:
            _check_key(key, given["adminUsername"])
    if password:
        _check_password(password, system)


def _check_user(name: str | None, system: str) -> None:
    if not name:
        raise missing("adminUsername")
    most = 20 if system == "Windows" else 64
    if name.lower() in _NAMES or len(name) > most or name.endswith(".") or re.search(r'[\\/"\[\]:|<>+=;,?*@&\s]', name):
        raise invalid("The Admin Username specified is not allowed.", "adminUsername")


def _check_password(password: str, system: str) -> None:
    if password in _PASSWORDS:
        raise invalid("The Admin Password specified is not allowed.", "adminPassword")
    least, most = _LENGTHS[system]
    kinds = sum(re.search(kind, password) is not None for kind in ("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]"))
    if not least <= len(password) <= most or kinds < 3 or re.search(r"[\x00-\x1f\x7f]", password):
        raise invalid(
            f"The supplied password must be between {least}-{most} characters long and must satisfy at least 3 of "
            "password complexity requirements from the following:\r\n1) Contains an uppercase character\r\n2) Contains "
            "a lowercase character\r\n3) Contains a numeric digit\r\n4) Contains a special character\r\n5) Control "
            "characters are not allowed",
            "adminPassword",
        )


def _check_key(key: dict[str, Any], user: str) -> None:
    place = f"/home/{user}/.ssh/authorized_keys"
    if key.get("path", place) != place:
        message = f"Destination path for SSH public keys is currently limited to its default value {place}."
        raise invalid(message, "linuxConfiguration.ssh.publicKeys.path")
    if not _is_key(key.get("keyData") or ""):
        raise invalid(
            "The value of parameter linuxConfiguration.ssh.publicKeys.keyData is invalid.",
            "linuxConfiguration.ssh.publicKeys.keyData",
        )


def _is_key(text: str) -> bool:
    """Whether this is an OpenSSH public key: the type, and in base64 the type again with what belongs to it."""
    parts = text.split()
    if len(parts) < 2 or parts[0] not in _KEY_TYPES:
        return False
    data = _decoded(parts[1])
    if data is None or len(data) < 4:
        return False
    (length,) = struct.unpack(">I", data[:4])
    return data[4 : 4 + length] == parts[0].encode() and len(data) > 4 + length


def _decoded(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def complete(profile: dict[str, Any], system: str, name: str) -> None:
    """Fill what the server fills, and take out what it never gives back."""
    profile.setdefault("computerName", name)
    profile.setdefault("secrets", [])
    profile.setdefault("allowExtensionOperations", True)
    profile.setdefault("requireGuestProvisionSignal", True)
    if system == "Windows":
        windows = profile.setdefault("windowsConfiguration", {})
        windows.setdefault("provisionVMAgent", True)
        windows.setdefault("enableAutomaticUpdates", True)
        windows.setdefault("patchSettings", {"patchMode": "AutomaticByOS", "assessmentMode": "ImageDefault"})
        for each in windows.get("additionalUnattendContent") or []:
            # An answer file, with passwords in it.
            each.pop("content", None)
        return
    linux = profile.setdefault("linuxConfiguration", {})
    linux.setdefault("disablePasswordAuthentication", False)
    linux.setdefault("provisionVMAgent", True)
    linux.setdefault("patchSettings", {"patchMode": "ImageDefault", "assessmentMode": "ImageDefault"})
    for key in _at(linux, ("ssh", "publicKeys")) or []:
        key.setdefault("path", f"/home/{profile['adminUsername']}/.ssh/authorized_keys")


def check_unchanged(before: dict[str, Any] | None, given: dict[str, Any]) -> None:
    """Refuse to change the profile of a machine: it was used when the machine was made.

    :raises ArmError: 409 PropertyChangeNotAllowed.
    """
    if before is None:
        raise unchangeable("osProfile")
    for path in (
        ("computerName",),
        ("adminUsername",),
        ("linuxConfiguration", "disablePasswordAuthentication"),
        ("windowsConfiguration", "timeZone"),
    ):
        now = _at(given, path)
        if now is not None and now != _at(before, path):
            raise unchangeable(".".join(path if len(path) > 1 else ("osProfile", *path)))
    keys = _keys(given)
    if keys and keys != _keys(before):
        raise unchangeable("linuxConfiguration.ssh.publicKeys")


def _keys(profile: dict[str, Any]) -> list[Any]:
    return [each.get("keyData") for each in _at(profile, ("linuxConfiguration", "ssh", "publicKeys")) or []]


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = (value or {}).get(name)
    return value
