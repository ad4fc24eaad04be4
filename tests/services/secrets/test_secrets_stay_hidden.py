"""A secret in any model of any service is never shown: not by models, faults, errors, logs or pollers.

``make test`` tries a few models and operations of each service, ``make test-all`` all of them. The seed is printed.
"""

from __future__ import annotations

import json
import logging
import random
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import AzureError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.core.exchange.secrets import secret_names
from azure.mgmt.provisioning.core.faults import Faults
from azure.mgmt.provisioning.core.models.model import Model, fields_of
from azure.mgmt.provisioning.local.routing.validation import without_secrets
from azure.mgmt.provisioning.services import SERVICES

from ...core.support import SUBSCRIPTION, TOKEN, Answer, Credential, Script, SyncTransport
from ...seeds import seed_of
from ..common import COMMON, each_service
from ..trees import models_of
from .planted import MARK, arguments_of, operations_of, planted, planted_value, responses_of

_SEED = seed_of("SECRETS_SEED")
_FEW = 8
_STATUS = "https://management.azure.com/subscriptions/s/operations/1?api-version=1"


@pytest.fixture
def chance(service: str) -> random.Random:
    print(f"SECRETS_SEED={_SEED}")
    return random.Random(f"{_SEED} {service}")


def _assert_hidden(*shown: Any) -> None:
    for text in shown:
        at = str(text).find(MARK)
        assert at < 0, f"shown: {str(text)[max(0, at - 200) : at + 40]}"


def _some(found: list[Any], chance: random.Random, most: int | None) -> list[Any]:
    return found if most is None or len(found) <= most else chance.sample(found, most)


# Models and faults


def _models(service: str) -> list[type[Model]]:
    return [model for model in models_of(service) if model._model_plan().hides]


def _views(model: Model) -> Iterator[Model]:
    """A model and the models in it."""
    yield model
    for field in fields_of(type(model)):
        try:
            value = getattr(model, field.name)
        except ValueError:
            continue
        values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
        for each in values:
            if isinstance(each, Model):
                yield from _views(each)


def _try_models(service: str, chance: random.Random, most: int | None) -> int:
    models = _some(_models(service), chance, most)
    for model in models:
        raw = planted(model, chance)
        for read in (model.deserialize(raw), model.from_dict(raw)):
            _assert_hidden(*map(repr, _views(read)), read._repr_html_(), read._drawn())
        plan = model._model_plan()
        secret = planted(model, chance, secret=True)
        for bad in [MARK, [MARK], *_bad_members(model, secret)]:
            faults = Faults()
            plan.write(bad, (None, "body"), faults)
            _assert_hidden(faults.text("body"))
            _read_badly(model, bad)
    return len(models)


def _bad_members(model: type[Model], secret: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Bodies of a model with something else in the place of each member that is secret, or holds what is."""
    for field in fields_of(model):
        if field.plan.hides and field.wire in secret:
            for bad in (MARK, [MARK], {"a": MARK}, [[MARK]], {"a": [{"b": MARK}]}, MARK.encode()):
                yield {field.name: bad}


def _read_badly(model: type[Model], bad: Any) -> None:
    try:
        read = model.deserialize(json.loads(json.dumps(bad, default=str)))
    except ValueError as error:
        _assert_hidden(error)
        return
    _assert_hidden(repr(read))
    for field in fields_of(model):
        try:
            getattr(read, field.name)
        except ValueError as error:
            _assert_hidden(error)


@pytest.mark.parametrize("service", COMMON)
def test_models_and_faults(service: str, chance: random.Random) -> None:
    _try_models(service, chance, _FEW)


@pytest.mark.slow
@pytest.mark.parametrize("service", SERVICES)
def test_all_models_and_faults(service: str, chance: random.Random) -> None:
    print(f"{_try_models(service, chance, None)} models of {service} tried")


# Calls


def _answers(operation: Operation, chance: random.Random) -> Iterator[Answer]:
    """Answers that say more than they should: as success, as success of another code, as errors, cut off."""
    data = responses_of(operation, chance)
    if data is None:
        return
    whole = json.dumps(data).encode()
    headers = {"Content-Type": "application/json", "Azure-AsyncOperation": _STATUS}
    ok = chance.choice(operation.ok)
    undeclared = next(code for code in (202, 206, 207, 299) if code not in operation.ok)
    yield Answer(ok, whole, headers)
    yield Answer(undeclared, whole, headers)
    yield Answer(undeclared, whole[: len(whole) * 2 // 3], headers)
    yield Answer(chance.choice((400, 404, 409, 412)), whole, headers)
    yield Answer(409, whole[: chance.randrange(1, len(whole))], headers)
    yield Answer(ok, whole[:-1], headers)
    yield Answer(ok, json.dumps([[data]]).encode(), headers)
    yield Answer(
        400, {"error": {"code": "A", "message": "m", "additionalInfo": [{"type": "T", "info": data}]}}, headers
    )


def _run(client: Any, operation: Operation, arguments: list[Any]) -> Any:
    executor = client._executor
    options = {"logging_enable": True}
    if operation.long_running is not None:
        poller = executor.begin(operation, tuple(arguments), options)
        _assert_hidden(repr(poller), poller.status(), poller.continuation_token())
        return poller.result()
    if operation.paging is not None:
        return list(executor.list(operation, tuple(arguments), options))
    return executor.call(operation, tuple(arguments), options)


def _assert_error_hidden(error: BaseException) -> None:
    _assert_hidden(*traceback.format_exception(error))
    seen: BaseException | None = error
    while seen is not None:
        _assert_hidden(seen, repr(seen), seen.args, getattr(seen, "message", ""), getattr(seen, "exc_msg", ""))
        seen = seen.__cause__


def _try_calls(service: str, chance: random.Random, most: int | None, caplog: pytest.LogCaptureFixture) -> int:
    caplog.set_level(logging.DEBUG)
    operations = [each for each in operations_of(service) if each.host is None and secret_names(each)]
    tried = 0
    for operation in _some(operations, chance, most):
        for answer in _answers(operation, chance):
            arguments = list(arguments_of(operation, chance))
            failed = Answer(200, {"status": "Failed", "properties": responses_of(operation, chance)})
            script = Script(answer, failed, repeat=True)
            client = ProvisioningClient(Credential(), SUBSCRIPTION, transport=SyncTransport(script), retry_total=0)
            tried += 1
            try:
                found = _run(client, operation, arguments)
            except (AzureError, ValueError) as error:
                _assert_error_hidden(error)
            else:
                if not isinstance(found, (str, dict)):
                    _assert_hidden(repr(found))
            assert script.sent, f"{operation.id} was not sent"
            _assert_hidden(caplog.text)
            assert TOKEN not in caplog.text
            caplog.clear()
    return tried


@pytest.mark.parametrize("service", COMMON)
def test_calls(service: str, chance: random.Random, caplog: pytest.LogCaptureFixture) -> None:
    _try_calls(service, chance, _FEW, caplog)


@pytest.mark.slow
@pytest.mark.parametrize("service", SERVICES)
def test_all_calls(service: str, chance: random.Random, caplog: pytest.LogCaptureFixture) -> None:
    print(f"{_try_calls(service, chance, None, caplog)} calls of {service} tried")


# The local Azure Resource Manager


@each_service
def test_bodies_as_they_are_kept(service: str, chance: random.Random) -> None:
    for operation in operations_of(service):
        body = operation.body
        if body is not None and body.type != "stream":
            given = planted_value(operation, body.type, chance)
            _assert_hidden(json.dumps(without_secrets(operation, given)))
