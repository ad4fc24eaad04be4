"""The requirements that don't apply to a management library, or to a package that is not Microsoft's."""

from __future__ import annotations

from .requirement import MAY, MUST, SHOULD, Level

_TEAM = "It is about how teams at Microsoft work together."
_RELEASES = "There was no release yet that another one could follow."
_NO_NATIVE = "There is no native code; the test of `python-packaging-follow-python-rules` holds it."

NOT_FOR_US: dict[str, tuple[Level, str, str]] = {
    "python-client-connection-string": (
        MUST,
        "`from_connection_string` makes a client from a connection string.",
        "Azure Resource Manager has no connection strings.",
    ),
    "python-client-constructor-from-url": (
        MAY,
        "`from_<resource>_url` makes a client from the URL of a resource.",
        "Resources have ids, which are arguments of methods; no service hands out URLs to be called with a client.",
    ),
    "python-auth-service-credentials": (
        MAY,
        "A service may have credentials of its own.",
        "Azure Resource Manager takes tokens alone.",
    ),
    "python-namespaces-register": (MUST, "The namespace is registered with the Architecture Board.", _TEAM),
    "python-packaging-follow-repo-rules": (MUST, "Packages follow the wiki of Microsoft's repository.", _TEAM),
    "python-general-pypi": (
        MUST,
        "Source distribution and wheels are published on PyPI.",
        "It is a step of releasing, and there was no release yet. `python-general-supply-sdist` is about making them.",
    ),
    "python-commonlib-approval": (MUST, "A common library needs the Architecture Board's approval.", _TEAM),
    "python-commonlib-minimize-code": (
        MUST,
        "A library that packages have in common is as small as can be.",
        "There is one distribution, and so nothing that several have in common.",
    ),
    "python-versioning-patch": (MUST, "Only fixes: the patch version goes up.", _RELEASES),
    "python-verioning-minor": (MUST, "Something new: the minor version goes up.", _RELEASES),
    "python-versioning-apiversion": (
        MUST,
        "A new default API version: at least the minor version goes up.",
        _RELEASES,
    ),
    "python-versioning-api-major": (
        "MUST NOT",
        "A new API version alone is no reason for a new major version.",
        _RELEASES,
    ),
    "python-versioning-major": (MUST, "What breaks callers: the major version goes up.", _RELEASES),
    "python-versioning-major-cross-languages": (
        MUST,
        "The version is above that of all former packages of the service, in any language.",
        "The package is named after no service, and follows none.",
    ),
    "python-native-approval": (MUST, "Native code needs the Architecture Board's approval.", _NO_NATIVE),
    "python-native-plat-support": (MUST, "Native code runs on Windows, Linux and macOS.", _NO_NATIVE),
    "python-native-arch-support": (MUST, "Native code runs on x86 and x64.", _NO_NATIVE),
    "python-docs-content-dev": (MUST, "A content developer reviews the documentation.", _TEAM),
    "python-docs-contributor-guide": (MUST, "Documentation follows Microsoft's contributors' guide.", _TEAM),
    "python-docs-style-guide": (MUST, "Documentation follows Microsoft's guides of style.", _TEAM),
    "python-custom-policy-review": (MUST, "Policies of one's own are reviewed by the Architecture Board.", _TEAM),
    "python-general-follow-general-guidelines": (
        MUST,
        "The guidelines for all languages are followed.",
        "They are those of Python, told without Python.",
    ),
    "python-general-monorepo": (MUST, "The source is in Microsoft's repository for Python.", _TEAM),
    "python-general-engsys": (MUST, "The repository is worked in by Microsoft's rules.", _TEAM),
    "python-general-universal-pkg": (
        SHOULD,
        "One package serves Python 2 and 3.",
        "It is from a former version of the guidelines: Python 2 has ended.",
    ),
}
"""Level, what is asked, and why it does not apply, by id."""
