"""What an expression of a script can be told to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import libcst as cst


@dataclass(frozen=True)
class Client:
    """A client of a service."""

    service: str


@dataclass(frozen=True)
class Group:
    """An operation group of a client: ``client.vaults``."""

    service: str
    name: str


@dataclass(frozen=True)
class Method:
    """A method of a group, or of a client itself."""

    owner: Union[Client, Group]
    name: str


@dataclass(frozen=True)
class Model:
    """A model."""

    service: str
    name: str


@dataclass(frozen=True)
class Enum:
    """An enum: the class."""

    service: str
    name: str


@dataclass(frozen=True)
class Instance:
    """An object of a class of the script."""

    of: cst.ClassDef


@dataclass(frozen=True)
class Class:
    """A class, by what calling it gives."""

    of: Union[Client, Group, Model, Instance]


@dataclass(frozen=True)
class Poller:
    """A poller of a long-running operation."""

    result: Kind | None


@dataclass(frozen=True)
class Items:
    """Something to iterate over."""

    item: Kind | None


@dataclass(frozen=True)
class Returns:
    """Something that is called without arguments that matter: ``poller.result``."""

    result: Kind | None


Kind = Union[Client, Group, Method, Model, Enum, Instance, Class, Poller, Items, Returns]
