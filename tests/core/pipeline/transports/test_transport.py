"""The transports: they send what requests and aiohttp would, by the same proxies and certificates, in less time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from azure.core.exceptions import ServiceRequestError
from hypothesis import given
from hypothesis import strategies as st
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse

from azure.mgmt.provisioning.core.pipeline.transports.environment import EnvironmentProxies, environment, origin
from azure.mgmt.provisioning.core.pipeline.transports.transport import Session, _prepared

URL = "https://management.azure.com/subscriptions/s"
CALL: dict[str, Any] = {"allow_redirects": False, "stream": False, "headers": {}}


class Adapter(BaseAdapter):
    """Keeps what it is to send, and answers with text."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[requests.PreparedRequest, dict[str, Any]]] = []
        self.headers: dict[str, str] = {}

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:  # type: ignore[override]
        self.sent.append((request, options))
        raw = HTTPResponse(io.BytesIO(b"content"), status=200, headers=self.headers, preload_content=False)
        return requests.adapters.HTTPAdapter().build_response(request, raw)  # type: ignore[no-untyped-call]

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def adapter() -> Adapter:
    return Adapter()


@pytest.fixture
def session(adapter: Adapter) -> Iterator[Session]:
    with Session() as made:
        made.mount("https://", adapter)
        yield made


