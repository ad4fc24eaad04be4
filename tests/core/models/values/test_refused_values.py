"""What plans refuse is offered to the faults, of which a kind may know better what to write."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import SerializationError

from azure.mgmt.provisioning.core.faults import Faults, Path, path_text
from azure.mgmt.provisioning.core.models import plan

from ...fake.models import Widget


class Later:
    """A value that no plan knows."""


class Placing(Faults):
    """Faults that write where a value stands in place of it."""

    def refuse(self, path: Path, value: Any, message: str) -> Any:
        return f"<{path_text(path)}>" if isinstance(value, Later) else super().refuse(path, value, message)


def written(body: Any) -> Any:
    return plan.written(Widget._model_plan(), body, "parameters", Placing(), "not valid")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"location": Later()}, {"location": "<parameters.location>"}),
        ({"tags": Later()}, {"tags": "<parameters.tags>"}),
        ({"tags": {"a": Later()}}, {"tags": {"a": "<parameters.tags.a>"}}),
        ({"sku": Later()}, {"sku": "<parameters.sku>"}),
        ({"parts": Later()}, {"properties": {"parts": "<parameters.parts>", "mode": "Incremental"}}),
        ({"parts": [Later()]}, {"properties": {"parts": ["<parameters.parts[0]>"], "mode": "Incremental"}}),
        ({"properties": Later()}, {"properties": "<parameters.properties>"}),
        (Later(), "<parameters>"),
    ],
)
def test_what_is_refused_may_be_written_otherwise(body: Any, expected: Any) -> None:
    assert written(body) == expected


@pytest.mark.parametrize(
    "member",
    ["text", "number", "big", "ratio", "flag", "price", "created", "modified", "seen", "day", "clock"]
    + ["period", "blob", "url_blob", "anything", "color"],
)
def test_values_of_every_type_are_offered(member: str) -> None:
    scalars = written({"properties": {"scalars": {member: Later()}}})["properties"]["scalars"]
    assert [*scalars.values()] == [f"<parameters.properties.scalars.{member}>"]


def test_other_faults_are_told_as_ever() -> None:
    with pytest.raises(SerializationError, match="parameters.location: expected a string, got a list"):
        written({"location": [], "tags": Later()})


def test_what_is_known_as_a_whole_takes_nothing_beside_it() -> None:
    with pytest.raises(SerializationError) as caught:
        written({"properties": Later(), "mode": "Complete"})
    assert str(caught.value) == (
        "parameters.properties: is known as a whole alone: what is given beside it ('mode') can't be put into it"
    )
