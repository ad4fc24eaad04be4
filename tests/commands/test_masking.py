"""What is secret in results is left out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from azure.mgmt.provisioning.commands.lookup import Catalog
from azure.mgmt.provisioning.commands.masking import Masking
from azure.mgmt.provisioning.services.storage.models import StorageAccountListKeysResult
from azure.mgmt.provisioning.services.web.models import StringDictionary


def masked(operation: str, result: Any) -> tuple[Any, int]:
    masking = Masking()
    return masking.result(Catalog().find([operation])[0].operation, result), masking.hidden


def test_what_is_declared_to_be_secret() -> None:
    keys = StorageAccountListKeysResult.deserialize(
        {"keys": [{"keyName": "key1", "value": "hunter22", "permissions": "Full"}, {"keyName": "key2"}]}
    )
    assert masked("storage.storage_accounts.list_keys", keys) == (
        {"keys": [{"keyName": "key1", "value": "<secret>", "permissions": "Full"}, {"keyName": "key2"}]},
        1,
    )


def test_all_that_a_secret_member_holds() -> None:
    settings = StringDictionary.deserialize({"name": "appsettings", "properties": {"A": "hunter22", "B": "hunter23"}})
    found, hidden = masked("web.web_apps.list_application_settings", settings)
    assert (found["name"], hidden) == ("appsettings", 2)
    assert set(found["properties"]) == {"A", "B"}
    assert "hunter" not in json.dumps(found)


def test_what_a_plan_says_is_secret_as_a_whole() -> None:
    plan = StorageAccountListKeysResult._model_plan().within_secret()
    data = {"keys": [{"keyName": "key1"}], "more": {"a": 1}}
    masking = Masking()
    assert masking.value(plan, data) == {"keys": [{"keyName": "<secret>"}], "more": {"a": "<secret>"}}
    assert masking.hidden == 2


@pytest.mark.parametrize(
    ("data", "shown", "hidden"),
    [
        ({"password": "hunter22", "x": 1}, {"password": "REDACTED", "x": 1}, 1),
        ({"a": [{"apiKey": "hunter22"}]}, {"a": [{"apiKey": "REDACTED"}]}, 1),
        ("AccountKey=hunter22;x=1", "AccountKey=REDACTED;x=1", 1),
        ("https://a.example/b?sig=hunter22", "https://a.example/b?sig=…", 0),
        ("REDACTED", "REDACTED", 0),
        ([True, None, 1.5], [True, None, 1.5], 0),
        (None, None, 0),
    ],
)
def test_what_nobody_declares(data: Any, shown: Any, hidden: int) -> None:
    masking = Masking()
    assert (masking.value(None, data), masking.hidden) == (shown, hidden)


def test_members_that_a_model_does_not_know() -> None:
    keys = StorageAccountListKeysResult.deserialize({"keys": [], "adminPassword": "hunter22"})
    assert masked("storage.storage_accounts.list_keys", keys) == ({"keys": [], "adminPassword": "REDACTED"}, 1)


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (b'<publishProfile userPWD="hunter22" />', b'<publishProfile userPWD="REDACTED" />'),
        (b"nothing to hide\n", b"nothing to hide\n"),
        (b"\x80password=hunter22", b"\x80password=hunter22"),
    ],
)
def test_content(content: bytes, shown: bytes) -> None:
    masking = Masking()
    assert (masking.content(content), masking.hidden) == (shown, int(b"REDACTED" in shown))
