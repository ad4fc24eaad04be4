"""Preview features: registered and unregistered."""

from __future__ import annotations

import pytest

from ...support import SUBSCRIPTION, Arm, code

VERSION = "2021-07-01"
ROOT = f"{SUBSCRIPTION}/providers/Microsoft.Features"
FEATURES = f"{ROOT}/providers/Microsoft.Compute/features"
FEATURE = f"{FEATURES}/EncryptionAtHost"
REGISTRATIONS = f"{ROOT}/featureProviders/Microsoft.Compute/subscriptionFeatureRegistrations"


def state(arm: Arm, path: str = FEATURE) -> str:
    return str(arm.get(path, VERSION).document["properties"]["state"])


def test_a_feature_is_registered_and_unregistered(arm: Arm):
    assert state(arm) == "NotRegistered"
    begun = arm.post(f"{ROOT}/providers/microsoft.compute/features/encryptionathost/register", VERSION)
    assert begun.document == {
        "id": FEATURE,
        "name": "Microsoft.Compute/EncryptionAtHost",
        "type": "Microsoft.Features/providers/features",
        "properties": {"state": "Registering"},
    }
    arm.wait()
    assert state(arm) == "Registered"
    assert arm.post(f"{FEATURE}/register", VERSION).document["properties"]["state"] == "Registered"
    assert arm.post(f"{FEATURE}/unregister", VERSION).document["properties"]["state"] == "Unregistering"
    arm.wait()
    assert state(arm) == "Unregistered"
    assert arm.post(f"{FEATURE}/unregister", VERSION).document["properties"]["state"] == "Unregistered"


def test_features_are_listed_with_those_that_were_asked_for(arm: Arm):
    assert arm.post(f"{FEATURES}/MyPreview/register", VERSION).status == 200
    names = [each["name"] for each in arm.list(FEATURES, VERSION)]
    assert {"Microsoft.Compute/EncryptionAtHost", "Microsoft.Compute/MyPreview"} <= set(names)
    everywhere = [each["name"] for each in arm.list(f"{ROOT}/features", VERSION)]
    assert {"Microsoft.Compute/MyPreview", "Microsoft.Storage/AllowSFTP"} <= set(everywhere)


def test_registrations_are_made_and_deleted(arm: Arm):
    path = f"{REGISTRATIONS}/EncryptionAtHost"
    assert code(arm.get(path, VERSION)) == (404, "FeatureRegistrationNotFound")
    assert arm.delete(path, VERSION).status == 204
    made = arm.put(path, VERSION, {})
    assert (made.status, made.document["properties"]["state"]) == (200, "Registering")
    arm.wait()
    assert state(arm, path) == state(arm) == "Registered"
    for url in (REGISTRATIONS, f"{ROOT}/subscriptionFeatureRegistrations"):
        assert [each["name"] for each in arm.list(url, VERSION)] == ["EncryptionAtHost"]
    assert arm.delete(path, VERSION).status == 200
    arm.wait()
    assert arm.list(REGISTRATIONS, VERSION) == []


@pytest.mark.parametrize(
    ("path", "error"),
    [
        (f"{ROOT}/providers/Microsoft.Compte/features/x1", (404, "InvalidResourceNamespace")),
        (f"{ROOT}/providers/Microsoft.Bing/features/x1", (501, "NotImplemented")),
        (f"{FEATURES}/1", (404, "FeatureNotFound")),
    ],
)
def test_what_is_no_feature(arm: Arm, path: str, error: tuple[int, str]):
    assert code(arm.get(path, VERSION)) == error
    assert code(arm.post(f"{path}/register", VERSION)) == error
