"""One line on what an operation does."""

from __future__ import annotations

import keyword
from dataclasses import dataclass

from ..represent.ir import OperationIR
from ..represent.names import snake
from .grammar import Words, head, in_singular, is_plural, is_uncountable, many, one
from .places import IN_SCOPES, Item, Nouns, Place, in_scope, of_last, place_of
from .vocabulary import (
    ADJECTIVES,
    BEFORE_VERBS,
    NOUNS_TOO,
    PHRASES,
    PLURAL_ONLY,
    PREPOSITIONS,
    READING,
    SCOPE_WORDS,
    VERBS,
    VERBS_OF_GROUPS,
    WITH_INDEFINITE,
)
from .words import LONGEST, sentence_of, squashed, words_of

_GENERIC = frozenset({"call", "create", "execute", "get", "invoke", "list", "post", "put", "show"})
_MAKING = frozenset({"create", "delete", "get", "patch", "put", "update", "upsert"})
_ABOUT_SCOPES = frozenset({"at", "by", "for", "in", "of", "under", "within"})


@dataclass(frozen=True)
class Name:
    """The name of a method, read.

    :param verb: Its verb, of one or more words.
    :param which: Words behind the verb that tell which ones.
    :param noun: What it is about, where that is not what the group is about.
    :param tail: The rest: a preposition and what is behind it.
    """

    verb: Words
    which: Words = ()
    noun: Words = ()
    tail: Words = ()


def noun_of_group(name: str, nouns: Nouns) -> Words:
    """What an operation group is about, in the singular.

    :param name: The group as ids of operations name it.
    """
    words = words_of(name)
    for ending in (("operation", "group"), ("operations",), ("interface",), ("VMSS",), ("no", "subscription")):
        if words[-len(ending) :] == ending and len(words) > len(ending):
            words = words[: -len(ending)]
    for place, word in enumerate(words):
        if place and (word == "by" or word in _ABOUT_SCOPES and set(words[place + 1 :]) <= SCOPE_WORDS):
            words = words[:place]
            break
    return in_singular(words) if len(words) > 1 else nouns.of("".join(words)) or words


def read_name(words: Words, group: Words) -> Name | None:
    """The name of a method, if it begins with a verb or ends in one."""
    longest = next((size for size in (3, 2, 1) if words[:size] in PHRASES), 0)
    if not longest and words[:1] and words[0] in VERBS:
        longest = 1
    if not longest:
        if set(words[:1]) & BEFORE_VERBS and set(words[1:2]) & {"get", "list"}:
            return read_name(words[1:], group)
        if len(words) > 1 and words[-1] in ("get", "list"):
            rest = tuple(word for word in words[:-1] if word not in BEFORE_VERBS)
            return read_name((words[-1], *rest), group)
        return None
    verb, rest = words[:longest], words[longest:]
    if rest == ("async",) or rest == ("asynchronous",):
        rest = ()
    if verb == ("list",) and rest[:1] == ("get",):
        rest = rest[1:]
    cut = next((place for place, word in enumerate(rest) if word in PREPOSITIONS), len(rest))
    noun, tail = rest[:cut], rest[cut:]
    which: Words = ()
    while noun and noun[0] in ADJECTIVES:
        which, noun = (*which, noun[0]), noun[1:]
    if which[-1:] == ("built",) and tail[:1] == ("in",):
        which, tail = (*which[:-1], "built-in"), tail[1:]
    if group and noun and squashed(in_singular(noun)) == squashed(in_singular(group)):
        noun = ()
    return Name(verb, which, noun, tail)


def line_of(operation: OperationIR, nouns: Nouns) -> str:
    """What an operation does, in one line: made of its name, its HTTP method and its URL."""
    written, _, method = operation.id.partition("_")
    if not method or snake(method) != operation.method.removeprefix("begin_"):
        method = operation.method.removeprefix("begin_")
    group = noun_of_group(written, nouns) if operation.group is not None else ()
    words, place = words_of(method) or ("call",), place_of(operation.url, nouns)
    if words[1:] == ("method",) and keyword.iskeyword(words[0]):
        words = words[:1]  # That is what a method is called whose name Python has.
    named = words_of(written)
    if operation.group is not None and words[0] in _GENERIC and len(named) > 1 and named[0] in VERBS_OF_GROUPS:
        words, group = named, ()  # such as CheckNameAvailability_Execute
    name = read_name(words, group)
    if name is not None and name.verb == ("post",) and not name.noun:
        name = read_name(place.last, group)
        words = place.last or words
    if name is not None and operation.verb == "GET" and name.verb[0] not in READING:
        name = None
    for length in range(3):
        text = _line(operation, name, words, group, place, length)
        if len(text) <= LONGEST:
            return text
    return sentence_of("Run an operation of the service")


