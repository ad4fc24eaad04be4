"""How one gets at a service: what readmes and commands say of it, and what documents do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.codegen.errors import CodegenError, Problems
from azure.mgmt.provisioning.codegen.outside import read_outside
from azure.mgmt.provisioning.codegen.represent.access import AccessIR

DOCUMENT: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Weather", "version": "1.0"},
    "host": "weather.contoso.com",
    "paths": {"/here": {"get": {"operationId": "Forecasts_Get", "responses": {"200": {"description": "OK"}}}}},
}
HERE = "https://weather.contoso.com"


def access(folder: Path, readme: str = "", credential: Any = None, **members: Any) -> AccessIR | None:
    (folder / "weather.json").write_text(json.dumps({**DOCUMENT, **members}), "utf-8")
    (folder / "readme.md").write_text(f"``` yaml\ninput-file: weather.json\n{readme}\n```\n", "utf-8")
    return read_outside([folder / "readme.md"], "weather", credential=credential).access


@pytest.mark.parametrize(
    ("readme", "credential", "found"),
    [
        ("", None, AccessIR("token", HERE)),
        ("add-credential: true", None, AccessIR("token", HERE)),
        ("add-credentials: false", None, AccessIR("none", HERE)),
        ("add-credential: false", "key", AccessIR("key", HERE)),
        ("credential-scopes: https://a/.default,https://b/.default", None,
         AccessIR("token", HERE, ("https://a/.default", "https://b/.default"))),
        ("security-scopes: [https://a/.default]", None, AccessIR("token", HERE, ("https://a/.default",))),
        ("credential-default-policy-type: AzureKeyCredentialPolicy", None, AccessIR("key", HERE)),
        ("credential-types: AzureKeyCredential;TokenCredential", None, AccessIR("key", HERE)),
        ("security: AzureKey\nsecurity-header-name: Weather-Key", None, AccessIR("key", HERE, (), "Weather-Key")),
        ("security: [Anonymous]", None, AccessIR("none", HERE)),
    ],
)  # fmt: skip
def test_what_a_readme_says(tmp_path: Path, readme: str, credential: Any, found: AccessIR) -> None:
    assert access(tmp_path, readme, credential) == found


@pytest.mark.parametrize(
    ("members", "found"),
    [
        ({"host": "management.azure.com"}, None),
        ({"host": None}, None),
        ({"schemes": ["http"], "host": "Here:3000"}, AccessIR("token", "http://here:3000")),
        ({"x-ms-parameterized-host": {"hostTemplate": "a.b"}}, None),
    ],
)
def test_what_a_document_says(tmp_path: Path, members: dict[str, Any], found: AccessIR | None) -> None:
    given = {name: value for name, value in {**DOCUMENT, **members}.items() if value is not None}
    (tmp_path / "weather.json").write_text(json.dumps(given), "utf-8")
    assert read_outside([tmp_path / "weather.json"], "weather").access == found


def test_the_header_of_a_key(tmp_path: Path) -> None:
    """The readme goes first, and then the document's security."""
    security = {
        "auth": {"type": "apiKey", "in": "header", "name": "Authorization"},
        "other": {"type": "oauth2"},
        "key": {"type": "apiKey", "in": "header", "name": "Weather-Key"},
    }
    found = access(tmp_path, credential="key", securityDefinitions=security)
    assert found is not None
    assert found.key_header == "Weather-Key"
    found = access(tmp_path, "credential-key-header-name: X-Key", credential="key", securityDefinitions=security)
    assert found is not None
    assert found.key_header == "X-Key"


@pytest.mark.parametrize(
    ("readme", "message"),
    [
        ("security: Password", "'security' names 'Password', which is no credential"),
        ("credential-key-header-name: 'a: b'", "'a: b' is no header"),
        ("credential-scopes: [a b]", "'a b' is no scope"),
    ],
)
def test_what_a_readme_cannot_say(tmp_path: Path, readme: str, message: str) -> None:
    with pytest.raises(CodegenError, match=f"readme.md.*{message}"):
        access(tmp_path, readme)


@pytest.mark.parametrize("host", ["evil.example/a", "user@evil.example", "a b", "{host}", ""])
def test_what_is_no_host(tmp_path: Path, host: str) -> None:
    """It is a warning, and a client has to be told its endpoint."""
    (tmp_path / "weather.json").write_text(json.dumps({**DOCUMENT, "host": host}), "utf-8")
    warnings = Problems()
    service = read_outside([tmp_path / "weather.json"], "weather", warnings=warnings, credential="none")
    assert service.access == AccessIR("none")
    assert "is no host" in str(warnings.found[0])


def test_documents_of_two_hosts(tmp_path: Path) -> None:
    other = {**DOCUMENT, "host": "climate.contoso.com", "paths": {}}
    for name, content in (("a.json", DOCUMENT), ("b.json", other)):
        (tmp_path / name).write_text(json.dumps(content), "utf-8")
    warnings = Problems()
    service = read_outside([tmp_path / "a.json", tmp_path / "b.json"], "weather", warnings=warnings)
    assert service.access == AccessIR("token", HERE)
    assert "they have to be told of https://climate.contoso.com" in str(warnings.found[0])


@pytest.mark.parametrize(
    ("options", "members", "said", "signature"),
    [
        (["--credential", "none"], {}, f"sent to {HERE}, without a credential", "self, base_url: str | None = None"),
        (["--credential", "key"], {}, f"sent to {HERE}, with a key as api-key", "credential: AzureKeyCredential"),
        (
            ["--credential", "key"],
            {"host": None},
            "sent where the client is told",
            "AzureKeyCredential, base_url: str, ",
        ),
        ([], {}, f"sent to {HERE}, with tokens for that endpoint", ""),
    ],
)
def test_the_command(tmp_path: Path, options: list[str], members: dict[str, Any], said: str, signature: str) -> None:
    content = {name: value for name, value in {**DOCUMENT, **members}.items() if value is not None}
    (tmp_path / "weather.json").write_text(json.dumps(content), "utf-8")
    arguments = ["generate", str(tmp_path / "weather.json"), "--namespace", "weather", "--output", str(tmp_path)]
    done = CliRunner().invoke(azprov, [*arguments, *options])
    assert done.exit_code == 0, done.output
    assert said in done.output
    client = " ".join((tmp_path / "weather" / "client.py").read_text("utf-8").split())
    assert signature in client.replace("( self", "(self").replace(", )", ")")


def test_a_whole_checkout_says_it_in_its_readmes(tmp_path: Path) -> None:
    done = CliRunner().invoke(azprov, ["generate", "--all", str(tmp_path), "--credential", "none"])
    assert "--all goes with neither SOURCES nor --tag nor --credential" in done.output
