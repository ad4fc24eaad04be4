"""Logging and configuration: what is logged at which level, and what the environment says."""

from __future__ import annotations

import ast
import logging
import threading
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError

from ...core.transports import TOKEN, Answer
from ...services.conftest import done
from ..requirement import MUST, MUST_NOT, check_each, requirement
from ..source import PACKAGE, ROOT, nodes
from ..subjects import clients
from ..support import GROUP, SUCCEEDED, Side, accepted

KEYS = {"keys": [{"keyName": "key1", "value": "c2VjcmV0LWtleS1vZi1hbi1hY2NvdW50LXRoYXQtaXMtbG9uZw=="}]}
SECRET = str(KEYS["keys"][0]["value"])


@pytest.fixture(autouse=True)
def everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def logged(caplog: pytest.LogCaptureFixture, level: int) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == level and "azure" in record.name]


def call_of(source: str) -> ast.Call:
    """A call as a node."""
    found = ast.parse(source, mode="eval").body
    assert isinstance(found, ast.Call)
    return found


async def keys(side: Side, **options: Any) -> Any:
    """Get the keys of a storage account."""
    client = side.client(Answer(200, KEYS))
    return await done(client.storage.storage_accounts.list_keys("rg", "account", **options))


@requirement("python-logging-usage", MUST, "Logs are written with Python's `logging`.")
def test_logging_usage() -> None:
    def prints_nothing(call: ast.Call) -> bool:
        return ast.unparse(call.func) not in ("print", "sys.stdout.write", "sys.stderr.write")

    calls = nodes(ast.Call, "core", "local", "_client", "_aio_client", "aio")
    check_each(prints_nothing, calls, refused=[call_of("print('sent')")])


@requirement("python-logging-nameed-logger", MUST, "Loggers are called as the package, or as a module of it.")
def test_logging_nameed_logger() -> None:
    def is_named(node: ast.Call) -> bool:
        name = ast.unparse(node.args[0]) if node.args else ""
        return name == "__name__" or name.strip("'").startswith(provisioning.__name__)

    # What others' loggers are told to do with what they log is no logging of ours.
    told = {id(node.value) for node in nodes(ast.Attribute) if node.attr == "addHandler"}
    calls = [call for call in nodes(ast.Call) if ast.unparse(call.func) == "logging.getLogger"]
    made = [call for call in calls if id(call) not in told]
    check_each(is_named, made, refused=[call_of("logging.getLogger('mine')")])
    own = [call.args[0].value for call in made if isinstance(call.args[0], ast.Constant)]
    readme = (ROOT / "README.md").read_text("utf-8")
    check_each(lambda name: f"`{name}`" in readme, own, refused=["azure.mgmt.provisioning.untold"])


@requirement("python-logging-error", MUST, "`ERROR` is for failures that the program will hardly get over.")
def test_logging_error() -> None:
    # What callbacks of the caller raise is nobody's to handle; nothing else is an error.
    source = "".join(path.read_text("utf-8") for path in (PACKAGE / "core").rglob("*.py"))
    calls = [line.strip() for line in source.splitlines() if "_LOGGER." in line and "isEnabledFor" not in line]

    def is_right(line: str) -> bool:
        return line.startswith("_LOGGER.debug(") or (
            "_LOGGER.exception(" in line and ("callback" in line or "pool" in line)
        )

    check_each(is_right, calls, refused=["_LOGGER.error('not found')"])


