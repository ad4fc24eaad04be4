"""``$filter`` of the lists of resources and resource groups: the part of OData that Azure Resource Manager has."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import ArmError

Predicate = Callable[[Mapping[str, Any]], bool]

_TOKEN = re.compile(r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<word>[A-Za-z_][\w./]*)|(?P<mark>[(),]))")
_SHOWN = 500
_DEPTH = 50
"""How deep parentheses and ``not`` may be nested."""
_FIELDS = {
    "resourcetype": "type",
    "name": "name",
    "location": "location",
    "resourcegroup": "resourceGroup",
    "managedby": "managedBy",
    "kind": "kind",
    "tagname": "tagName",
    "tagvalue": "tagValue",
    "identity/principalid": "identity/principalId",
    "plan/publisher": "plan/publisher",
    "plan/product": "plan/product",
    "plan/name": "plan/name",
    "plan/version": "plan/version",
}


def parse_filter(text: str | None) -> Predicate:
    """A function that says whether a resource's document passes.

    :raises ArmError: The filter is none that Azure Resource Manager understands.
    """
    if not text or not text.strip():
        return lambda document: True
    return _Parser(text).parse()


def required(predicate: Predicate) -> dict[str, str]:
    """What a document must have in which fields to pass, in lower case, as far as that is plain to see."""
    if isinstance(predicate, _Equals):
        return {predicate.field: predicate.text}
    if isinstance(predicate, _All):
        return {field: text for term in predicate.terms for field, text in required(term).items()}
    return {}


@dataclass(frozen=True)
class _Equals:
    """``field eq 'text'``."""

    field: str
    text: str

    def __call__(self, document: Mapping[str, Any]) -> bool:
        return self.text in _values(document, self.field)


@dataclass(frozen=True)
class _All:
    """All terms; ``tagName eq 'a' and tagValue eq 'b'`` is about one and the same tag."""

    terms: list[Predicate]

    def __call__(self, document: Mapping[str, Any]) -> bool:
        equals = {term.field: term.text for term in self.terms if isinstance(term, _Equals)}
        if not all(term(document) for term in self.terms):
            return False
        if not {"tagName", "tagValue"} <= equals.keys():
            return True
        tag = equals["tagName"], equals["tagValue"]
        return any((str(k).lower(), str(v).lower()) == tag for k, v in (document.get("tags") or {}).items())


class _Parser:
    """Recursive descent: or, and, not, parentheses, comparisons and three functions."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: list[str] = []
        at, text = 0, text.rstrip()
        while at < len(text):
            found = _TOKEN.match(text, at)
            if found is None:
                raise self._invalid()
            self._tokens.append(found.group().strip())
            at = found.end()
        self._at = 0
        self._depth = 0

    def parse(self) -> Predicate:
        predicate = self._or()
        if self._at < len(self._tokens):
            raise self._invalid()
        return predicate

    def _or(self) -> Predicate:
        terms = [self._and()]
        while self._take("or"):
            terms.append(self._and())
        return terms[0] if len(terms) == 1 else lambda document: any(term(document) for term in terms)

    def _and(self) -> Predicate:
        terms = [self._term()]
        while self._take("and"):
            terms.append(self._term())
        return terms[0] if len(terms) == 1 else _All(terms)

    def _term(self) -> Predicate:
        self._depth += 1
        if self._depth > _DEPTH:
            raise self._invalid()
        term = self._nested()
        self._depth -= 1
        return term

    def _nested(self) -> Predicate:
        if self._take("not"):
            denied = self._term()
            return lambda document: not denied(document)
        if self._take("("):
            inner = self._or()
            self._expect(")")
            return inner
        word = self._next()
        if word.lower() == "substringof":
            text, name = self._pair(text_first=True)
            return lambda document: any(text in value for value in _values(document, name))
        if word.lower() in ("startswith", "contains"):
            text, name = self._pair(text_first=False)
            if word.lower() == "contains":
                return lambda document: any(text in value for value in _values(document, name))
            return lambda document: any(value.startswith(text) for value in _values(document, name))
        return self._comparison(word)

    def _comparison(self, word: str) -> Predicate:
        field, operator = self._field(word), self._next().lower()
        if operator not in ("eq", "ne"):
            raise self._invalid()
        text = self._literal(self._next())
        if operator == "ne":
            return lambda document: text not in _values(document, field)
        return _Equals(field, text)

    def _pair(self, *, text_first: bool) -> tuple[str, str]:
        self._expect("(")
        first = self._next()
        self._expect(",")
        second = self._next()
        self._expect(")")
        text, name = (first, second) if text_first else (second, first)
        return self._literal(text), self._field(name)

    def _field(self, word: str) -> str:
        field = _FIELDS.get(word.lower())
        if field is None:
            raise self._invalid()
        return field

    def _literal(self, token: str) -> str:
        if not token.startswith("'"):
            raise self._invalid()
        return token[1:-1].replace("''", "'").lower()

    def _take(self, token: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at].lower() == token:
            self._at += 1
            return True
        return False

    def _expect(self, token: str) -> None:
        if not self._take(token):
            raise self._invalid()

    def _next(self) -> str:
        if self._at >= len(self._tokens):
            raise self._invalid()
        self._at += 1
        return self._tokens[self._at - 1]

    def _invalid(self) -> ArmError:
        text = self._text if len(self._text) <= _SHOWN else self._text[:_SHOWN] + "..."
        return ArmError(400, "InvalidFilterInQueryString", f"Invalid $filter '{text}' specified in the query string.")


def _values(document: Mapping[str, Any], field: str) -> list[str]:
    """What a document has in a field, in lower case; tags give several."""
    tags = document.get("tags") or {}
    if field == "tagName":
        return [str(name).lower() for name in tags]
    if field == "tagValue":
        return [str(value).lower() for value in tags.values()]
    found: Any = document
    for part in field.split("/"):
        found = found.get(part) if isinstance(found, Mapping) else None
    return [] if found is None else [str(found).lower()]
