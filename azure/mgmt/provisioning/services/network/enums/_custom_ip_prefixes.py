# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``custom_ip_prefixes``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CommissionedState(ExtensibleEnum):
    """How far a custom IP prefix is taken into service."""

    PROVISIONING = "Provisioning"
    PROVISIONED = "Provisioned"
    COMMISSIONING = "Commissioning"
    COMMISSIONED_NO_INTERNET_ADVERTISE = "CommissionedNoInternetAdvertise"
    COMMISSIONED = "Commissioned"
    DECOMMISSIONING = "Decommissioning"
    DEPROVISIONING = "Deprovisioning"
    DEPROVISIONED = "Deprovisioned"


class CustomIpPrefixType(ExtensibleEnum):
    """Role of a custom IP prefix."""

    SINGULAR = "Singular"
    PARENT = "Parent"
    CHILD = "Child"


class Geo(ExtensibleEnum):
    """Geography in which a custom IP prefix is advertised."""

    GLOBAL = "GLOBAL"
    AFRI = "AFRI"
    APAC = "APAC"
    EURO = "EURO"
    LATAM = "LATAM"
    NAM = "NAM"
    ME = "ME"
    OCEANIA = "OCEANIA"
    AQ = "AQ"
