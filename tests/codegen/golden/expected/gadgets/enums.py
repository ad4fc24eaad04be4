# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Enums of the service ``gadgets``."""

from __future__ import annotations

from azure.mgmt.provisioning.core.models.model import ClosedEnum, ExtensibleEnum


class GadgetPropertiesShade(ExtensibleEnum):
    """An enum without a name."""

    DARK = "dark"
    LIGHT = "light"


class Grade(ExtensibleEnum):
    """Grade."""

    BEST = "a"
    """The best."""
    GOOD = "b"


class Size(ClosedEnum):
    """A closed enum."""

    SMALL = "small"
    LARGE = "large"
