"""Queries: a table, and operators behind bars."""

from __future__ import annotations

from collections.abc import Callable

from .errors import NotSupported
from .expressions import expression, named
from .lexer import END, NAME
from .parsing import parse_step
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
    Let,
    Member,
    Named,
    Project,
    Query,
    Rename,
    Reorder,
    Sort,
    SortKey,
    Step,
    Summarize,
    Take,
    Top,
    Union,
    Where,
)
from .words import Words

_OTHERS = (
    "as", "assert-schema", "consume", "datatable", "evaluate", "externaldata", "facet", "find", "fork", "getschema",
    "graph-match", "invoke", "lookup", "macro-expand", "make-series", "materialize", "mv-apply", "parse-kv",
    "partition", "print", "range", "reduce", "render", "sample", "sample-distinct", "scan", "search", "serialize",
    "set", "top-hitters", "top-nested",
)  # fmt: skip
_JOINS: dict[str, JoinKind] = {
    "innerunique": "innerunique",
    "inner": "inner",
    "leftouter": "leftouter",
    "fullouter": "fullouter",
}
_OTHER_JOINS = ("rightouter", "leftanti", "leftsemi", "rightanti", "rightsemi", "anti", "leftantisemi")


def parse(query: str) -> Query:
    """Read a query. One that begins with an operator is about the table ``resources``.

    :raises KqlSyntaxError: It cannot be read.
    :raises NotSupported: It has an operator that is not there.
    """
    words = Words(query)
    lets = []
    while words.is_next("let"):
        lets.append(_let(words))
    found = _query(words)
    words.took(";")
    if words.next.kind != END:
        raise words.fault("Expected '|' or the end of the query.")
    return Query(found.table, found.steps, tuple(lets))


def _let(words: Words) -> Let:
    """``let name = value;``: an expression, or a query."""
    words.expect("let")
    name = words.column()
    words.expect("=")
    start = words.mark()
    if words.is_next("view") or (words.took("(") and (words.is_next(")") or words.follows(":"))):
        raise NotSupported("The operator 'let' with a function")
    words.reset(start)
    if not _is_query(words):
        value: Expression | Query = expression(words)
    else:
        value = _query(words)
    words.expect(";")
    return Let(name, value)


def _is_query(words: Words) -> bool:
    """Whether a query comes next: a table and a bar, perhaps in parentheses."""
    start = words.mark()
    while words.took("("):
        pass
    found = words.is_next("union") or (words.next.kind == NAME and words.follows("|"))
    words.reset(start)
    return found


def _query(words: Words) -> Query:
    words.deeper()
    start = words.next.text
    if start in _OTHERS:
        raise NotSupported(f"The operator '{start}'")
    steps: list[Step] = []
    table: str | Query = "resources"
    if words.is_next("("):
        table = _leg(words)[1]
    elif words.took("union"):
        inner, source, legs = _legs(words)
        table = legs[0][1]
        steps.append(_united(inner, source, legs))
    elif start in _STEPS or start in ("project", "mv"):
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
        if words.is_next("["):
            pattern = words.column()
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
    right = _leg(words)[1]
    words.expect("on")
    keys = [_pair(words)]
    while words.took(","):
        keys.append(_pair(words))
    return Join(_JOINS[kind], right, tuple(keys))


def _union(words: Words) -> Step:
    inner, source, legs = _legs(words)
    return _united(inner, source, [("union_arg0", Query("", ())), *legs])


def _united(inner: bool, source: str | None, legs: list[tuple[str, Query]]) -> Union:
    """The step that adds all legs but the first to that one."""
    return Union(tuple(query for _, query in legs[1:]), inner, source, tuple(name for name, _ in legs))


def _legs(words: Words) -> tuple[bool, str | None, list[tuple[str, Query]]]:
    """Whether only columns that all have are kept, the column for names, and names and queries."""
    inner, source = False, None
    while words.is_next("kind", "withsource", "isfuzzy") and words.follows("="):
        option = words.name()
        words.expect("=")
        if option == "isfuzzy":
            raise NotSupported("The operator 'union' with isfuzzy")
        if option == "withsource":
            source = words.column()
        elif words.is_next("inner", "outer"):
            inner = words.take().text == "inner"
        else:
            raise words.fault("Expected a kind of union.")
    legs = [_leg(words)]
    while words.took(","):
        legs.append(_leg(words))
    return inner, source, [(name or f"union_arg{at}", query) for at, (name, query) in enumerate(legs, 1)]


def _leg(words: Words) -> tuple[str | None, Query]:
    """A table by its name, or a query in parentheses without one."""
    if words.took("("):
        query = _query(words)
        words.expect(")")
        return None, query
    name = words.column()
    return name, Query(name, ())


def _rename(words: Words) -> Step:
    pairs = []
    while True:
        name = words.column()
        words.expect("=")
        pairs.append((name, words.column()))
        if not words.took(","):
            return Rename(tuple(pairs))


def _reorder(words: Words) -> Step:
    return Reorder(_patterns(words))


def _parse(words: Words) -> Step:
    return parse_step(words, matching=False)


def _parse_where(words: Words) -> Step:
    return parse_step(words, matching=True)


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
    "parse": _parse,
    "parse-where": _parse_where,
    "project-rename": _rename,
    "project-reorder": _reorder,
    "union": _union,
}