def _line(operation: OperationIR, name: Name | None, words: Words, group: Words, place: Place, shorter: int) -> str:
    """A line, the shorter the less it says of where."""
    if (
        operation.method.removeprefix("begin_") == "list"
        and squashed(group or words) == "operation"
        and not place.items
    ):
        return _operations_of(operation.url)
    if name is None:
        return sentence_of(_plain(operation, words, _owner(place, (), shorter)))
    if operation.head:
        noun = group or name.noun
        text = f"the {' '.join(noun)}{'s' * (noun[-1] == 'setting')}" if place.last and noun else _one_of(noun, place)
        return sentence_of(f"Check whether {text} exist{'' if noun[-1:] == ('setting',) and place.last else 's'}")
    tail = "" if shorter == 2 else _tail(name, place)
    if (
        tail.startswith("from ")
        and place.items
        and tail[5:] in {of_last(list(place.items[:size]))[3:] for size in range(1, len(place.items) + 1)}
    ):
        shorter = 1  # That is said by the tail.
    listing = (
        name.verb == ("list",) or operation.paging is not None and name.verb[0] in ("get", "fetch", "retrieve", "query")
    )
    if name.noun[-2:] == ("name", "availability") and name.verb == ("check",):
        about = f" for {one(name.noun[:-2])}" if name.noun[:-2] else ""
        return sentence_of(f"Check whether a name is available{about}")
    if name.noun == ("availability",) and name.verb == ("check",) and group:
        return sentence_of(f"Check whether {_one_of(group, place)} is available")
    if name.noun == ("existence",):
        return sentence_of(f"Check whether {_one_of(group, place)} exists")
    if listing:
        return sentence_of(_list(name, group, place, tail, shorter))
    verb = PHRASES.get(name.verb, name.verb[0])
    if name.noun:
        return sentence_of(_about_a_part(operation, verb, name, place, tail, shorter))
    the_one = bool(place.last) and operation.verb != "POST"  # It has no name of its own.
    noun, owner = _own(group, place, shorter, the_one=the_one)
    if not noun:
        return sentence_of(" ".join(filter(None, [verb, _owner(place, (), shorter), tail])))
    single = the_one or (
        bool(place.items)
        and not place.items[-1].named
        and (not place.last or squashed(place.items[-1].noun) == squashed(group))
    )
    if name.which:
        text = f"the {' '.join((*name.which, *noun))}"
    elif _names_several(place.last, group):
        text = f"the {many(noun)}"
    elif single:
        text = f"the {' '.join(noun)}{'s' * (noun[-1] == 'setting')}"
    else:
        text = _one_of(noun, place)
    return sentence_of(" ".join(filter(None, [verb, text, owner, tail])))


def _names_several(last: Words, group: Words) -> bool:
    """Whether the end of a URL names an action on several of what the group is about."""
    named = bool(last and group) and squashed(in_singular(last)).endswith(squashed(group))
    return named and len(last) > len(group) and is_plural(last[head(last)])


def _one_of(noun: Words, place: Place) -> str:
    if noun and (is_uncountable(noun) or noun[-1] in PLURAL_ONLY):
        return f"the {' '.join(noun)}"
    return one(noun) if noun else one(place.items[-1].noun) if place.items else "it"


def _operations_of(url: str) -> str:
    """What is said of the operation that lists operations."""
    provider = next((each for each in url.split("/") if "." in each), "")
    return (
        f"List the operations of the {provider} resource provider."
        if provider
        else "List the operations of the service."
    )


def _own(group: Words, place: Place, shorter: int, *, the_one: bool) -> tuple[Words, str]:
    """What a method without a noun of its own is about, and what that belongs to."""
    items = list(place.items)
    if the_one or not items:
        return _within(group or in_singular(place.last), items, place, shorter, listing=False)
    item = items[-1].noun
    acted = place.last and squashed(in_singular(place.last)) != squashed(group)
    if acted and group and squashed(in_singular(place.last)).endswith(squashed(group)):
        acted = squashed(item) == squashed(group)  # The action names what it is about, and that is in the resource.
    if not group or not place.last or acted or squashed(item) == squashed(group):
        items.pop()  # That is what it is about, by whatever name the group calls it.
    noun = group or item
    return _within(noun, items, place, shorter, listing=False)


