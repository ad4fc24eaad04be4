"""What clients read before they sign in, and the tokens that they get."""

from __future__ import annotations

import base64
import datetime
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from azure.mgmt.provisioning.local import Application, LocalAzure, LocalCredential, LocalRequest, LocalResponse

from ..conftest import Standing
from ..support import BASE, GROUP, RESOURCES, SUBSCRIPTION, SUBSCRIPTIONS, TENANT, Arm, code

CLIENT = "22222222-2222-2222-2222-222222222222"
ARM_SCOPE = "https://management.azure.com/.default"


@pytest.fixture
def azure() -> Iterator[LocalAzure]:
    with LocalAzure(tenant_id=TENANT, clock=Standing(), require_valid_tokens=True) as azure:
        yield azure


def read(azure: LocalAzure, path: str, **headers: str) -> LocalResponse:
    return azure.handle(LocalRequest("GET", BASE + path, {k.replace("_", "-"): v for k, v in headers.items()}))


def post(azure: LocalAzure, path: str, headers: dict[str, str] | None = None, **form: str) -> LocalResponse:
    return azure.handle(LocalRequest("POST", BASE + path, headers or {}, urlencode(form).encode()))


def token(azure: LocalAzure, path: str = f"/{TENANT}/oauth2/v2.0/token", **form: str) -> LocalResponse:
    given = {"grant_type": "client_credentials", "client_id": CLIENT, "client_secret": "s", "scope": ARM_SCOPE}
    return post(azure, path, **{**given, **form})


def refusal(response: LocalResponse) -> tuple[int, str, list[int]]:
    document = response.document
    assert document["error_description"].startswith(f"AADSTS{document['error_codes'][0]}: ")
    return response.status, document["error"], document["error_codes"]


def claims(azure: LocalAzure, text: str) -> dict[str, Any]:
    """What a token says, after its signature was checked as anybody could check it."""
    (key,) = read(azure, f"/{TENANT}/discovery/v2.0/keys").document["keys"]
    assert jwt.get_unverified_header(text)["kid"] == key["kid"]
    options: Any = {"verify_aud": False, "verify_exp": False, "verify_iat": False, "verify_nbf": False}
    found: dict[str, Any] = jwt.decode(text, jwt.PyJWK(key), ["RS256"], options=options)
    return found


def status(azure: LocalAzure, text: str) -> int:
    headers = {"Authorization": f"Bearer {text}"}
    return azure.handle(LocalRequest("GET", f"{BASE}{SUBSCRIPTION}?api-version={SUBSCRIPTIONS}", headers)).status


def test_the_endpoints_in_their_three_shapes(azure: LocalAzure):
    old = read(azure, "/metadata/endpoints?api-version=2015-01-01").document
    assert old["authentication"]["loginEndpoint"] == BASE
    assert set(old) == {"galleryEndpoint", "graphEndpoint", "portalEndpoint", "authentication"}
    (one,) = read(azure, "/metadata/endpoints?api-version=2019-05-01").document
    new = read(azure, "/metadata/endpoints?api-version=2022-09-01").document
    assert one == new
    assert new["resourceManager"] == BASE
    assert new["authentication"]["tenant"] == TENANT
    assert new["suffixes"]["keyVaultDns"] == "vault.azure.net"


@pytest.mark.parametrize("tenant", [TENANT, "common", "organizations", TENANT.upper()])
@pytest.mark.parametrize("version", ["/v2.0", ""])
def test_openid_discovery(azure: LocalAzure, tenant: str, version: str):
    found = read(azure, f"/{tenant}{version}/.well-known/openid-configuration").document
    assert found["token_endpoint"] == f"{BASE}/{TENANT}/oauth2{version}/token"
    assert found["device_authorization_endpoint"] == f"{BASE}/{TENANT}/oauth2{version}/devicecode"
    assert read(azure, found["jwks_uri"].removeprefix(BASE)).status == 200


def test_a_tenant_that_is_not_this_one(azure: LocalAzure):
    response = read(azure, f"/{CLIENT}/v2.0/.well-known/openid-configuration")
    assert refusal(response) == (400, "invalid_tenant", [90002])


def test_instance_discovery(azure: LocalAzure):
    asked = f"/common/discovery/instance?api-version=1.1&authorization_endpoint={BASE}/{TENANT}/oauth2/authorize"
    found = read(azure, asked).document
    assert found["tenant_discovery_endpoint"] == f"{BASE}/{TENANT}/v2.0/.well-known/openid-configuration"
    assert found["metadata"][0]["aliases"] == ["management.azure.com"]


