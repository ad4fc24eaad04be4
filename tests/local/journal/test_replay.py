"""Recordings: written as HTTP archives, read, and sent again."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure, VirtualClock
from azure.mgmt.provisioning.local.arm.clock import AdjustableClock
from azure.mgmt.provisioning.local.journal.recorded import read_recording
from azure.mgmt.provisioning.local.journal.shown import details

from ..support import GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, vault_body

OTHER = "22222222-2222-2222-2222-222222222222"


@pytest.fixture
def worked(azure: LocalAzure, arm: Arm) -> LocalAzure:
    """One that has answered the requests of a script."""
    azure.configure(page_size=1)
    azure.add_subscription(OTHER)
    arm.put(f"/subscriptions/{OTHER}/resourceGroups/other", RESOURCES, {"location": "westeurope"})
    arm.group()
    arm.group("two")
    arm.put(VAULT, KEYVAULT, vault_body())
    arm.wait()
    arm.list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES)
    arm.get("/subscriptions/33333333-3333-3333-3333-333333333333", RESOURCES)
    begun = arm.delete(GROUP, RESOURCES)
    arm.get(begun.headers["Location"])
    arm.wait(2)
    arm.get(begun.headers["Location"])
    return azure


def written(azure: LocalAzure, form: str) -> str:
    if form == "journal":
        return json.dumps({"value": [details(each) for each in azure.requests]})
    return json.dumps(azure.har(masked=form == "archive"))


@pytest.mark.parametrize("form", ["archive", "archive with secrets", "journal"])
def test_a_world_answers_as_the_first_did(form: str, worked: LocalAzure):
    with LocalAzure(page_size=1) as other:
        replayed = other.replay(written(worked, form))
    assert len(replayed) == len(worked.requests)
    assert [each for each in replayed if not each.same] == []
    assert [each.status for each in replayed][-3:] == [202, 202, 200]


class Hasty(VirtualClock):
    """A clock by which a minute passes between any two looks at it, as on a machine that is very slow."""

    def __init__(self) -> None:
        AdjustableClock.__init__(self, 1_800_000_000.0, count(step=60).__next__)


def test_how_slow_a_machine_is_makes_no_difference(worked: LocalAzure):
    clock = Hasty()
    with LocalAzure(page_size=1, clock=clock) as other:
        replayed = other.replay(written(worked, "archive"))
        assert [each for each in replayed if not each.same] == []
        assert not clock.held
        clock.hold()
        assert other.replay(written(worked, "archive"))
        assert clock.held


def test_what_is_answered_otherwise_is_told(worked: LocalAzure):
    with LocalAzure() as other:
        Arm(other).group()
        other.inject(exception=ConnectionResetError)
        other.inject(status=503, path_contains="vaults")
        replayed = other.replay(written(worked, "archive"))
    differing = [(each.method, each.path, each.expected, each.status) for each in replayed if not each.same]
    assert differing[:3] == [
        ("PUT", f"/subscriptions/{OTHER}/resourceGroups/other", 201, 0),
        ("PUT", GROUP, 201, 200),
        ("PUT", VAULT, 201, 503),
    ]
    assert replayed[3].message == "A fault that a test asked for."


def test_an_archive_has_what_the_form_asks_for(worked: LocalAzure):
    log = worked.har()["log"]
    assert log["version"] == "1.2"
    assert log["creator"]["name"] == "azure-mgmt-provisioning"
    entry = log["entries"][1]
    assert set(entry) >= {"startedDateTime", "time", "request", "response", "cache", "timings"}
    assert set(entry["request"]) == {
        *("method", "url", "httpVersion", "cookies", "headers", "queryString", "postData", "headersSize", "bodySize")
    }
    assert set(entry["response"]) == {
        *("status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL"),
        *("headersSize", "bodySize"),
    }
    assert entry["request"]["queryString"] == [{"name": "api-version", "value": RESOURCES}]
    assert entry["request"]["postData"] == {"mimeType": "application/json", "text": '{"location": "westeurope"}'}
    assert (entry["response"]["status"], entry["response"]["statusText"]) == (201, "Created")
    assert entry["time"] == entry["timings"]["wait"]
    assert entry["_operation"] == "ResourceGroups_CreateOrUpdate"
    json.dumps(log)


def test_secrets_and_bytes_are_in_an_archive_only_if_asked_for(azure: LocalAzure, arm: Arm):
    arm.put("/one", RESOURCES, {"password": "Very-Secret-1234"})
    arm.put("/two", RESOURCES, b"\xff\xfe")
    azure.inject(status=799)
    arm.get("/three", RESOURCES)
    assert "Very-Secret-1234" not in json.dumps(azure.har())
    archive = azure.har(masked=False)
    assert "Very-Secret-1234" in json.dumps(archive)
    entries = archive["log"]["entries"]
    assert entries[1]["request"]["postData"]["encoding"] == "base64"
    assert read_recording(json.dumps(archive))[1].body == b"\xff\xfe"
    assert (entries[2]["response"]["status"], entries[2]["response"]["statusText"]) == (799, "")


def test_a_recording_of_a_browser_is_read():
    entry = {
        "startedDateTime": "2027-01-15T09:00:00.5+01:00",
        "request": {"method": "GET", "url": "https://management.azure.com/subscriptions"},
        "response": {"status": 200},
    }
    later = {**entry, "startedDateTime": "2027-01-15T08:00:00Z"}
    found = read_recording(json.dumps({"log": {"entries": [entry, later]}}))
    assert [each.at for each in found] == [1_800_000_000.0, 1_800_000_000.5]
    assert found[0].body == b""


@pytest.mark.parametrize(
    ("recording", "message"),
    [
        ("no", "it is no JSON"),
        ("[" * 200_000, "it is no JSON"),
        ("[]", "it is no HTTP archive"),
        ({"log": {"entries": [{"request": {}}]}}, "entry 0 is no request with its response: KeyError"),
        ({"value": [1]}, "entry 0 is no request"),
    ],
)
def test_what_is_no_recording(recording: Any, message: str, azure: LocalAzure):
    with pytest.raises(ValueError, match=message):
        azure.replay(recording if isinstance(recording, str) else json.dumps(recording))


def test_nothing_to_replay(azure: LocalAzure):
    assert azure.replay('{"log": {"entries": []}}') == []
