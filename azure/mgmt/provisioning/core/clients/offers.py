"""What is shown of clients and operation groups: what they offer, each with the beginning of its documentation."""

from __future__ import annotations

import inspect
from typing import Any

from ..shown.outline import Outline


def offers_of(owner: Any, names: list[str]) -> Outline:
    """The groups or services of a client, and the methods, in one line each.

    :param owner: A client or group.
    :param names: Those of its public members.
    """
    groups = [name for name in names if not inspect.isroutine(getattr(type(owner), name))]
    # Class methods make clients, which is nothing that one offers.
    methods = [name for name in names if inspect.isfunction(getattr(type(owner), name))]
    parts = [Outline(_text(owner, name), name) for name in groups]
    parts += [Outline(_text(owner, name), f"{name}({_parameters(getattr(owner, name))})") for name in methods]
    return Outline(type(owner).__name__, kind="model", parts=parts)


def _text(owner: Any, name: str) -> str:
    """The first paragraph of what is said of a member."""
    paragraph = (inspect.getdoc(getattr(type(owner), name)) or "").partition("\n\n")[0]
    return " ".join(paragraph.split())


def _parameters(method: Any) -> str:
    """The parameters of a method, without those of options, and without types."""
    parameters = inspect.signature(method).parameters.values()
    options = inspect.Parameter.VAR_KEYWORD
    return ", ".join(str(each.replace(annotation=each.empty)) for each in parameters if each.kind is not options)