def test_an_application_signs_in(azure: LocalAzure):
    found = token(azure).document
    assert (found["token_type"], found["expires_in"]) == ("Bearer", 3600)
    said = claims(azure, found["access_token"])
    assert (said["aud"], said["tid"], said["appid"]) == ("https://management.azure.com", TENANT, CLIENT)
    assert said["exp"] == azure.clock.now() + 3600
    assert status(azure, found["access_token"]) == 200
    assert claims(azure, token(azure).document["access_token"])["oid"] == said["oid"]


def test_the_endpoint_of_the_first_version(azure: LocalAzure):
    resource = "https://management.core.windows.net/"
    found = token(azure, f"/{TENANT}/oauth2/token", resource=resource, scope="").document
    assert found["resource"] == resource
    assert found["expires_on"] == str(int(azure.clock.now()) + 3600)
    assert claims(azure, found["access_token"])["aud"] == resource
    assert status(azure, found["access_token"]) == 200


def test_a_client_that_says_who_it_is_in_a_header(azure: LocalAzure):
    given = base64.b64encode(f"{CLIENT}:a%2Bb".encode()).decode()
    form = {"grant_type": "client_credentials", "scope": ARM_SCOPE}
    assert post(azure, "/common/oauth2/v2.0/token", {"Authorization": f"Basic {given}"}, **form).status == 200
    broken = post(azure, "/common/oauth2/v2.0/token", {"Authorization": "Basic !"}, **form)
    assert refusal(broken) == (400, "invalid_request", [9000011])


def test_what_lacks_is_named(azure: LocalAzure):
    assert refusal(post(azure, "/common/oauth2/v2.0/token")) == (400, "invalid_request", [900144])
    assert refusal(token(azure, client_secret="")) == (401, "invalid_client", [7000218])
    assert refusal(token(azure, grant_type="password")) == (400, "unsupported_grant_type", [70003])


def test_only_the_right_method(azure: LocalAzure):
    assert code(read(azure, "/common/oauth2/v2.0/token")) == (405, "MethodNotAllowed")


def test_a_device_code_is_the_owners_and_can_be_refreshed(azure: LocalAzure):
    scope = "https://management.core.windows.net//.default offline_access openid profile"
    asked = post(azure, "/organizations/oauth2/v2.0/devicecode", client_id=CLIENT, scope=scope).document
    assert asked["user_code"] in asked["message"]
    grant = "urn:ietf:params:oauth:grant-type:device_code"
    given = token(azure, grant_type=grant, device_code=asked["device_code"], scope=scope).document
    assert claims(azure, given["id_token"])["preferred_username"] == "user@local.example"
    assert base64.urlsafe_b64decode(given["client_info"] + "==")
    said = claims(azure, given["access_token"])
    assert (said["upn"], said["aud"]) == ("user@local.example", "https://management.core.windows.net/")
    again = token(azure, grant_type="refresh_token", refresh_token=given["refresh_token"], scope="").document
    assert claims(azure, again["access_token"])["oid"] == said["oid"]
    assert claims(azure, again["access_token"])["aud"] == said["aud"]


def test_codes_and_refresh_tokens_that_are_none(azure: LocalAzure):
    asked = post(azure, "/common/oauth2/devicecode", client_id=CLIENT, resource="https://x").document
    assert asked["verification_url"]
    grant: dict[str, str] = {"grant_type": "device_code", "device_code": asked["device_code"]}
    assert refusal(token(azure, **{**grant, "client_id": TENANT})) == (400, "invalid_grant", [70000])
    assert refusal(token(azure, **{**grant, "device_code": "x"})) == (400, "expired_token", [70020])
    refreshing = token(azure, grant_type="refresh_token", refresh_token=asked["device_code"])
    assert refusal(refreshing) == (400, "invalid_grant", [700082])
    azure.clock.sleep(900)
    assert refusal(token(azure, **grant)) == (400, "expired_token", [70020])


def test_tokens_expire_and_say_so(azure: LocalAzure):
    given = token(azure).document["access_token"]
    azure.clock.sleep(3600)
    request = LocalRequest("GET", f"{BASE}{GROUP}?api-version={RESOURCES}", {"Authorization": f"Bearer {given}"})
    response = azure.handle(request)
    assert code(response) == (401, "ExpiredAuthenticationToken")
    assert 'error="invalid_token"' in response.headers["WWW-Authenticate"]


def test_tokens_of_others_are_refused(azure: LocalAzure):
    arm = Arm(azure)
    assert code(arm.get(GROUP, RESOURCES)) == (401, "InvalidAuthenticationToken")
    with LocalAzure(tenant_id=TENANT) as other:
        assert status(azure, other.token()) == 401
    wrong = token(azure, scope="https://vault.azure.net/.default").document["access_token"]
    response = Arm(azure, {"Authorization": f"Bearer {wrong}"}).get(GROUP, RESOURCES)
    assert code(response) == (401, "InvalidAuthenticationTokenAudience")
    missing = azure.handle(LocalRequest("GET", f"{BASE}{GROUP}?api-version={RESOURCES}"))
    assert f"{BASE}/{TENANT}" in missing.headers["WWW-Authenticate"]


