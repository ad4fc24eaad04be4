"""Tokens to statements and expressions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .expressions import (
    CALCULATED,
    COMPARED,
    Array,
    Assignment,
    Binary,
    Call,
    Choice,
    Expression,
    Literal,
    Member,
    Name,
    Object,
    Place,
    Spread,
    Template,
    Unary,
)
from .statements import Arrow, Block, Condition, Counting, Declaration, Evaluation, Leave, Loop, Return, Statement
from .tokens import NotUnderstood, Token, tokens_of, unescaped
from .values import UNDEFINED, expression, items_of, keys_of, plain_number

_DEEPEST = 40
"""Expressions and statements inside one another."""
_LEVELS: tuple[tuple[str, ...], ...] = (
    ("??",),
    ("||",),
    ("&&",),
    ("===", "!==", "==", "!="),
    (*COMPARED, "in"),
    ("+", "-"),
    tuple(each for each in CALCULATED if each != "-"),
)
"""Binary operators; each level binds closer than those before it."""
_CONSTANTS = {"true": True, "false": False, "null": None, "undefined": UNDEFINED}
_DECLARING = ("const", "let", "var")
_RESERVED = frozenset({"class", "do", "function", "import", "new", "switch", "this", "throw", "try", "yield", "await"})
_PLACEHOLDER = re.compile(r"\$\{([^{}`]*)\}")


def statements_of(script: str) -> Block:
    """The statements of a script.

    :raises NotUnderstood: It is none, or uses what is not supported.
    """
    parser = _Parser(tokens_of(script))
    found: list[Statement] = []
    while not parser.at_end:
        found.append(parser.statement())
    return Block(found)


def expression_of(text: str) -> Expression:
    """The expression that a text is.

    :raises NotUnderstood: It is none.
    """
    parser = _Parser(tokens_of(text))
    found = parser.expression()
    if not parser.at_end:
        raise parser.error()
    return found


class _Parser:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._position = 0
        self._depth = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._position]

    @property
    def at_end(self) -> bool:
        """Whether all has been read."""
        return self._next.kind == "end"

    def error(self) -> NotUnderstood:
        """What is wrong at this place."""
        token = self._next
        return NotUnderstood("it ends too early" if token.kind == "end" else f"{token.text!r} is not understood there")

    def _is(self, *texts: str) -> bool:
        return self._next.kind in ("operator", "name") and self._next.text in texts

    def _take(self, *texts: str) -> str | None:
        if not self._is(*texts):
            return None
        return self._advance().text

    def _advance(self) -> Token:
        token = self._next
        self._position += 1
        return token

    def _expect(self, text: str) -> None:
        if self._take(text) is None:
            raise self.error()

    def _name(self) -> str:
        if self._next.kind != "name" or self._next.text in _RESERVED:
            raise self.error()
        return self._advance().text

    def _enter(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotUnderstood("it is nested too deep")

    # Statements

    def statement(self) -> Statement:
        """The next statement."""
        self._enter()
        found = self._statement()
        self._depth -= 1
        return found

    def _statement(self) -> Statement:
        if self._take(";"):
            return Block(())
        if self._is("{"):
            return self._block()
        if self._take("if"):
            return self._condition()
        if self._take("for"):
            return self._for()
        if self._take("while"):
            return Counting(Block(()), self._parenthesized(), Block(()), self.statement())
        if self._is("break", "continue"):
            found: Statement = Leave(self._advance().text == "break")
        elif self._take("return"):
            nothing = self._is(";", "}") or self._next.on_new_line
            found = Return(Literal(UNDEFINED) if nothing else self.expression())
        elif self._is(*_DECLARING):
            found = self._declaration()
        else:
            found = Evaluation(self.expression())
        if self._take(";") is None and not self._is("}") and not self._next.on_new_line:
            raise self.error()
        return found

    def _block(self) -> Block:
        self._expect("{")
        found: list[Statement] = []
        while not self._is("}"):
            if self.at_end:
                raise self.error()
            found.append(self.statement())
        self._expect("}")
        return Block(found)

    def _parenthesized(self) -> Expression:
        self._expect("(")
        found = self.expression()
        self._expect(")")
        return found

    def _condition(self) -> Statement:
        condition, then = self._parenthesized(), self.statement()
        return Condition(condition, then, self.statement()) if self._take("else") else Condition(condition, then)

    def _declaration(self) -> Statement:
        self._advance()
        found: list[Statement] = []
        while not found or self._take(","):
            name = self._name()
            found.append(Declaration(name, self.expression() if self._take("=") else Literal(UNDEFINED)))
        return found[0] if len(found) == 1 else Block(found)

    def _for(self) -> Statement:
        self._expect("(")
        start = self._position
        self._take(*_DECLARING)
        names = self._loop_names()
        if names and self._is("of", "in"):
            through = items_of if self._advance().text == "of" else keys_of
            values = self.expression()
            self._expect(")")
            return Loop(names, through, values, self.statement())
        self._position = start
        before = self.statement()
        condition = self.expression()
        self._expect(";")
        after = Evaluation(self.expression())
        self._expect(")")
        return Counting(before, condition, after, self.statement())

    def _loop_names(self) -> list[str]:
        """The variable of a loop, or those that take the elements of what it goes through."""
        if not self._take("["):
            return [self._advance().text] if self._next.kind == "name" else []
        names = [self._name()]
        while self._take(","):
            names.append(self._name())
        self._expect("]")
        return names

    # Expressions

    def expression(self) -> Expression:
        """The next expression."""
        self._enter()
        found = self._assignment()
        self._depth -= 1
        return found

    def _assignment(self) -> Expression:
        arrow = self._arrow()
        if arrow is not None:
            return arrow
        found = self._binary(0)
        if self._take("?"):
            then = self.expression()
            self._expect(":")
            return Choice(found, then, self.expression())
        operator = self._take("=", "+=", "-=")
        if operator is None:
            return found
        if not isinstance(found, Place):
            raise NotUnderstood("only variables and members are assigned to")
        given = self.expression()
        return Assignment(found, given if operator == "=" else Binary(operator[0], found, given))

    def _arrow(self) -> Expression | None:
        """A function, if one begins here."""
        start = self._position
        parameters: list[str] = []
        if self._take("("):
            while self._next.kind == "name":
                parameters.append(self._advance().text)
                self._take(",")
            is_list = self._take(")") is not None
        else:
            is_list = self._next.kind == "name"
            parameters = [self._advance().text] if is_list else []
        if not is_list or not self._take("=>"):
            self._position = start
            return None
        return Arrow(parameters, self._block() if self._is("{") else self.expression())

    def _binary(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self._unary()
        found = self._binary(level + 1)
        while operator := self._take(*_LEVELS[level]):
            found = Binary(operator, found, self._binary(level + 1))
        return found

    def _unary(self) -> Expression:
        operator = self._take("!", "-", "typeof", "delete")
        if operator is None:
            return self._postfix(self._primary())
        self._enter()
        found = Unary(operator, self._unary())
        self._depth -= 1
        return found

    def _postfix(self, found: Expression) -> Expression:
        while True:
            if self._take("."):
                found = Member(found, Literal(self._member_name()))
            elif self._take("?."):
                key = self._index() if self._is("[") else Literal(self._member_name())
                found = Member(found, key, optional=True)
            elif self._is("["):
                found = Member(found, self._index())
            elif self._take("("):
                found = Call(found, self._listed(")"))
            elif self._is("++", "--") and not self._next.on_new_line:
                if not isinstance(found, Place):
                    raise self.error()
                found = Assignment(found, Binary(self._advance().text[0], found, Literal(1)))
            else:
                return found

    def _member_name(self) -> str:
        if self._next.kind != "name":
            raise self.error()
        return self._advance().text

    def _index(self) -> Expression:
        self._expect("[")
        key = self.expression()
        self._expect("]")
        return key

    def _listed(self, end: str) -> list[Expression]:
        found: list[Expression] = []
        while not self._take(end):
            found.append(Spread(self.expression()) if self._take("...") else self.expression())
            if not self._take(",") and not self._is(end):
                raise self.error()
        return found

    def _primary(self) -> Expression:
        if self._is("("):
            return self._parenthesized()
        if self._take("["):
            return Array(self._listed("]"))
        if self._take("{"):
            return self._object()
        token = self._next
        if token.kind == "name" and token.text in _CONSTANTS:
            return Literal(_CONSTANTS[self._advance().text])
        if token.kind == "name":
            return Name(self._name())
        if token.kind not in ("number", "text", "template", "regular"):
            raise self.error()
        self._advance()
        if token.kind == "template":
            return _template(token.text)
        if token.kind == "regular":
            return Literal(expression(token.text, token.flags))
        return Literal(plain_number(float(token.text)) if token.kind == "number" else token.text)

    def _object(self) -> Expression:
        found: list[tuple[Expression | None, Expression]] = []
        while not self._take("}"):
            if self._take("..."):
                found.append((None, self.expression()))
            elif self._is("["):
                key = self._index()
                self._expect(":")
                found.append((key, self.expression()))
            elif self._next.kind in ("name", "text", "number"):
                token = self._advance()
                alone = token.kind == "name" and not self._is(":")
                if not alone:
                    self._expect(":")
                found.append((Literal(token.text), Name(token.text) if alone else self.expression()))
            else:
                raise self.error()
            if not self._take(",") and not self._is("}"):
                raise self.error()
        return Object(found)


def _template(text: str) -> Expression:
    """A template: every second part of it is an expression."""
    parts = _PLACEHOLDER.split(text)
    return Template(
        [expression_of(part) if index % 2 else Literal(unescaped(part)) for index, part in enumerate(parts)]
    )
