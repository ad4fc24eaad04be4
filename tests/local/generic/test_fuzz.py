"""Whatever is asked of a world with a resource of every type, nothing is a defect."""

from __future__ import annotations

import json
from collections.abc import Collection
from copy import deepcopy

import pytest

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest

from ...seeds import seed_of
from ...services.common import COMMON, OTHERS
from ..conftest import Standing
from ..fuzz import Fuzzer
from ..support import BASE, Arm
from ..test_fuzz import hold_to_form
from .lives import lives, make_parents, version
from .plausible import body_of, path_of

SEED = seed_of("GENERIC_FUZZ_SEED")
HEADERS = {"Authorization": "Bearer x", "Content-Type": "application/json"}


RULED = (
    "containerservice", "cosmosdb", "eventhub", "monitor", "mysql", "postgresql", "redis", "servicebus", "sql",
)  # fmt: skip


def request(operation: Operation, body: object) -> LocalRequest:
    url = f"{BASE}{path_of(operation)}?api-version={version(operation)}"
    return LocalRequest(operation.method, url, HEADERS, b"" if body is None else json.dumps(body).encode())


def is_meant(azure: LocalAzure, operation: Operation) -> bool:
    """Whether an operation is generic, or rules stand on top of what is declared of it."""
    fidelity = azure.fidelity(operation)
    return fidelity == "generic" or (fidelity == "full" and operation.service.name in RULED)


def ask_everything(rounds: int, services: Collection[str]) -> int:
    """Ask every operation of services that is meant, with right bodies and with others; how many requests that was."""
    print(f"GENERIC_FUZZ_SEED={SEED}")
    count = 0
    with LocalAzure(clock=Standing(), services=services) as azure:
        arm = Arm(azure, strict=False)
        arm.group()
        for life in (each for each in lives(azure) if each.operation.service.name in services):
            make_parents(arm, life.path)
            arm.put(life.path, version(life.operation), body_of(life.operation))
        arm.wait()
        fuzzer = Fuzzer(azure, SEED)
        # What takes away comes last.
        asked = sorted(fuzzer.operations, key=lambda each: (each.method == "DELETE", each.service.name, each.id))
        for operation in (each for each in asked if each.service.name in services and is_meant(azure, each)):
            bodies = [body_of(operation)]
            if operation.body is not None:
                bodies += [fuzzer.mutated(deepcopy(bodies[0])) for _ in range(rounds)]
                bodies += [fuzzer.mutated(fuzzer.value(operation, operation.body.type, 0)) for _ in range(rounds)]
            for body in bodies:
                sent = request(operation, body)
                answer = azure.handle(sent)
                hold_to_form(sent, answer, SEED)
                count += 1
            azure.clock.sleep(1)
    return count


def test_every_operation_is_asked():
    assert ask_everything(0, COMMON) > 2700


@pytest.mark.slow
def test_every_operation_is_asked_with_bodies_of_any_kind():
    assert ask_everything(8, COMMON) > 10_000


@pytest.mark.slow
def test_every_operation_of_the_other_services_is_asked():
    assert ask_everything(1, [*OTHERS, "resources"]) > 10_000
