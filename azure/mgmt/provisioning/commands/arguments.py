"""Words of a command line as the arguments, the body and the options of a call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from azure.core import MatchConditions

from ..core.declare.operation import Body, Form, Match
from ..core.faults import did_you_mean, nearest
from .errors import CommandError
from .lookup import Method, Parameter
from .options import is_mapping, option_value, options_of
from .texts import (
    Text,
    argument,
    converted,
    has_member,
    members_of,
    put,
    read_content,
    read_document,
    read_json,
    read_path,
    read_text,
    values_of,
)

# No two of the alternatives begin alike, so that the time for a word grows with its length alone.
_PAIR = re.compile(r'([^\W\d](?:[\w$@-]|\.(?=[^.=])|\[\d*\]|\["[^"]*"\])*)(:=|=)(.*)', re.DOTALL)
_RESOURCE_GROUP = "resource_group_name"


class Token(NamedTuple):
    """A word of the command line, or two that belong together.

    :ivar name: The name that a value is given for; empty for a value by its place.
    :ivar is_json: The value is JSON.
    :ivar is_option: It was given as ``--name``.
    """

    name: str
    value: str | None
    is_json: bool = False
    is_option: bool = False


@dataclass
class Given:
    """What a call is given.

    :ivar arguments: Arguments by their names.
    :ivar options: Options of the call.
    """

    arguments: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)


def tokens(words: Sequence[str]) -> Iterator[Token]:
    """What words say: ``--name value``, ``--name=value``, ``name=value``, ``name:=JSON``, or a value by its place."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        pair = _PAIR.fullmatch(word)
        if word.startswith("--") and len(word) > 2:
            name, sign, value = word[2:].partition("=")
            has_value = bool(sign) or (bool(rest) and not (rest[0].startswith("--") and len(rest[0]) > 2))
            yield Token(name, value if sign else rest.pop(0) if has_value else None, is_option=True)
        elif pair is not None:
            yield Token(pair[1], pair[3], is_json=pair[2] == ":=")
        elif re.match("-[A-Za-z]", word):
            raise CommandError(f"there is no option {word!r}; values that begin with a hyphen are given as NAME={word}")
        else:
            yield Token("", word)


def read_arguments(method: Method, words: Sequence[str], *, group: str | None = None, body: str | None = None) -> Given:
    """The arguments and options of a call.

    :param words: What stands behind the name of the method.
    :param group: The resource group, if it was given with an option of its own.
    :param body: The file with the body, if there is one.
    :raises CommandError: A word fits nothing, or something is missing.
    """
    reader = _Reader(method)
    if group is not None:
        reader.take_group(group)
    if body is not None:
        reader.take_body(body)
    for token in tokens(words):
        reader.take(token)
    return reader.given()