@requirement(
    "python-logging-warn",
    MUST,
    "`WARNING` is for what fails to do its task, and raises.",
    exception="What raises says all in its exception; a log of its own would tell those who handle it what they know. "
    "No more does azure-core.",
)
async def test_logging_warn(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(HttpResponseError) as caught:
        await done(side.client(Answer(404)).resources.resource_groups.get("rg"))
    assert "ResourceGroups_Get" in str(caught.value)
    assert logged(caplog, logging.WARNING) == logged(caplog, logging.ERROR) == []


@requirement("python-logging-info", MUST, "`INFO` is for what goes as it should.")
async def test_logging_info(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    await done(side.client(Answer(200, GROUP)).resources.resource_groups.get("rg"))
    assert len(logged(caplog, logging.INFO)) == 2
    assert {record.levelno for record in caplog.records if "azure" in record.name} == {logging.INFO}


@requirement("python-logging-debug", MUST, "`DEBUG` is for finding out what is wrong: bodies, for one.")
async def test_logging_debug(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    client = side.client(Answer(200, GROUP))
    await done(client.resources.resource_groups.create_or_update("rg", {"location": "eastasia"}, logging_enable=True))
    sent, received = logged(caplog, logging.DEBUG)
    assert '{"location": "eastasia"}' in sent
    assert '"westeurope"' in received
    assert not any("eastasia" in text for text in logged(caplog, logging.INFO))


@requirement("python-logging-sensitive-info", MUST_NOT, "What is sensitive is not logged above `DEBUG`.")
async def test_logging_sensitive_info(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    # Nor is it at DEBUG.
    found = await keys(side, logging_enable=True)
    assert found.keys[0].value == SECRET
    told = logged(caplog, logging.INFO) + logged(caplog, logging.DEBUG)
    assert len(told) == 4
    check_each(lambda text: TOKEN not in text and SECRET not in text, told, refused=[f"Bearer {TOKEN}", SECRET])


@requirement("python-logging-request", MUST, "Request line, status and headers of each request are logged at `INFO`.")
async def test_logging_request(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    await done(side.client(Answer(200, GROUP, {"x-ms-request-id": "7"})).resources.resource_groups.get("rg"))
    sent, received = logged(caplog, logging.INFO)
    assert "Request method: 'GET'" in sent
    assert "/resourceGroups/rg" in sent or "/resourcegroups/rg" in sent
    assert "'x-ms-client-request-id'" in sent
    assert "'Authorization': 'REDACTED'" in sent
    assert "Response status: 200" in received
    assert "'x-ms-request-id': '7'" in received


@requirement(
    "python-logging-cancellation",
    MUST,
    "A call that is cancelled is logged at `INFO`.",
    exception="Cancelling is what the caller did. A poller that was cancelled says so with what it raises, and can be "
    "resumed from there.",
)
async def test_logging_cancellation(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    client = side.client(accepted(), Answer(200, {"status": "Running"}), repeat=True)
    begun = client.resources.resource_groups.begin_delete("rg")
    poller = await begun if side.asynchronous else begun
    poller.cancel()
    with pytest.raises(PollingCancelledError) as caught:
        await side.drive.result(poller)
    assert caught.value.continuation_token
    assert not any("cancel" in text.lower() for text in logged(caplog, logging.INFO))


@requirement(
    "python-logging-exceptions",
    MUST,
    "Exceptions are logged at `WARNING`, with a stack trace at `DEBUG`.",
    exception="As for `python-logging-warn`: the exception has the request, the answer and the next step. What a "
    "callback raises, which nobody would see, is logged with its trace.",
)
async def test_logging_exceptions(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    def fails(_: Any) -> None:
        raise RuntimeError("the callback's own")

    listening = threading.Event()

    def succeed(request: Any) -> Answer:
        assert listening.wait(60)
        return SUCCEEDED

    begun = side.client(accepted(), succeed).resources.resource_groups.begin_delete("rg")
    poller = await begun if side.asynchronous else begun
    poller.add_done_callback(fails)
    listening.set()
    await side.drive.result(poller, 300)
    (record,) = [each for each in caplog.records if each.levelno > logging.INFO and "azure" in each.name]
    assert record.name.startswith(provisioning.__name__)
    assert record.exc_info is not None
    assert str(record.exc_info[1]) == "the callback's own"


@requirement(
    "python-envvars-global",
    MUST,
    "The environment is heard: proxies, login, `AZURE_LOG_LEVEL`, `AZURE_CLOUD`, `AZURE_SUBSCRIPTION_ID` …",
)
def test_envvars_global(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    from azure.core.settings import settings

    monkeypatch.setenv("AZURE_LOG_LEVEL", "ERROR")
    assert settings.log_level() == logging.ERROR
    monkeypatch.setenv("AZURE_SUBSCRIPTION_ID", "the-subscription")
    monkeypatch.setenv("AZURE_CLOUD", "AzureChinaCloud")
    kind: Any = clients(asynchronous=side.asynchronous)[0]
    found = kind.from_env()._executor.settings
    assert found.subscription_id == "the-subscription"
    assert found.base_url == "https://management.chinacloudapi.cn"
