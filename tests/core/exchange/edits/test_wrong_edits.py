"""Edits that can't be: they are refused before anything is sent."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from azure.core.exceptions import ResourceModifiedError, ResourceNotFoundError, SerializationError

from azure.mgmt.provisioning import EditConflictError

from ...support import Answer, Side
from .support import Service
from .things import _rest


@pytest.mark.parametrize("kind", ["readable", "double"])
async def test_nothing_that_writes_what_is_read(side: Side, kind: str) -> None:
    service = Service(side, kind)
    with pytest.raises(TypeError, match=f"the edit of {kind.capitalize()}_Get: no operation writes"):
        service.group.edit("a")
    assert service.methods == []


async def test_arguments_and_options(side: Side) -> None:
    service = Service(side, "guarded")
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        service.group.edit()
    with pytest.raises(TypeError, match=r"Guarded_Get got an unexpected option 'timout'. Did you mean 'timeout'"):
        service.group.edit("a", timout=1)
    with pytest.raises(TypeError, match="unexpected option 'poling'. Did you mean 'polling'"):
        service.group.edit("a").with_options(poling=False)
    for name, value in (("cls", print), ("continuation_token", "x")):
        with pytest.raises(TypeError, match=f"takes no option '{name}'"):
            service.group.edit_too("a", **{name: value})
    service.group.edit("a", cls=None)
    assert service.methods == []


async def test_a_value_that_the_property_can_not_hold(side: Side) -> None:
    service = Service(side, "guarded")
    with pytest.raises(SerializationError, match=r"size: expected"):
        await service.edited(lambda model: setattr(model.properties, "size", "much"))
    assert service.methods == ["GET"]


async def test_an_etag_that_only_a_get_takes(side: Side) -> None:
    service = Service(side, "missing")
    await service.edited(lambda model: setattr(model, "mode", "fast"))
    assert service.methods == ["GET", "GET", "PUT"]
    assert service.script.sent[2].headers["If-Match"] == '"1"'


async def test_where_there_is_nothing(side: Side) -> None:
    service = Service(side, "guarded")
    service.answers[1] = Answer(204)
    with pytest.raises(ResourceNotFoundError, match="Guarded_Get: there is nothing to edit"):
        await service.edited(lambda model: None)


def test_what_the_edit_says_of_itself(side: Side) -> None:
    group: Any = type(Service(side, "guarded").group)
    assert group.edit.__doc__ == group.edit_too.__doc__
    assert "Read, change, write" in group.edit.__doc__


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_a_conflict_can_be_copied_and_pickled(copied: Callable[[Any], Any]) -> None:
    error = copied(EditConflictError(_rest.PLAIN_GET, [("tags", "a")]))
    assert isinstance(error, ResourceModifiedError)
    assert type(error) is EditConflictError
    assert error.members == ["tags.a"]
    assert str(error).startswith("Plain_Get: changed here")