class _Reader:
    """Takes the words of a call, one after the other."""

    def __init__(self, method: Method) -> None:
        self._method = method
        self._service = method.operation.service
        self._options = options_of(method.operation)
        self._arguments: dict[str, Any] = {}
        self._raw_options: dict[str, Any] = {}
        self._positional: list[str] = []
        self._body: Any = None
        self._content: Any = None

    def take_group(self, group: str) -> None:
        """Take the resource group."""
        if self._method.parameter(_RESOURCE_GROUP) is None:
            raise CommandError(f"{self._method.title} takes no resource group")
        self._arguments[_RESOURCE_GROUP] = group

    def take_body(self, place: str) -> None:
        """Take the body from a file."""
        parameter = self._method.body
        if parameter is None:
            raise CommandError(f"{self._method.title} takes no body")
        if parameter.declared.type == "stream":
            self._content = read_content(place)
        elif "json" not in parameter.declared.content_type:
            self._content = read_text(place)
        else:
            self._body = read_document(place)

    def take(self, token: Token) -> None:
        """Take a word."""
        if not token.name:
            self._positional.append(token.value or "")
            return
        whole = token.name
        parameter = self._method.parameter(whole)
        if parameter is not None and parameter is not self._method.body:
            self._arguments[parameter.name] = self._argument(parameter, token)
            return
        path: list[Any] = [whole] if parameter is not None else read_path(whole)
        first = str(path[0]).replace("-", "_")
        body = self._method.body
        if body is not None and first == body.name and not self._has_member(path[0]):
            self._put(path[1:], token, whole)
        elif body is not None and self._has_member(path[0]):
            self._put(path, token, whole)
        elif body is not None and token.is_option and self._has_member(first):
            self._put([first, *path[1:]], token, whole)
        elif first in self._options and (len(path) == 1 or is_mapping(self._options[first])):
            value = self._value(token, flag=self._options[first] == "bool")
            self._raw_options[first] = put(self._raw_options.get(first), path[1:], value, whole)
        elif body is not None and not token.is_option:
            self._put(path, token, whole)  # the model's own check tells what is wrong with it
        else:
            raise CommandError(self._unknown(token))

    def given(self) -> Given:
        """What was taken, complete."""
        self._place_positional()
        options = {name: option_value(name, value, self._options[name]) for name, value in self._raw_options.items()}
        body = self._method.body
        if body is not None and self._content is not None:
            self._arguments[body.name] = self._content
        elif body is not None and self._body is not None:
            self._arguments[body.name] = converted(self._body, body.declared.type, self._service)
        if "continuation_token" not in options or self._method.operation.long_running is None:
            self._check_complete()
        return Given(self._arguments, options)

    def _has_member(self, name: Any) -> bool:
        body = self._method.body
        return body is not None and isinstance(name, str) and has_member(body.declared.type, self._service, name)

    def _put(self, path: list[Any], token: Token, whole: str) -> None:
        self._body = put(self._body, path, self._value(token), whole)

    def _value(self, token: Token, *, flag: bool = False) -> Any:
        """The value of a word."""
        if token.value is None:
            if flag:
                return True
            raise CommandError(f"--{token.name} needs a value: --{token.name} VALUE")
        if token.is_json:
            return read_json(token.value, token.name)
        if token.value.startswith("@"):
            return read_text(token.value[1:])
        return Text(token.value)

    def _argument(self, parameter: Parameter, token: Token) -> Any:
        declared = parameter.declared
        type = "str" if isinstance(declared, Match) else declared.type
        value = self._value(token, flag=type == "bool")
        if parameter.name == "match_condition":
            return self._condition(str(value))
        if isinstance(declared, Form) and type == "file":
            return read_content(str(value))
        if not isinstance(value, Text):
            return value
        known = values_of(type, self._service)
        if known and not any(value.lower() == each.lower() for each in known) and type == "bool":
            raise CommandError(f"{parameter.option} is to be true or false, got {str(value)!r}")
        return argument(value, type, self._service)

    def _condition(self, name: str) -> MatchConditions:
        known = {each.name: each for each in MatchConditions}
        found = nearest(name, known)
        if found is None:
            raise CommandError(f"--match-condition is to be one of {', '.join(known)}, got {name!r}")
        return known[found]

    def _place_positional(self) -> None:
        """Give values without a name to the required arguments that have none yet, in their order."""
        open_ones = [
            each
            for each in self._method.parameters
            if each.required and not isinstance(each.declared, Body) and each.name not in self._arguments
        ]
        if len(self._positional) > len(open_ones):
            first = self._positional[len(open_ones)]
            raise CommandError(f"{self._method.title}: what is {first!r} for? Give it as NAME=VALUE.{self._taken()}")
        for parameter, value in zip(open_ones, self._positional, strict=False):
            self._arguments[parameter.name] = self._argument(parameter, Token(parameter.name, value))

    def _check_complete(self) -> None:
        missing = [each for each in self._method.parameters if each.required and each.name not in self._arguments]
        if missing:
            lines = [f"{self._method.title} needs:", *(f"  {how_to_give(each, self._method)}" for each in missing)]
            raise CommandError("\n".join(lines))

    def _unknown(self, token: Token) -> str:
        names = [each.name for each in self._method.parameters if each is not self._method.body]
        body = self._method.body
        members = [] if body is None else members_of(body.declared.type, self._service)
        meant = nearest(token.name, [*names, *members, *self._options])
        hint = f" Did you mean {_spelled(meant, token)!r}?" if meant else self._taken()
        return f"{self._method.title} takes no {_spelled(token.name, token)!r}.{hint}"

    def _taken(self) -> str:
        names = [each.option for each in self._method.parameters if each is not self._method.body]
        body = " and a body (NAME=VALUE)" if self._method.body is not None else ""
        return f" It takes {', '.join(names) or 'no arguments'}{body}"


def how_to_give(parameter: Parameter, method: Method) -> str:
    """How an argument is written, and what it means."""
    meaning = method.meanings.get(parameter.name, "")
    if isinstance(parameter.declared, Body):
        ways = f"--body FILE, or members of the body as NAME=VALUE, or {parameter.name}:={{}} for an empty one"
        return f"{ways}    {meaning}".rstrip()
    return f"{parameter.option} VALUE    {meaning}".rstrip()


def given_names(words: Sequence[str]) -> tuple[list[str], int]:
    """The names that words give values for, and how many values have none."""
    found = list(tokens(words))
    return [each.name.replace("-", "_") for each in found if each.name], sum(1 for each in found if not each.name)


def _spelled(name: str, token: Token) -> str:
    return "--" + name.replace("_", "-") if token.is_option else name


def check_option_names(words: Sequence[str], known: Sequence[str]) -> None:
    """Refuse words with names where nothing but some is known.

    :raises CommandError: One is not known.
    """
    for token in tokens(words):
        if token.name and token.name.replace("-", "_") not in known:
            raise CommandError(f"there is no {_spelled(token.name, token)!r}.{did_you_mean(token.name, known)}")
