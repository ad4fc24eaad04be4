"""Services that are not Azure Resource Manager: where requests go, and whether with a token, a key or neither."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from azure.core import AzureClouds
from azure.core.credentials import AzureKeyCredential

from azure.mgmt.provisioning.core.declare.operation import Access, Operation, Path, Service

from ..support import Answer, AsyncFakeTenantClient, FakeTenantClient, Script, Side

ENDPOINT = "https://weather.example"


def service(access: Access) -> Service:
    return Service("weather", __name__, "1.0", access=access)


def operation(access: Access, host: str | None = None) -> Operation:
    parameters = (Path("place", "place"),) if host is not None else ()
    return Operation(service(access), "Forecasts_Get", "GET", "/here", parameters, send_api_version=False, host=host)


def client(side: Side, access: Access, credential: Any, script: Script | None = None, **options: Any) -> Any:
    base = AsyncFakeTenantClient if side.asynchronous else FakeTenantClient
    made = type("Client", (base,), {"_service": service(access), "__slots__": ()})
    return made(credential, transport=side.transport(script or Script()), **options)


async def test_versions_of_another_form(side: Side) -> None:
    access, script = Access("none", endpoint=ENDPOINT), Script(Answer(200))
    made = client(side, access, None, script, api_version="2.0")
    await side.call(made, operation(access)._replace(send_api_version=True))
    assert script.requests == [f"GET {ENDPOINT}/here?api-version=2.0"]


class TestKeys:
    access = Access("key", endpoint=ENDPOINT, key_header="Weather-Key")

    async def test_a_key(self, side: Side) -> None:
        script = Script(Answer(200))
        made = client(side, self.access, AzureKeyCredential("sesame"), script)
        await side.call(made, operation(self.access))
        assert script.requests == [f"GET {ENDPOINT}/here"]
        assert script.sent[0].headers["Weather-Key"] == "sesame"
        assert "Authorization" not in script.sent[0].headers

    async def test_it_is_not_logged(self, side: Side, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        for header in ("api-key", "Ocp-Apim-Subscription-Key", "X-Subscription"):
            access = self.access._replace(key_header=header)
            made = client(side, access, AzureKeyCredential("sesame"), Script(Answer(200)), logging_enable=True)
            await side.call(made, operation(access))
        assert "X-Subscription" in caplog.text
        assert "sesame" not in caplog.text

    @pytest.mark.parametrize("credential", [None, "sesame"])
    def test_what_is_no_key(self, side: Side, credential: Any) -> None:
        with pytest.raises(TypeError, match=r"AzureKeyCredential\(\"...\"\), got (NoneType|str)$"):
            client(side, self.access, credential)

    async def test_plain_http(self, side: Side) -> None:
        with pytest.raises(ValueError, match="A key is not sent over plain HTTP"):
            client(side, self.access, AzureKeyCredential("k"), base_url="http://weather.example")
        made = client(side, self.access, AzureKeyCredential("k"))
        with pytest.raises(ValueError, match="a key is not sent over plain HTTP, to http://here"):
            await side.call(made, operation(self.access, "http://{place}"), "here")

    async def test_a_host_of_its_own(self, side: Side) -> None:
        script = Script(Answer(200))
        made = client(side, self.access, AzureKeyCredential("k"), script)
        await side.call(made, operation(self.access, "https://{place}.example"), "here")
        assert script.requests == ["GET https://here.example/here"]


class TestNoCredential:
    access = Access("none", endpoint=ENDPOINT)

    async def test_nothing_is_needed(self, side: Side) -> None:
        script = Script(Answer(200), Answer(200), Answer(200))
        await side.call(client(side, self.access, None, script), operation(self.access))
        await side.call(client(side, self.access, None, script, base_url="http://here"), operation(self.access))
        await side.call(client(side, self.access, None, script), operation(self.access, "http://{place}"), "there")
        assert script.requests == [f"GET {ENDPOINT}/here", "GET http://here/here", "GET http://there/here"]
        assert not any("Authorization" in sent.headers for sent in script.sent)


class TestTokens:
    @pytest.mark.parametrize(("scopes", "asked"), [((), f"{ENDPOINT}/.default"), (("https://x/.default",),) * 2])
    async def test_scopes(self, side: Side, scopes: tuple[str, ...], asked: Any) -> None:
        """Those of the service; else that of its endpoint."""
        access = Access(endpoint=ENDPOINT, scopes=scopes)
        credential, script = side.credential(), Script(Answer(200))
        await side.call(client(side, access, credential, script), operation(access))
        assert script.requests == [f"GET {ENDPOINT}/here"]
        assert credential.asked[0][0] == ((asked,) if isinstance(asked, str) else asked)

    async def test_scopes_of_a_host_of_its_own(self, side: Side) -> None:
        """Tokens for the endpoint go nowhere else, unless it is said what they are for."""
        access, at = Access(endpoint=ENDPOINT), "https://{place}.example"
        with pytest.raises(ValueError, match="make the client with credential_scopes"):
            await side.call(client(side, access, side.credential()), operation(access, at), "here")
        access = Access(scopes=("https://example/.default",))
        script = Script(Answer(200))
        await side.call(client(side, access, side.credential(), script), operation(access, at), "here")
        assert script.requests == ["GET https://here.example/here"]

    def test_clouds(self, side: Side) -> None:
        with pytest.raises(ValueError, match="cloud_setting is about Azure Resource Manager"):
            client(side, Access(endpoint=ENDPOINT), side.credential(), cloud_setting=AzureClouds.AZURE_CHINA_CLOUD)

    def test_nothing_is_registered(self, side: Side) -> None:
        """Resource providers are Azure Resource Manager's."""
        assert not client(side, Access(endpoint=ENDPOINT), side.credential())._executor.settings.registers