def _within(noun: Words, items: list[Item], place: Place, shorter: int, *, listing: bool) -> tuple[Words, str]:
    """A noun without what its owner says already, and the owner."""
    if not items:
        if squashed(noun) == squashed(tuple(place.scope.split())):
            return noun, ""
        scoped = listing or place.scope not in ("subscription", "group", "region")
        return noun, in_scope(place.scope) if scoped and not shorter else ""
    owner = items[-1]
    if len(noun) > len(owner.noun) and squashed(noun).startswith(squashed(owner.noun)):
        for size in range(1, len(noun)):
            if squashed(noun[:size]) == squashed(owner.noun):
                noun = noun[size:]
                break
    elif all(word in noun for word in owner.noun):
        return noun, ""
    return noun, "" if shorter else of_last(items)


def _owner(place: Place, noun: Words, shorter: int) -> str:
    """What a part belongs to: the resource that the URL leads to."""
    items = list(place.items)
    if noun and items:
        said = squashed(items[-1].noun)
        if said == squashed(in_singular(noun)) or (not items[-1].named and said.endswith(squashed(noun))):
            items.pop()
    if not items:
        return in_scope(place.scope) if not shorter else ""
    return of_last(items) if not shorter else ""


def _about_a_part(operation: OperationIR, verb: str, name: Name, place: Place, tail: str, shorter: int) -> str:
    noun, items = name.noun, list(place.items)
    own = bool(items) and squashed(items[-1].noun) == squashed(in_singular(noun)) and not place.last
    single = own and not items[-1].named
    if own:
        items.pop()
    plain, owner = _within(noun, items, place, shorter, listing=True) if own else (noun, _owner(place, noun, shorter))
    if plain[0] in VERBS - NOUNS_TOO and len(plain) == 1 and name.verb[0] not in _MAKING:
        return " ".join(filter(None, [verb, "the", *name.which, *plain, owner, tail]))
    text = " ".join((*name.which, *plain))
    if own and not single and not name.which:
        text = one(plain)
    elif "all" in name.which or "any" in name.which:
        pass
    elif name.verb[0] in WITH_INDEFINITE and not name.which:
        text = one(plain) if not is_plural(plain[head(plain)]) else text
    else:
        text = f"the {text}"
    return " ".join(filter(None, [verb, text, owner, tail]))


def _list(name: Name, group: Words, place: Place, tail: str, shorter: int) -> str:
    noun = name.noun or group or (in_singular(place.last) if place.last else ())
    items = list(place.items)
    if not noun and items:
        noun = items.pop().noun
    elif items and squashed(items[-1].noun) == squashed(in_singular(noun)) and not place.last:
        items.pop()
    plain, owner = _within(noun, items, place, shorter, listing=True)
    listed = " ".join((*name.which, many(plain) if plain else "what is there"))
    text = listed if {"all", "any"} & set(name.which) else f"the {listed}"
    return " ".join(filter(None, ["list", text, owner, tail]))


def _tail(name: Name, place: Place) -> str:
    """What is behind the noun, but for what the URL says anyway."""
    tail = name.tail
    if not tail:
        return ""
    noun = tail[1:]
    if tail == ("by", "ID"):
        return "by id"
    if tail[0] in _ABOUT_SCOPES:
        bare = tuple(word for word in noun if word not in SCOPE_WORDS)
        if not noun or not bare or squashed(in_singular(bare)) in place.known or place.scope in _scope_words(noun):
            return ""
        if bare[0] in ("subscription", "subscriptions", "RG") or (bare[0], noun[-1]) == ("resource", "group"):
            return ""
    if not noun:
        return tail[0]
    if tail[0] == "by" or any(word in PREPOSITIONS or word in VERBS for word in noun):
        return " ".join(tail)
    text = (
        " ".join(noun)
        if noun[0].isupper() and len(noun) == 1
        else one(noun)
        if not is_plural(noun[head(noun)])
        else " ".join(noun)
    )
    return f"{tail[0]} {text}"


def _scope_words(noun: Words) -> set[str]:
    text = " ".join(noun)
    said = {"group": ("resource group", "RG"), "region": ("location", "region")}
    return {scope for scope in IN_SCOPES if scope in text.split() or any(each in text for each in said.get(scope, ()))}


def _plain(operation: OperationIR, words: Words, owner: str) -> str:
    """What is said of a method whose name says no verb."""
    text = " ".join(words)
    if operation.verb == "GET" or operation.paging is not None:
        verb = "list" if operation.paging is not None else "get"
        return " ".join(filter(None, [verb, f"the {many(words) if verb == 'list' else text}", owner]))
    return " ".join(filter(None, ["run the action", f'"{text}"', owner]))
