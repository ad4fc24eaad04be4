"""What was given and is not sent, since only the service fills it: told where somebody asks."""

from __future__ import annotations

from typing import Any

from ...faults import Faults, Path
from ..fields import Field
from ..values.exact import same
from ..view import View


def is_given(model: View, field: Field, *, of_a_dict: bool) -> bool:
    """Whether a model has a read-only member that no response had.

    :param of_a_dict: The model was read from a dict of the caller's.
    """
    value, raw = model._values.get(field.name), model._wire.get(field.wire)
    if raw is None:
        return value is not None
    if of_a_dict or value is None or not field.plan.container:
        return of_a_dict
    # It was read, and may have been changed in place.
    return not field.plan.says(value, raw) and not same(field.plan.write(value, None, Faults(keep_readonly=True)), raw)


def tell_stripped(raw: Any, sent: Any, path: Path, faults: Faults) -> None:
    """Note the members of a dict of the caller's that were left out of what is sent."""
    if isinstance(raw, dict):
        for name, item in raw.items():
            if name in sent:
                tell_stripped(item, sent[name], (path, name), faults)
            elif item is not None:
                faults.leave_out((path, name))
    elif isinstance(raw, list):
        for index, item in enumerate(raw):
            tell_stripped(item, sent[index], (path, index), faults)
