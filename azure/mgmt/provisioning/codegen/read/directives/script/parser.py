"""Tokens to statements and expressions."""

from __future__ import annotations

import re
from contextlib import suppress

from .basics import UNDEFINED, plain_number
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
from .reader import Reader, variable
from .statements import (
    Arrow,
    Block,
    Condition,
    Counting,
    Declaration,
    Evaluation,
    Leave,
    Loop,
    Pattern,
    Return,
    Statement,
    Switch,
    Throw,
    Try,
)
from .tokens import NotUnderstood, tokens_of, unescaped
from .values import expression, items_of, keys_of

_LEVELS: tuple[tuple[str, ...], ...] = (
    ("??",),
    ("||",),
    ("&&",),
    ("===", "!==", "==", "!="),
    (*COMPARED, "in", "instanceof"),
    ("+", "-"),
    tuple(each for each in CALCULATED if each != "-"),
)
"""Binary operators; each level binds closer than those before it."""
_CONSTANTS = {"true": True, "false": False, "null": None, "undefined": UNDEFINED}
_DECLARING = ("const", "let", "var")
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


class _Parser(Reader):
    # Statements

    def statement(self) -> Statement:
        """The next statement."""
        with self.nested():
            return self._statement()

    def _statement(self) -> Statement:
        if self.take(";"):
            return Block(())
        if self.sees("{"):
            return self._block()
        if self.take("if"):
            return self._condition()
        if self.take("for"):
            return self._for()
        if self.take("switch"):
            return self._switch()
        if self.take("function"):
            return Declaration(variable(self.name()), self._function())
        if self.take("while"):
            return Counting(Block(()), self._parenthesized(), Block(()), self.statement())
        if self.take("try"):
            return self._try()
        if self.take("do"):
            body = self.statement()
            self.expect("while")
            found: Statement = Counting(Block(()), self._parenthesized(), Block(()), body, at_least_once=True)
            self.take(";")
            return found
        if self.sees("break", "continue"):
            found = Leave(self.advance().text == "break")
        elif self.take("return"):
            nothing = self.sees(";", "}") or self.next.on_new_line
            found = Return(Literal(UNDEFINED) if nothing else self.expression())
        elif self.take("throw"):
            found = Throw(self.expression())
        elif self.sees(*_DECLARING):
            found = self._declaration()
        else:
            found = Evaluation(self.expression())
            while self.take(","):
                found = Block([found, Evaluation(self.expression())])
        if self.take(";") is None and not self.sees("}") and not self.next.on_new_line:
            raise self.error()
        return found

    def _block(self) -> Block:
        self.expect("{")
        found: list[Statement] = []
        while not self.sees("}"):
            if self.at_end:
                raise self.error()
            found.append(self.statement())
        self.expect("}")
        return Block(found)

    def _try(self) -> Statement:
        body = self._block()
        caught: Pattern | None = None
        handler = final = Block(())
        if self.take("catch"):
            caught = Pattern(())
            if self.take("("):
                caught = self.pattern()
                self.expect(")")
            handler = self._block()
        if self.take("finally"):
            final = self._block()
        elif caught is None:
            raise self.error()
        return Try(body, caught, handler, final)

    def _parenthesized(self) -> Expression:
        self.expect("(")
        found = self.expression()
        self.expect(")")
        return found

    def _condition(self) -> Statement:
        condition, then = self._parenthesized(), self.statement()
        return Condition(condition, then, self.statement()) if self.take("else") else Condition(condition, then)

    def _declaration(self) -> Statement:
        self.advance()
        found: list[Statement] = []
        while not found or self.take(","):
            pattern = self.pattern()
            found.append(Declaration(pattern, self.expression() if self.take("=") else Literal(UNDEFINED)))
        return found[0] if len(found) == 1 else Block(found)

    def _for(self) -> Statement:
        self.expect("(")
        start = self._position
        pattern = self.pattern() if self.take(*_DECLARING) or self.next.kind == "name" else None
        if pattern is not None and self.sees("of", "in"):
            through = items_of if self.advance().text == "of" else keys_of
            values = self.expression()
            self.expect(")")
            return Loop(pattern, through, values, self.statement())
        self._position = start
        before = self.statement()
        condition = self.expression()
        self.expect(";")
        after = Evaluation(self.expression())
        self.expect(")")
        return Counting(before, condition, after, self.statement())

    def _switch(self) -> Statement:
        value = self._parenthesized()
        self.expect("{")
        cases: list[tuple[Expression | None, Block]] = []
        while not self.take("}"):
            key = None if self.take("default") else self.expression() if self.take("case") else self.fail()
            self.expect(":")
            found: list[Statement] = []
            while not self.sees("case", "default", "}"):
                found.append(self.statement())
            cases.append((key, Block(found)))
        return Switch(value, cases)

    def _function(self) -> Expression:
        """A function from its parameters on."""
        self.expect("(")
        parameters: list[Pattern] = []
        while not self.take(")"):
            parameters.append(self.pattern())
            if not self.take(",") and not self.sees(")"):
                raise self.error()
        return Arrow(parameters, self._block())

    # Expressions

    def expression(self) -> Expression:
        """The next expression."""
        with self.nested():
            return self._assignment()

    def _assignment(self) -> Expression:
        arrow = self._arrow()
        if arrow is not None:
            return arrow
        found = self._binary(0)
        if self.take("?"):
            then = self.expression()
            self.expect(":")
            return Choice(found, then, self.expression())
        operator = self.take("=", "+=", "-=", "*=", "/=", "??=", "||=", "&&=")
        if operator is None:
            return found
        if not isinstance(found, Place):
            raise NotUnderstood("only variables and members are assigned to")
        given = self.expression()
        return Assignment(found, given if operator == "=" else Binary(operator[:-1], found, given))

    def _arrow(self) -> Expression | None:
        """A function, if one begins here."""
        start = self._position
        parameters: list[Pattern] = []
        is_list = False
        with suppress(NotUnderstood):
            if self.take("("):
                while not self.sees(")"):
                    parameters.append(self.pattern())
                    if not self.take(","):
                        break
                is_list = self.take(")") is not None
            elif self.next.kind == "name":
                parameters = [variable(self.name())]
                is_list = True
        if not is_list or not self.take("=>"):
            self._position = start
            return None
        return Arrow(parameters, self._block() if self.sees("{") else self.expression())

    def _binary(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self._unary()
        found = self._binary(level + 1)
        while operator := self.take(*_LEVELS[level]):
            if operator == "instanceof":
                self.expect("Array")  # the one that JSON has values of
                found = Call(Member(Name("Array"), Literal("isArray")), [found])
            else:
                found = Binary(operator, found, self._binary(level + 1))
        return found

    def _unary(self) -> Expression:
        step = self.take("++", "--")
        if step is not None:
            place = self._unary()
            if not isinstance(place, Place):
                raise self.error()
            return Assignment(place, Binary(step[0], place, Literal(1)))
        operator = self.take("!", "-", "typeof", "delete")
        if operator is None:
            return self._postfix(self._primary())
        with self.nested():
            return Unary(operator, self._unary())

    def _postfix(self, found: Expression) -> Expression:
        while True:
            if self.take("."):
                found = Member(found, Literal(self._member_name()))
            elif self.take("?."):
                key = self._index() if self.sees("[") else Literal(self._member_name())
                found = Member(found, key, optional=True)
            elif self.sees("["):
                found = Member(found, self._index())
            elif self.take("("):
                found = Call(found, self._listed(")"))
            elif self.sees("++", "--") and not self.next.on_new_line:
                if not isinstance(found, Place):
                    raise self.error()
                found = Assignment(found, Binary(self.advance().text[0], found, Literal(1)))
            else:
                return found

    def _member_name(self) -> str:
        if self.next.kind != "name":
            raise self.error()
        return self.advance().text

    def _index(self) -> Expression:
        self.expect("[")
        key = self.expression()
        self.expect("]")
        return key

    def _listed(self, end: str) -> list[Expression]:
        found: list[Expression] = []
        while not self.take(end):
            found.append(Spread(self.expression()) if self.take("...") else self.expression())
            if not self.take(",") and not self.sees(end):
                raise self.error()
        return found

    def _primary(self) -> Expression:
        if self.sees("("):
            return self._parenthesized()
        if self.take("["):
            return Array(self._listed("]"))
        if self.take("{"):
            return self._object()
        if self.take("function"):
            if self.next.kind == "name":  # by which only it itself could call it
                self.advance()
            return self._function()
        if self.take("new"):
            made = Name(f"new {self.name()}")
            return Call(made, self._listed(")") if self.take("(") else [])
        token = self.next
        if token.kind == "name" and token.text in _CONSTANTS:
            return Literal(_CONSTANTS[self.advance().text])
        if token.kind == "name":
            return Name(self.name())
        if token.kind not in ("number", "text", "template", "regular"):
            raise self.error()
        self.advance()
        if token.kind == "template":
            return _template(token.text)
        if token.kind == "regular":
            return Literal(expression(token.text, token.flags))
        return Literal(plain_number(float(token.text)) if token.kind == "number" else token.text)

    def _object(self) -> Expression:
        found: list[tuple[Expression | None, Expression]] = []
        while not self.take("}"):
            if self.take("..."):
                found.append((None, self.expression()))
            elif self.sees("["):
                key = self._index()
                self.expect(":")
                found.append((key, self.expression()))
            elif self.next.kind in ("name", "text", "number"):
                token = self.advance()
                alone = token.kind == "name" and not self.sees(":")
                if not alone:
                    self.expect(":")
                found.append((Literal(token.text), Name(token.text) if alone else self.expression()))
            else:
                raise self.error()
            if not self.take(",") and not self.sees("}"):
                raise self.error()
        return Object(found)


def _template(text: str) -> Expression:
    """A template: every second part of it is an expression."""
    parts = _PLACEHOLDER.split(text)
    return Template(
        [expression_of(part) if index % 2 else Literal(unescaped(part)) for index, part in enumerate(parts)]
    )
