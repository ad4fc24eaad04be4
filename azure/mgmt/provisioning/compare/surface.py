"""What users of a service see of it: the same for a package that was generated and for a specification."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Argument:
    """What a method or a client's constructor takes.

    :param type: Its type in msrest's form.
    :param needed: It has to be given.
    """

    type: str
    needed: bool = False


@dataclass(frozen=True)
class Method:
    """An operation.

    :param arguments: By their names, in their order.
    :param returns: Type of the result, or of an item; ``nothing`` where there is none.
    :param way: How it is called: ``call``, ``listing`` or ``long-running operation``.
    """

    arguments: Mapping[str, Argument] = field(default_factory=dict)
    returns: str = "nothing"
    way: str = "call"


@dataclass(frozen=True)
class Member:
    """A property of a model.

    :param wire: Its name in the REST JSON.
    :param type: Its type in msrest's form.
    :param needed: Requests have to hold it.
    :param read_only: The service fills it.
    """

    wire: str
    type: str
    needed: bool = False
    read_only: bool = False


@dataclass(frozen=True)
class Surface:
    """What users of a service see.

    :param source: Where it comes from, as the user named it.
    :param client: The class of the client.
    :param constructor: What the client is made with besides its credential.
    :param operations: By their ids.
    :param models: The members of each model, own and inherited, by their names.
    :param enums: The values of each enum, by the names of the members.
    """

    source: str
    client: str
    api_version: str
    constructor: Mapping[str, Argument]
    operations: Mapping[str, Method]
    models: Mapping[str, Mapping[str, Member]]
    enums: Mapping[str, Mapping[str, object]]