@pytest.fixture
def general(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The requests that requests itself prepares: the odd ones."""
    prepared: list[str] = []
    plain = requests.Session.prepare_request

    def prepare(self: requests.Session, request: requests.Request) -> requests.PreparedRequest:
        prepared.append(str(request.url))
        return plain(self, request)

    monkeypatch.setattr(requests.Session, "prepare_request", prepare)
    return prepared


TEXT = st.text("abcXYZ019 ._~-/%:?&=#[]@!$'()*+,;{}é\\", max_size=12)
URLS = st.builds(
    lambda host, path: f"https://{host}/{path}", st.sampled_from(["a.b", "a.b:81", "A.b", "[::1]", "x_y.z"]), TEXT
)
HEADERS = st.dictionaries(st.sampled_from(["Accept", "ACCEPT", "x-ms-a", "Content-Length"]), TEXT, max_size=3)


@given(
    st.sampled_from(["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH"]),
    URLS,
    HEADERS,
    st.one_of(st.none(), st.binary(max_size=9)),
)
def test_a_plain_request_is_what_requests_would_send(method: str, url: str, headers: Any, body: bytes | None) -> None:
    prepared = _prepared(method, url, requests.Session().headers, CALL | {"headers": headers, "data": body})
    if prepared is not None:
        expected = requests.Session().prepare_request(requests.Request(method, url, headers, data=body))
        assert (prepared.method, prepared.url, prepared.body) == (expected.method, expected.url, expected.body)
        assert dict(prepared.headers.lower_items()) == dict(expected.headers.lower_items())
        assert prepared.path_url == expected.path_url


@pytest.mark.parametrize(
    "url",
    [
        URL
        + "/resourceGroups/my%20group/providers/Microsoft.KeyVault/vaults?api-version=2030-01-01&$filter=a%20eq%201",
        "http://127.0.0.1:8080/",
        "https://management.azure.com/a.b/c?d=../e",
    ],
)
def test_the_usual_urls_are_plain(url: str) -> None:
    assert _prepared("GET", url, {}, CALL) is not None


@pytest.mark.parametrize(
    ("url", "options"),
    [
        ("https://Host.com/", {}),
        ("https://user:word@host.com/", {}),
        ("https://host.com", {}),
        ("https://host.com/a/../b", {}),
        ("https://host.com/%41", {}),
        (URL, {"allow_redirects": True}),
        (URL, {"files": {"a": b"b"}}),
        (URL, {"proxies": {"https": "http://proxy"}}),
        (URL, {"data": {"a": "b"}}),
        (URL, {"data": iter([b"a"])}),
        (URL, {"headers": {"a": b"b"}}),
        (URL, {"headers": {"a": "b\nc: d"}}),
        (URL, {"headers": {"a": " b"}}),
        (URL, {"auth": ("user", "word")}),
    ],
)
def test_odd_requests_are_not(url: str, options: dict[str, Any]) -> None:
    assert _prepared("GET", url, {}, CALL | options) is None


def test_odd_requests_are_left_to_requests(session: Session, adapter: Adapter, general: list[str]) -> None:
    session.request("GET", URL, **CALL)
    assert general == []
    assert session.request("GET", URL, None, None, {"a": "b"}).content == b"content"
    assert session.request("POST", URL, **CALL, auth=("user", "word")).content == b"content"
    assert general == [URL, URL]
    assert [sent.headers.get("a") for sent, _ in adapter.sent] == [None, "b", None]


def test_what_a_response_tells(session: Session) -> None:
    response = session.request("GET", URL, **CALL)
    assert response.content == b"content"
    assert response.elapsed.total_seconds() > 0
    assert response.request.url == URL


def test_a_stream_is_read_in_pieces(session: Session) -> None:
    response = session.request("GET", URL, **(CALL | {"stream": True}))
    assert list(response.iter_content(4)) == [b"cont", b"ent"]


def test_cookies_are_kept_and_sent(session: Session, adapter: Adapter, general: list[str]) -> None:
    adapter.headers = {"Set-Cookie": "a=b; Path=/"}
    # http.cookiejar asks the response for its headers by way of http.client's.
    session.request("GET", URL, **CALL)
    session.cookies.set("c", "d", domain="management.azure.com", path="/")
    session.request("GET", URL, **CALL)
    assert "c=d" in adapter.sent[1][0].headers["Cookie"]
    assert general == [URL]


def test_settings_of_the_environment_are_read_once_and_again_when_it_changes(
    session: Session, adapter: Adapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    merge = requests.Session.merge_environment_settings
    monkeypatch.setattr(
        requests.Session, "merge_environment_settings", lambda *given: (read.append(given[1]), merge(*given))[1]
    )
    for _ in range(3):
        session.request("GET", URL, **CALL)
    session.request("GET", URL, **CALL, verify=False, timeout=(1, 2), cert=["a.pem", "a.key"])
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/bundle.pem")
    session.request("GET", URL, **CALL)
    monkeypatch.setenv("NO_PROXY", "azure.com")
    session.request("GET", URL, **CALL)
    proxies = [options["proxies"].get("https") for _, options in adapter.sent]
    assert proxies == [None, None, None, None, "http://proxy:1", None]
    assert [options["verify"] for _, options in adapter.sent] == [True] * 3 + [False] + ["/bundle.pem"] * 2
    assert adapter.sent[3][1]["timeout"] == (1, 2)
    assert adapter.sent[3][1]["cert"] == ("a.pem", "a.key")
    assert read == [URL] * 4


@pytest.mark.parametrize(
    ("url", "expected"),
    [("https://a.b/c?d=/", "https://a.b"), ("http://a.b:81", "http://a.b:81"), ("/path", "/path")],
)
def test_the_origin_of_a_url(url: str, expected: str) -> None:
    assert origin(url) == expected


def test_proxies_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    proxies = EnvironmentProxies()
    assert proxies.of(URL) is None
    before = environment()
    monkeypatch.setenv("https_proxy", "http://user:word@proxy:1")
    assert environment() != before
    assert proxies.of(URL) == "http://user:word@proxy:1"
    assert proxies.of("http://management.azure.com/") is None
    monkeypatch.setenv("all_proxy", "http://other:2")
    assert proxies.of("http://management.azure.com/") == "http://other:2"
    monkeypatch.setenv("no_proxy", "azure.com")
    assert proxies.of(URL) is None
    assert proxies.of("/path") is None


class TestAsync:
    @pytest.fixture
    def sent(self, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
        """The options of what is handed to azure-core's transport."""
        from azure.core.pipeline.transport import AioHttpTransport

        found: list[dict[str, Any]] = []

        async def send(self: Any, request: Any, **options: Any) -> Any:
            found.append(options)
            raise ServiceRequestError("not sent")

        monkeypatch.setattr(AioHttpTransport, "send", send)
        return found

    async def test_proxies(self, sent: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
        from azure.core.rest import HttpRequest

        from azure.mgmt.provisioning.core.pipeline.transports.aio_transport import Transport

        monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
        async with Transport() as transport:
            assert transport.session is not None
            assert transport.session.trust_env is False
            request = HttpRequest("GET", URL)
            given: list[dict[str, Any]] = [{}, {"proxies": {"https": "http://given:2"}}, {"proxy": "http://given:3"}]
            for options in given:
                with pytest.raises(ServiceRequestError):
                    await transport.send(request, **options)
        assert sent == [
            {"stream": True, "proxies": None, "proxy": "http://proxy:1"},
            {"stream": True, "proxies": {"https": "http://given:2"}},
            {"stream": True, "proxies": None, "proxy": "http://given:3"},
        ]
