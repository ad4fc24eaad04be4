"""Options have the values that they can have, on clients and on calls, or the error names them."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Any

import pytest
from azure.core.exceptions import ResourceNotFoundError
from azure.core.pipeline.policies import RetryMode, SansIOHTTPPolicy

from azure.mgmt.provisioning.core.declare.checks import check_values
from azure.mgmt.provisioning.core.declare.options import ClientOptions, LongRunningOptions
from azure.mgmt.provisioning.core.declare.settings import all_services

from ..calls import OK, get
from ..fake import _rest
from ..support import HOST, SUBSCRIPTION, WIDGET, Answer, Script, Side

TEXT, MAPPING, COUNT = "a text that is not empty", "a mapping of names and values", "a whole number, 0 or more"
WRONG: list[tuple[str, Any, str]] = [
    ("timeout", "5", "a number of seconds, got the str '5'"),
    ("timeout", True, "a number of seconds, got the bool True"),
    ("connection_timeout", 0, "a number of seconds above 0, got the int 0"),
    ("read_timeout", [5], "a number of seconds above 0, got a list"),
    ("max_response_size", 1.5, "a number of bytes, got the float 1.5"),
    ("retry_total", -1, f"{COUNT}, got the int -1"),
    ("retry_status", "3", f"{COUNT}, got the str '3'"),
    ("retry_backoff_factor", None.__class__, "a number of seconds, got a type"),
    ("redirect_max", False, f"{COUNT}, got the bool False"),
    ("headers", [("a", "b")], f"{MAPPING}, got a list"),
    ("params", [("a", "b")], f"{MAPPING}, got a list"),
    ("params", "a=b", f"{MAPPING}, got the str 'a=b'"),
    ("proxies", "http://proxy", f"{MAPPING}, got the str 'http://proxy'"),
    ("api_version", 20, f"{TEXT}, got the int 20"),
    ("api_version", "", f"{TEXT}, got the str ''"),
    ("content_type", 5, f"{TEXT}, got the int 5"),
    ("client_request_id", " ", f"{TEXT}, got the str ' '"),
    ("user_agent", ["a"], f"{TEXT}, got a list"),
    ("cls", "list", "something to call, got the str 'list'"),
    ("response_hook", 1, "something to call, got the int 1"),
    ("retry_on_methods", "GET", "a list of HTTP methods, got the str 'GET'"),
    ("logging_enable", "yes", "True or False, got the str 'yes'"),
    ("logger", "azure", "a logger of logging, got the str 'azure'"),
    ("decompress", 0, "True or False, got the int 0"),
    ("tracing_options", True, f"{MAPPING}, got the bool True"),
    ("network_span_namer", "GET", "something to call, got the str 'GET'"),
    ("connection_verify", "", "True, False or a path, got the str ''"),
    ("connection_verify", 0, "True, False or a path, got the int 0"),
    ("connection_cert", ("a", ""), "a path, or the paths of certificate and key, got a tuple"),
    ("error_map", {404: "x"}, "a mapping of status codes and exception classes, got a dict"),
    ("error_map", [404], "a mapping of status codes and exception classes, got a list"),
]


@pytest.mark.parametrize(("name", "value", "said"), WRONG)
async def test_a_value_that_an_option_can_not_have(side: Side, level: str, name: str, value: Any, said: str) -> None:
    script = Script()
    with pytest.raises(ValueError) as refused:
        await get(side, level, script, **{name: value})
    assert str(refused.value) == f"{name} is to be {said}"
    assert script.sent == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"headers": {"a": 5}}, "headers['a'] is to be a text, got an int"),
        ({"headers": {5: "a"}}, "headers is to be a mapping of names and values, got the int 5 for a name"),
        ({"params": {"a": True}}, "params['a'] is to be a text or a whole number, got a bool"),
        ({"params": {"a": 1.0}}, "params['a'] is to be a text or a whole number, got a float"),
        ({"params": {"a": ["b", 1.5]}}, "params['a'] is to be a text or a whole number, got a float"),
        ({"params": {"a": None}}, "params['a'] is to be a text or a whole number, got None"),
        ({"params": {"a": ["b", {}]}}, "params['a'] is to be a text or a whole number, got a dict"),
        ({"proxies": {"https": ["x"]}}, "proxies['https'] is to be a text, got a list"),
    ],
)
async def test_a_value_in_a_mapping(side: Side, level: str, given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError) as refused:
        await get(side, level, Script(), **given)
    assert str(refused.value) == said


def test_secrets_are_not_shown() -> None:
    with pytest.raises(ValueError) as refused:
        check_values({"headers": {"x-ms-authorization-auxiliary": b"hunter2"}})
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize("token", ["", " ", 7])
async def test_a_continuation_token_that_is_none(side: Side, token: Any) -> None:
    script = Script()
    client = side.client(script)
    with pytest.raises(ValueError, match="^continuation_token is to be a text that is not empty, got"):
        side.list(client, _rest.LIST, "rg", continuation_token=token)
    with pytest.raises(ValueError, match="^continuation_token is to be"):
        side.list(client, _rest.LIST, "rg").by_page(token)
    with pytest.raises(ValueError, match="^continuation_token is to be"):
        await side.begin(client, _rest.BEGIN_DELETE, "rg", "w1", continuation_token=token)
    assert script.sent == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"credential_scopes": f"{HOST}/.default"}, "credential_scopes is to be a list of texts"),
        ({"retry_mode": "linear"}, "retry_mode is to be a RetryMode of azure.core.pipeline.policies"),
        ({"enable_cae": 1}, "enable_cae is to be True or False"),
        ({"base_headers": {"a": 1}}, r"base_headers\['a'\] is to be a text"),
        ({"polling_interval": "5"}, "polling_interval is to be a number of seconds"),
        ({"retry_on_status_codes": 408}, "retry_on_status_codes is to be a list of status codes"),
        ({"redirect_on_status_codes": ["300"]}, "redirect_on_status_codes is to be a list of status codes"),
        ({"blocked_redirect_headers": "x"}, "blocked_redirect_headers is to be a list of headers"),
        ({"additional_allowed_query_params": 5}, "additional_allowed_query_params is to be a list of query parameters"),
        (
            {"additional_allowed_query_params": iter(["a"])},
            "additional_allowed_query_params is to be a list of query parameters",
        ),
        ({"retry_on_status_codes": iter([408])}, "retry_on_status_codes is to be a list of status codes"),
        ({"redirect_remove_headers": iter(["x"])}, "redirect_remove_headers is to be a list of headers"),
        ({"per_call_policies": iter([SansIOHTTPPolicy()])}, "per_call_policies is to be policies of a pipeline"),
        ({"per_retry_policies": iter([SansIOHTTPPolicy()])}, "per_retry_policies is to be policies of a pipeline"),
        ({"http_logging_level": "INFO"}, "http_logging_level is to be a level of logging"),
        ({"connection_data_block_size": 0}, "connection_data_block_size is to be a number of bytes"),
    ],
)
def test_options_of_clients(side: Side, given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=f"^{said}, got"):
        side.client(Script(), **given)


NO_VERSIONS = ["2023", "2023-7-1", "2023-13-01", "2023-07-32", "01-07-2023", "2023-07-01 ", "2023-07-01preview", "v1"]
DATED = "is to be a date such as '2023-07-01' or '2023-07-01-preview', got"


@pytest.mark.parametrize("version", ["", 20, None, *NO_VERSIONS])
def test_api_versions_by_service(side: Side, version: Any) -> None:
    with pytest.raises(ValueError, match=rf"^api_versions\['fake'\] {DATED}"):
        all_services(None, side.credential(), SUBSCRIPTION, None, {"fake": version}, {}, ["fake"])


@pytest.mark.parametrize("version", NO_VERSIONS)
def test_the_api_version_of_a_client(side: Side, version: str) -> None:
    with pytest.raises(ValueError, match=f"^api_version {DATED} the str '{version}'"):
        side.client(Script(), api_version=version)


@pytest.mark.parametrize("version", ["2023-07-01", "2023-07-01-preview", "2023-07-01-alpha.2"])
def test_api_versions_that_there_may_be(side: Side, version: str) -> None:
    client = side.client(Script(), api_version=version)
    assert client._executor.settings.api_versions == {"fake": version}


def test_profiles_of_versions_are_told_what_to_write(side: Side) -> None:
    said = r"got an unexpected option 'profile'\. A service has one API version at a time: api_version='2023-07-01' of"
    with pytest.raises(TypeError, match=said):
        side.client(Script(), profile="latest")


async def test_values_that_options_can_have(side: Side) -> None:
    class Depth(str, enum.Enum):
        ALL = "all"

    script = Script(OK, Answer(404))
    client = side.client(script, retry_mode=RetryMode.Fixed, credential_scopes=(f"{HOST}/.default",))
    params = {"a": ["1", 2], "b": "true", "c": Depth.ALL}
    await side.call(client, _rest.GET, "rg", "w1", params=params, retry_on_methods={"GET"}, timeout=float("inf"))
    assert script.sent[0].url == f"{WIDGET}?api-version=2024-01-01&a=1&a=2&b=true&c=all"
    with pytest.raises(ResourceNotFoundError):
        await side.call(
            client, _rest.GET, "rg", "w1", connection_cert=("a", Path("b")), error_map={404: ResourceNotFoundError}
        )


def test_every_option_is_checked_or_known_to_be_any_object() -> None:
    from azure.mgmt.provisioning.core.declare import checks

    names = {*ClientOptions.__annotations__, *LongRunningOptions.__annotations__, "continuation_token"}
    objects = {name for name in names if name.endswith(("policy", "policies"))}
    assert names - checks._CHECKS.keys() - objects == {
        *("cloud_setting", "parent_span", "polling", "session", "transport")
    }
