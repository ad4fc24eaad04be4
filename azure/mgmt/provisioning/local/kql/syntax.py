"""What a query is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias


@dataclass(frozen=True)
class Constant:
    """A value that is written down."""

    value: Any


@dataclass(frozen=True)
class Column:
    """A column of the row."""

    name: str


@dataclass(frozen=True)
class Member:
    """What a value has under a name or at a place."""

    of: Expression
    at: Expression


@dataclass(frozen=True)
class Apply:
    """A function, or an operator, and what it is applied to."""

    function: str
    arguments: tuple[Expression, ...]


Expression: TypeAlias = "Constant | Column | Member | Apply"


@dataclass(frozen=True)
class Named:
    """An expression with the name of the column that it makes; None where the query says none."""

    name: str | None
    expression: Expression


@dataclass(frozen=True)
class Where:
    """Rows for which something holds."""

    condition: Expression


@dataclass(frozen=True)
class Project:
    """These columns and no others."""

    columns: tuple[Named, ...]


@dataclass(frozen=True)
class Choose:
    """The columns whose names match, or the others; ``*`` in a name stands for anything."""

    patterns: tuple[str, ...]
    keep: bool


@dataclass(frozen=True)
class Extend:
    """More columns."""

    columns: tuple[Named, ...]


@dataclass(frozen=True)
class Summarize:
    """A row for each group of rows."""

    aggregates: tuple[Named, ...]
    by: tuple[Named, ...]


@dataclass(frozen=True)
class SortKey:
    """What rows are sorted by; ``nulls_first`` is None where the query does not say."""

    expression: Expression
    descending: bool = True
    nulls_first: bool | None = None


@dataclass(frozen=True)
class Sort:
    """Another order."""

    keys: tuple[SortKey, ...]


@dataclass(frozen=True)
class Take:
    """The first rows."""

    number: int


@dataclass(frozen=True)
class Top:
    """The first rows in another order."""

    number: int
    key: SortKey


@dataclass(frozen=True)
class Distinct:
    """Rows that differ; of all columns for None."""

    columns: tuple[Named, ...] | None


@dataclass(frozen=True)
class Count:
    """How many rows there are."""


@dataclass(frozen=True)
class Expand:
    """A row for each item of lists.

    :param index: The column that gets the place of the item.
    :param type: What the item is converted to, by column.
    """

    columns: tuple[Named, ...]
    types: tuple[str | None, ...]
    index: str | None = None
    limit: int | None = None


JoinKind = Literal["innerunique", "inner", "leftouter", "fullouter"]


@dataclass(frozen=True)
class Join:
    """Rows with those of another query that have the same keys: pairs of expressions, left and right."""

    kind: JoinKind
    right: Query
    keys: tuple[tuple[Expression, Expression], ...]


@dataclass(frozen=True)
class Union:
    """Rows of this table and of others, one after the other.

    :param inner: Only the columns that all of them have.
    :param source: The column that gets the name of the table.
    :param names: Those names, beginning with that of this table.
    """

    queries: tuple[Query, ...]
    inner: bool
    source: str | None
    names: tuple[str, ...]


@dataclass(frozen=True)
class Rename:
    """Other names of columns: pairs of the new one and the one before."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Reorder:
    """These columns before the others; ``*`` in a name stands for anything."""

    patterns: tuple[str, ...]


@dataclass(frozen=True)
class Capture:
    """A column that gets a part of a text."""

    name: str
    type: str


@dataclass(frozen=True)
class Parse:
    """More columns, from the parts of a text.

    :param pattern: A regular expression with a group for each capture.
    :param whole: Whether no column is filled unless all parts can be converted.
    :param matching: Whether rows with other texts are left out.
    """

    expression: Expression
    pattern: str
    captures: tuple[Capture, ...]
    whole: bool
    matching: bool


Step: TypeAlias = (
    Where
    | Project
    | Choose
    | Extend
    | Summarize
    | Sort
    | Take
    | Top
    | Distinct
    | Count
    | Expand
    | Join
    | Union
    | Rename
    | Reorder
    | Parse
)


@dataclass(frozen=True)
class Let:
    """A name for a value or a table, which the query behind it may use."""

    name: str
    value: Expression | Query


@dataclass(frozen=True)
class Query:
    """A table, by its name or as another query gives it, and what is done to it, step by step."""

    table: str | Query
    steps: tuple[Step, ...]
    lets: tuple[Let, ...] = ()
