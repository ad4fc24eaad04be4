"""Attributes of a user's own on models, and keys that belong into a nested object."""

from __future__ import annotations

import copy
import pickle

import pytest
from azure.core.exceptions import SerializationError

from ..fake import _rest
from ..fake.models import Widget
from ..support import Script, Side


def test_private_attributes_are_kept_and_never_sent() -> None:
    widget = Widget.deserialize({"id": "1"})
    widget._marked = True
    assert widget._marked is True
    assert copy.copy(widget)._marked is True
    assert pickle.loads(pickle.dumps(widget))._marked is True
    assert "_marked" not in repr(widget)
    assert widget.serialize(keep_readonly=True) == {"id": "1"}
    assert widget == Widget.deserialize({"id": "1"})
    del widget._marked
    with pytest.raises(AttributeError, match="Widget has no attribute '_marked'"):
        _ = widget._marked
    with pytest.raises(AttributeError):
        del widget._marked


def test_other_attributes_are_refused_and_say_what_to_do() -> None:
    with pytest.raises(AttributeError, match="is set in additional_properties, and an attribute of your own"):
        Widget().marked = True  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="has no attribute '__marked__'"):
        Widget().__marked__ = True  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        del Widget().id


@pytest.mark.parametrize("name", ["_repr_html_", "_model_plan", "_subtype_map"])
def test_names_that_models_have_for_themselves_are_refused(name: str) -> None:
    with pytest.raises(AttributeError, match=f"^Widget has '{name}' for itself: call an attribute of your own someth"):
        setattr(Widget(), name, 1)


def test_a_member_of_a_nested_object_says_where_it_belongs() -> None:
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'capacity'. It belongs in 'sku'$"):
        Widget(capacity=3)  # type: ignore[call-arg]
    with pytest.raises(AttributeError, match=r"Widget has no attribute 'capacity'. It belongs in 'sku'$"):
        _ = Widget().capacity  # type: ignore[attr-defined]


async def test_a_key_that_belongs_into_a_nested_object(side: Side) -> None:
    with pytest.raises(SerializationError, match=r"capacity: Widget has no such key. It belongs in 'sku'$"):
        await side.call(side.client(Script()), _rest.PUT, "rg", "w1", {"capacity": 3})
