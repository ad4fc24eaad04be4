"""Versions of Kubernetes: those of a day, the same in all regions."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call

behaviours = Behaviours("containerservice")

_PATCHES = {"1.32": ("1.32.9", "1.32.10"), "1.33": ("1.33.5", "1.33.6"), "1.34": ("1.34.1", "1.34.2")}
DEFAULT = "1.33"
_PLANS = ["KubernetesOfficial", "AKSLongTermSupport"]


def resolve(given: str, name: str) -> str:
    """The full version that is meant by one, which may lack the patch.

    :param name: Name of the cluster or pool, for the message.
    :raises ArmError: 400 K8sVersionNotSupported.
    """
    minor = given.rpartition(".")[0] if given.count(".") > 1 else given
    patches = _PATCHES.get(minor, ())
    if given == minor and patches:
        return patches[-1]
    if given in patches:
        return given
    message = (
        f"Managed cluster {name} is on version {given} which is not supported in this region. Please use [az aks "
        "get-versions] command to get the supported version list in this region."
    )
    raise ArmError(400, "K8sVersionNotSupported", message, target="properties.kubernetesVersion")


def upgrades_of(version: str) -> list[str]:
    """What a version can be upgraded to: later patches, and those of the minor version after it."""
    minors = list(_PATCHES)
    place = minors.index(version.rpartition(".")[0])
    later = [each for minor in minors[place : place + 2] for each in _PATCHES[minor]]
    return [each for each in later if parts(each) > parts(version)]


def parts(version: str) -> tuple[int, ...]:
    """A version as numbers, which can be compared."""
    return tuple(int(each) for each in version.split("."))


def known() -> list[str]:
    """All versions, the oldest first."""
    return [each for patches in _PATCHES.values() for each in patches]


@behaviours.serves("ManagedClusters_ListKubernetesVersions")
def list_versions(call: Call) -> LocalResponse:
    """The versions that clusters can have."""
    found: list[dict[str, Any]] = [
        {
            "version": minor,
            "isDefault": minor == DEFAULT,
            "isPreview": False,
            "capabilities": {"supportPlan": _PLANS},
            "patchVersions": {each: {"upgrades": upgrades_of(each)} for each in patches},
        }
        for minor, patches in _PATCHES.items()
    ]
    return call.answer(200, {"values": found})
