"""A request that creates what could not be made before repairs it, whatever its kind."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.local.interface.faults import Ending
from azure.mgmt.provisioning.local.routing.routes import version_of

from .fuzz_corpus import CORPUS
from .support import GROUP, RESOURCES, Arm


@pytest.mark.parametrize("ending", ["Failed", "Canceled"])
def test_what_was_not_made_is_made_by_the_same_request(arm: Arm, ending: Ending) -> None:
    arm.strict = False  # bodies of the corpus have members that nothing declares
    firsts = dict(reversed(CORPUS))
    repaired = set()
    for path in dict.fromkeys(path for path, _ in CORPUS):
        found = arm.azure.router.match("PUT", path)
        assert found is not None, path
        version = version_of(found.route.operations[0]) or RESOURCES
        arm.azure.next_operation(method="PUT", path_contains=path, status=ending)
        assert arm.put(path, version, firsts[path]).status < 300, path
        arm.wait(3600)
        arm.azure.faults.clear()
        again = arm.put(path, version, firsts[path])
        assert again.status < 300, (path, again.body)
        arm.wait(3600)
        assert arm.get(GROUP, RESOURCES).status == 200  # what is due ends before a request
        there = arm.azure.store.get(path)
        states = {} if there is None else there.properties
        if "provisioningState" in states:
            assert states["provisioningState"] in ("Succeeded", "Accepted"), path
            repaired.add(path)
    assert len(repaired) > 12