def test_a_token_without_a_request(azure: LocalAzure):
    assert status(azure, azure.token()) == 200
    assert claims(azure, azure.token())["oid"] != claims(azure, azure.token(client_id=CLIENT))["oid"]
    assert LocalCredential(azure.token()).get_token("x").token.count(".") == 2


def certificate() -> tuple[str, str]:
    """A private key and its certificate, in PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "x")]), datetime.datetime.now(datetime.timezone.utc)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode()
    return private, made.sign(key, hashes.SHA256()).public_bytes(pem).decode()


def test_only_applications_that_are_named_sign_in():
    private, public = certificate()
    other = "33333333-3333-3333-3333-333333333333"
    known = [Application(CLIENT, secret="right", object_id=TENANT), Application(other, certificate=public)]
    with LocalAzure(tenant_id=TENANT, applications=known) as azure:
        assert "right" not in repr(known)
        assert claims(azure, token(azure, client_secret="right").document["access_token"])["oid"] == TENANT
        assert refusal(token(azure, client_secret="wrong")) == (401, "invalid_client", [7000215])
        assert refusal(token(azure, client_id=TENANT)) == (400, "unauthorized_client", [700016])
        assert refusal(token(azure, client_id=other)) == (401, "invalid_client", [7000215])
        assertion = jwt.encode({"iss": other, "sub": other}, private, "RS256")
        by_certificate = {"client_secret": "", "client_assertion": assertion}
        assert token(azure, client_id=other, **by_certificate).status == 200
        assert refusal(token(azure, **by_certificate)) == (401, "invalid_client", [700027])
        forged = jwt.encode({"iss": other, "sub": other}, certificate()[0], "RS256")
        response = token(azure, client_id=other, client_secret="", client_assertion=forged)
        assert refusal(response) == (401, "invalid_client", [700027])


def test_the_journal_has_no_secret(azure: LocalAzure):
    given = token(azure, client_secret="hunter22").document["access_token"]
    assert azure.requests[-1].status == 200
    kept = str([each.__dict__ for each in azure.requests])
    assert "hunter22" not in kept
    assert given not in kept


@pytest.mark.parametrize("missing", ["jwt", "cryptography"])
def test_without_its_packages_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, missing: str):
    with LocalAzure(tenant_id=TENANT) as azure:
        monkeypatch.setitem(sys.modules, missing, None)
        for response in (token(azure), read(azure, "/common/discovery/keys"), read(azure, MANAGED, Metadata="true")):
            assert code(response) == (501, "NotImplemented")
            assert "azure-mgmt-provisioning[local]" in response.document["error"]["message"]
        for use in (azure.token, lambda: LocalAzure(require_valid_tokens=True)):
            with pytest.raises(ImportError, match=f"'{missing}'"):
                use()


IDENTITY = f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/worker"
MANAGED = "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://management.azure.com/"


def test_managed_identities():
    with LocalAzure(tenant_id=TENANT, clock=Standing()) as azure:
        arm = Arm(azure)
        arm.group()
        response = arm.put(IDENTITY, "2024-11-30", {"location": "westeurope"})
        assert response.status == 201, response.body
        made = response.document["properties"]
        owner = read(azure, MANAGED, Metadata="true").document
        assert owner["client_id"] == "00000000-0000-0000-0000-000000000001"
        for by in (
            f"client_id={made['clientId']}",
            f"object_id={made['principalId']}",
            f"principal_id={made['principalId']}",
            f"mi_res_id={IDENTITY}",
            f"msi_res_id={IDENTITY.upper()}",
        ):
            found = read(azure, f"{MANAGED}&{by}", X_IDENTITY_HEADER="x").document
            assert found["client_id"] == made["clientId"]
            assert claims(azure, found["access_token"])["oid"] == made["principalId"]
        assert claims(azure, azure.token(client_id=made["clientId"]))["oid"] == made["principalId"]
        named = read(azure, f"{MANAGED}&client_id={owner['client_id']}", Metadata="true")
        assert named.document["client_id"] == owner["client_id"]
        assert code(read(azure, f"{MANAGED}&client_id={CLIENT}", Metadata="true")) == (400, "BadRequest")


def test_pages_on_the_web_get_no_token_of_a_managed_identity(azure: LocalAzure):
    assert code(read(azure, MANAGED)) == (400, "BadRequest")
    assert code(read(azure, "/metadata/identity/oauth2/token", Metadata="true")) == (400, "BadRequest")
