"""Secrets that show by their names or by their form are nowhere in what is shown, and what is no secret stays."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.redaction import redacted, redacted_body, redacted_text, secret_values, shown_url

KEY = b64encode(bytes(range(64))).decode()
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl"
PEM = "-----BEGIN RSA PRIVATE KEY-----\nMIIEhunter2\nAAAA\n-----END RSA PRIVATE KEY-----"
SAS = "?sv=2024-01-01&se=2030-01-01&sig=hunter2%2Fx%3D&sp=r"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"see https://a.example/c/b{SAS}.", "see https://a.example/c/b?sv=…&se=…&sig=…&sp=…."),
        (f"append {SAS}", "append ?sv=2024-01-01&se=2030-01-01&sig=REDACTED"),
        ("sig=hunter2", "sig=REDACTED"),
        (f"AccountName=a;AccountKey={KEY};Suffix=s", "AccountName=a;AccountKey=REDACTED;Suffix=s"),
        ("Endpoint=sb://h/;SharedAccessKeyName=n;SharedAccessKey=hunter2=",
         "Endpoint=sb://h/;SharedAccessKeyName=n;SharedAccessKey=REDACTED"),
        ("Server=h;User Id=u;Password=my hunter2, & more;Encrypt=true",
         "Server=h;User Id=u;Password=REDACTED;Encrypt=true"),
        ("Pwd='hunter2'; x", "Pwd='REDACTED'; x"),
        ('user="u" userPWD="hunter2" />', 'user="u" userPWD="REDACTED" />'),
        ("<Password>hunter2</Password>", "<Password>REDACTED</Password>"),
        ('<a:clientSecret x="1">hunter2<', '<a:clientSecret x="1">REDACTED<'),
        ('{"password": "hunt\\"er2", "a": 1}', '{"password": "REDACTED", "a": 1}'),
        ('"{\\"adminPassword\\": \\"hunter2\\"}"', '"{\\"adminPassword\\": \\"REDACTED\\"}"'),
        ('"password": "hunter2', '"password": "REDACTED"'),
        ("{'api_key': 'hunter2'}", "{'api_key': 'REDACTED'}"),
        ("user: u\npassword: hunter2\n", "user: u\npassword: REDACTED\n"),
        ("The password: must have twelve characters.", "The password: must have twelve characters."),
        (f"token {JWT} here", "token REDACTED here"),
        ("Authorization: Bearer abcdef0123456789", "Authorization: Bearer REDACTED"),
        ("Basic dXNlcjpodW50ZXIy", "Basic REDACTED"),
        ('Bearer authorization_uri="https://login.example/x"', 'Bearer authorization_uri="https://login.example/x"'),
        ("Basic authentication is off", "Basic authentication is off"),
        (f"a\n{PEM}\nb", "a\nREDACTED\nb"),
        (PEM[:50], "REDACTED"),
        (f"({KEY})", "(REDACTED)"),
        ("x" * 100, "x" * 100),
        ("The key vault 'demo' was not found.", "The key vault 'demo' was not found."),
        ("ftp://me:hunter2@h.example/x", "ftp://…@h.example/x"),
    ],
)  # fmt: skip
def test_forms(text: str, shown: str) -> None:
    assert redacted_text(text) == shown
    assert redacted_text(shown) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/p?api-version=1&t=secret#part", "https://h/p?api-version=1&t=…"),
        ("https://h/p", "https://h/p"),
        ("https://u:hunter2@h:8/p", "https://…@h:8/p"),
        ("https://h/p?hunter2", "https://h/p?…"),
        ("https://h/p?a=&&b=1", "https://h/p?a=…&b=…"),
        ("https://[h/p?sig=hunter2", "https://[h/p"),
    ],
)
def test_urls(url: str, shown: str) -> None:
    assert shown_url(url) == shown


_NAMES = st.sampled_from(
    ["password", "adminPassword", "clientSecret", "primaryKey", "key1", "token", "connectionString", "sasUrl",
     "storage_account_key", "value", "privateKey", "userData", "pwd", "protectedSettings"]
)  # fmt: skip
_MARKER = st.from_regex(r"marker[A-Za-z0-9]{8,20}", fullmatch=True)


@given(_NAMES, _MARKER, st.sampled_from(["member", "nested", "list", "text", "cut"]))
def test_members_whose_names_sound_secret(name: str, marker: str, form: str) -> None:
    data: Any = {name: marker}
    if form == "nested":
        data = {"properties": {name: {"a": [marker]}}}
    elif form == "list":
        data = [{"a": 1, name: marker}]
    assert marker not in str(redacted(data))
    body = json.dumps(data)
    if form == "cut":
        body = body[:-2]
    assert marker not in redacted_body(body)
    if form == "text" and name not in ("value", "userData", "sasUrl", "protectedSettings"):
        assert marker not in redacted_text(f"It said {body} and {name}={marker}; {name.upper()}='{marker}'.")


def test_declared_names() -> None:
    secrets = frozenset({"pin"})
    assert redacted({"pin": 7, "Pin": None, "value": [{"PIN": "s"}]}, secrets) == {
        "pin": "REDACTED",
        "Pin": None,
        "value": [{"PIN": "REDACTED"}],
    }
    assert redacted_body('{"a": 1, "PIN": {"x": "hunter2"', secrets) == '{"a": 1, "PIN": REDACTED'
    assert redacted_body('{"a": 1, "b": {"x": "y"', secrets) == '{"a": 1, "b": {"x": "y"'
    assert redacted_body('{"a":1}', secrets) == '{"a":1}'
    assert redacted_body("[" * 100_000, secrets) == "[" * 65_536
    data = {"a": ["x", {"Pin": ["one", {"b": "two", "c": 3}]}], "pin": "three", "b": "four"}
    assert set(secret_values(data, secrets)) == {"one", "two", "three"}


def test_what_tells_for_itself() -> None:
    error = {"error": {"code": "A", "message": "password=hunter2"}}
    assert redacted(error, frozenset({"error"})) == {"error": {"code": "A", "message": "password=REDACTED"}}
    assert redacted({"error": "hunter2"}, frozenset({"error"})) == {"error": "REDACTED"}
    assert redacted({"keys": [{"keyName": "k", "value": "s"}]}) == {"keys": [{"keyName": "k", "value": "REDACTED"}]}
    assert redacted({"keys": ["hunter2"], "publicKey": "p", "keyVaultId": "p", "partitionKey": "p"}) == {
        "keys": "REDACTED",
        "publicKey": "p",
        "keyVaultId": "p",
        "partitionKey": "p",
    }


@pytest.mark.parametrize(
    "text",
    [
        "password",
        "Password=a ",
        'password="',
        '\\"',
        "<secret>",
        "-----BEGIN PRIVATE KEY",
        "a://",
        "eyJ",
        "key=",
        '"key',
    ],
)
def test_hostile_texts_take_no_longer_than_others(text: str) -> None:
    long = text * 2000
    assert len(redacted_body("{" + long)) <= 3 * len(long)
    assert len(redacted_text(long)) <= 3 * len(long)
