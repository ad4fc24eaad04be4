"""Stand-ins for methods and groups, as ``unittest.mock`` and pytest put them there."""

from __future__ import annotations

import copy
import pickle
from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest

from azure.mgmt.provisioning.core.clients.aio import AsyncOperationGroup, AsyncServiceClient
from azure.mgmt.provisioning.core.clients.sync import OperationGroup, ServiceClient
from azure.mgmt.provisioning.core.clients.twins import awaited

from ..calls import OK
from ..fake import SERVICE, _rest
from ..support import SUBSCRIPTION, Script, Side


class WidgetsOperations(OperationGroup):
    """Widgets."""

    def get(self, name: str, **options: Any) -> Any:
        """Get one."""
        return self._call(_rest.GET, options, "rg", name)

    def begin_start(self, name: str) -> Any:
        """Start one."""


class AsyncWidgetsOperations(AsyncOperationGroup):
    """Widgets."""

    get = awaited(WidgetsOperations.get)


class WidgetClient(ServiceClient):
    """A client with a group."""

    _service = SERVICE

    @property
    def widgets(self) -> WidgetsOperations:
        """Widgets."""
        return self._group(WidgetsOperations)


class AsyncWidgetClient(AsyncServiceClient):
    """An async client with a group."""

    _service = SERVICE

    @property
    def widgets(self) -> AsyncWidgetsOperations:
        """Widgets."""
        return self._group(AsyncWidgetsOperations)


@pytest.fixture
def client(side: Side) -> Any:
    kind: Any = AsyncWidgetClient if side.asynchronous else WidgetClient
    return kind(side.credential(), SUBSCRIPTION, transport=side.transport(Script(OK, OK)))


async def _get(side: Side, group: Any) -> Any:
    got = group.get("w1")
    return await got if side.asynchronous else got


async def test_a_method_of_a_group(side: Side, client: Any) -> None:
    kind = type(client.widgets)
    with mock.patch.object(client.widgets, "get", return_value=1) as stand_in:
        assert await _get(side, client.widgets) == 1
        assert isinstance(client.widgets, kind)
        assert type(client.widgets).__name__ == kind.__name__
    stand_in.assert_called_once_with("w1")
    assert type(client.widgets) is kind
    assert (await _get(side, client.widgets)).id == "/w1"


def test_the_text_of_a_group(client: Any) -> None:
    text = client.widgets.__doc__
    with mock.patch.object(client.widgets, "get"):
        assert client.widgets.__doc__ == text
    assert text.startswith("Widgets.\n\nMethods take request options")


async def test_a_method_keeps_its_signature(side: Side, client: Any) -> None:
    with mock.patch.object(client.widgets, "get", autospec=True) as stand_in:
        await _get(side, client.widgets)
        with pytest.raises(TypeError, match="name"):
            client.widgets.get()
    stand_in.assert_called_once_with("w1")


def test_several_stand_ins(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    kind, fake = type(client), SimpleNamespace(get=lambda name: name)
    with monkeypatch.context() as patch:
        patch.setattr(client, "widgets", fake)
        patch.setattr(client, "close", lambda: "closed")
        assert client.widgets is fake
        assert client.close() == "closed"
        del client.widgets
        assert client.close() == "closed"
        assert isinstance(client.widgets, (WidgetsOperations, AsyncWidgetsOperations))
        client.widgets = fake
    assert type(client) is kind


def test_a_class(client: Any) -> None:
    with mock.patch.object(type(client.widgets), "get", new=lambda group, name: name):
        assert client.widgets.get("w1") == "w1"
    with mock.patch.object(type(client), "widgets", new_callable=mock.PropertyMock, return_value=3):
        assert client.widgets == 3


def test_specs(side: Side, client: Any) -> None:
    for spec in (mock.create_autospec(client.widgets), mock.MagicMock(spec=client.widgets)):
        assert isinstance(spec.get, mock.AsyncMock) == side.asynchronous
        with pytest.raises(AttributeError):
            _ = spec.gte
    for spec in (mock.create_autospec(client), mock.create_autospec(type(client))(None, "s")):
        assert spec.widgets is spec.widgets
        with pytest.raises(AttributeError):
            _ = spec.wigdets


@pytest.mark.parametrize("value", [None, 1, "text", [], {}])
def test_plain_values_are_mistakes(client: Any, value: Any) -> None:
    with pytest.raises(AttributeError, match=r"^\w+ can't be changed after it was made \(setting 'widgets'\)$"):
        client.widgets = value
    with pytest.raises(AttributeError, match=r"\(deleting 'widgets'\)$"):
        del client.widgets


def test_wrong_names(client: Any) -> None:
    with pytest.raises(AttributeError, match=r"\(setting 'wigdets'\)\. Did you mean 'widgets'\?$"):
        client.wigdets = mock.Mock()
    with pytest.raises(AttributeError, match=r"WidgetClient has no attribute 'wigdets'\. Did you mean 'widgets'"):
        _ = client.wigdets
    with pytest.raises(AttributeError, match="has no attribute '_widgets'$"):
        _ = client._widgets
    with pytest.raises(AttributeError, match="has no attribute 'start'. Did you mean 'begin_start'"):
        _ = WidgetsOperations(client._executor).start  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="^WidgetsOperations has no attribute 'start'. Did you mean 'begin_start'"):
        _ = WidgetsOperations.start  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"has no attribute '_start_'$"):
        _ = WidgetsOperations._start_  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["models", "get_models"])
def test_models_of_one_api_version(client: Any, name: str) -> None:
    for asked in (client, type(client)):
        with pytest.raises(AttributeError, match=rf"has no attribute '{name}'\. Models are in [\w.]+\.models, for one"):
            getattr(asked, name)


def test_copies_and_pickles(client: Any) -> None:
    for thing in (client, client.widgets):
        assert copy.copy(thing) is thing
        assert copy.deepcopy({"a": thing})["a"] is thing
        with pytest.raises(TypeError, match=r"can't be pickled, since it holds a credential and connections: make"):
            pickle.dumps(thing)


async def test_another_subscription_over_the_same_pipeline(side: Side) -> None:
    script = Script(OK, OK, OK)
    client = side.client(script)
    other = client.with_subscription("other")
    assert (await side.call(other, _rest.GET, "rg", "w1")).id == "/w1"
    await side.call(client, _rest.GET, "rg", "w1")
    assert "/subscriptions/other/" in script.sent[0].url
    assert f"/subscriptions/{SUBSCRIPTION}/" in script.sent[1].url
    assert other._executor.pipeline_client is client._executor.pipeline_client
    await side.close(other)
    assert script.closed == 1
    await side.call(client, _rest.GET, "rg", "w1")
    with pytest.raises(ValueError, match="subscription_id is to be the id of a subscription, got ''"):
        client.with_subscription("")
