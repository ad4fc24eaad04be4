"""Queries: a table, and operators behind bars."""

from __future__ import annotations

from collections.abc import Callable

from .errors import NotSupported
from .expressions import expression, named
from .lexer import END, NAME
from .syntax import (
    Apply,
    Choose,
    Column,
    Constant,
    Count,
    Distinct,
    Expand,
    Expression,
    Extend,
    Join,
    JoinKind,
    Member,
    Named,
    Project,
    Query,
    Sort,
    SortKey,
    Step,
    Summarize,
    Take,
    Top,
    Where,
)
from .words import Words

_OTHERS = (
    "as", "assert-schema", "consume", "datatable", "evaluate", "externaldata", "facet", "find", "fork", "getschema",
    "graph-match", "invoke", "let", "lookup", "macro-expand", "make-series", "materialize", "mv-apply", "parse",
    "parse-kv", "parse-where", "partition", "print", "project-rename", "project-reorder", "range", "reduce", "render",
    "sample", "sample-distinct", "scan", "search", "serialize", "set", "top-hitters", "top-nested", "union",
)  # fmt: skip
_JOINS: dict[str, JoinKind] = {"innerunique": "innerunique", "inner": "inner", "leftouter": "leftouter"}
_OTHER_JOINS = ("rightouter", "fullouter", "leftanti", "leftsemi", "rightanti", "rightsemi", "anti", "leftantisemi")


def parse(query: str) -> Query:
    """Read a query. One that begins with an operator is about the table ``resources``.

    :raises KqlSyntaxError: It cannot be read.
    :raises NotSupported: It has an operator that is not there.
    """
    words = Words(query)
    found = _query(words)
    words.took(";")
    if words.next.kind != END:
        raise words.fault("Expected '|' or the end of the query.")
    return found


def _query(words: Words) -> Query:
    words.deeper()
    start = words.next.text
    if start in _OTHERS:
        raise NotSupported(f"The operator '{start}'")
    steps: list[Step] = []
    table = "resources"
    if start in _STEPS or start in ("project", "mv"):
        steps.append(_step(words))
    else:
        table = words.name()
    while words.took("|"):
        steps.append(_step(words))
    words.back()
    return Query(table, tuple(steps))


def _step(words: Words) -> Step:
    token = words.next
    name = words.hyphenated()
    if name in _STEPS:
        return _STEPS[name](words)
    if name in _OTHERS:
        raise NotSupported(f"The operator '{name}'")
    fault = words.fault("Expected an operator.")
    fault.position, fault.token = token.position, name
    raise fault


def _where(words: Words) -> Step:
    return Where(expression(words))


def _project(words: Words) -> Step:
    return Project(_list(words))


def _extend(words: Words) -> Step:
    return Extend(_list(words))


def _project_away(words: Words) -> Step:
    return Choose(_patterns(words), keep=False)


def _project_keep(words: Words) -> Step:
    return Choose(_patterns(words), keep=True)


def _patterns(words: Words) -> tuple[str, ...]:
    """Names of columns, with ``*`` for anything."""
    found: list[str] = []
    while True:
        pattern = ""
        while words.is_next("*") or (words.next.kind == NAME and not pattern.replace("*", "")):
            pattern += "*" if words.took("*") else words.name()
        if not pattern:
            raise words.fault("Expected the name of a column.")
        found.append(pattern)
        if not words.took(","):
            return tuple(found)


def _summarize(words: Words) -> Step:
    aggregates = () if words.is_next("by") else _list(words)
    by = _list(words) if words.took("by") else ()
    return Summarize(aggregates, by)


def _sort(words: Words) -> Step:
    words.expect("by")
    keys = [_key(words)]
    while words.took(","):
        keys.append(_key(words))
    return Sort(tuple(keys))


def _key(words: Words) -> SortKey:
    by = expression(words)
    descending = not words.took("asc")
    if descending:
        words.took("desc")
    if not words.took("nulls"):
        return SortKey(by, descending)
    first = words.took("first")
    if not first:
        words.expect("last")
    return SortKey(by, descending, first)


def _take(words: Words) -> Step:
    return Take(words.number())


def _top(words: Words) -> Step:
    number = words.number()
    words.expect("by")
    return Top(number, _key(words))


def _distinct(words: Words) -> Step:
    return Distinct(None if words.took("*") else _list(words))


def _count(words: Words) -> Step:
    return Count()


def _expand(words: Words) -> Step:
    index = None
    while words.is_next("kind", "bagexpansion", "with_itemindex") and words.follows("="):
        option = words.name()
        words.expect("=")
        value = words.name()
        if option == "with_itemindex":
            index = value
        elif value != "bag":
            raise NotSupported(f"The operator 'mv-expand' with {option}={value}")
    columns, types = [], []
    while True:
        columns.append(named(words))
        kind = None
        if words.took("to"):
            words.expect("typeof")
            words.expect("(")
            kind = words.name()
            words.expect(")")
        types.append(kind)
        if not words.took(","):
            break
    limit = words.number() if words.took("limit") else None
    return Expand(tuple(columns), tuple(types), index, limit)


def _join(words: Words) -> Step:
    kind = "innerunique"
    while words.is_next("kind", "hint") and not words.is_next("("):
        option = words.name()
        if option == "hint":
            raise NotSupported("The operator 'join' with a hint")
        words.expect("=")
        kind = words.next.text
        if kind in _OTHER_JOINS:
            raise NotSupported(f"The operator 'join' with kind={kind}")
        if kind not in _JOINS:
            raise words.fault("Expected a kind of join.")
        words.take()
    if words.took("("):
        right = _query(words)
        words.expect(")")
    else:
        right = Query(words.name(), ())
    words.expect("on")
    keys = [_pair(words)]
    while words.took(","):
        keys.append(_pair(words))
    return Join(_JOINS[kind], right, tuple(keys))


def _pair(words: Words) -> tuple[Expression, Expression]:
    """``column``, or ``$left.one == $right.other`` in either order."""
    found = expression(words)
    if isinstance(found, Column):
        return found, found
    if isinstance(found, Apply) and found.function == "==":
        sides = {side: each for each in found.arguments if (side := _side(each))}
        if set(sides) == {"$left", "$right"}:
            left, right = sides["$left"], sides["$right"]
            assert isinstance(left, Member), "a side is a member of it"
            assert isinstance(right, Member), "a side is a member of it"
            return _column(left), _column(right)
    raise words.fault("Expected a column, or $left.column == $right.column.")


def _side(found: Expression) -> str | None:
    """The side that a member is of."""
    return found.of.name if isinstance(found, Member) and isinstance(found.of, Column) else None


def _column(member: Member) -> Column:
    assert isinstance(member.at, Constant), "what stands behind a dot is a name"
    return Column(str(member.at.value))


def _list(words: Words) -> tuple[Named, ...]:
    found = [named(words)]
    while words.took(","):
        found.append(named(words))
    return tuple(found)


_STEPS: dict[str, Callable[[Words], Step]] = {
    "where": _where,
    "filter": _where,
    "project": _project,
    "project-away": _project_away,
    "project-keep": _project_keep,
    "extend": _extend,
    "summarize": _summarize,
    "order": _sort,
    "sort": _sort,
    "take": _take,
    "limit": _take,
    "top": _top,
    "distinct": _distinct,
    "count": _count,
    "mv-expand": _expand,
    "mvexpand": _expand,
    "join": _join,
}
