"""From text to what an expression is made of."""

from __future__ import annotations

from functools import lru_cache

from ..errors import ExpressionSyntaxError
from . import lexer
from .lexer import Token, tokens
from .syntax import Call, Literal, Member, Node, Selection

MAX_LENGTH = 24576
"""Azure Resource Manager refuses longer expressions."""
MAX_DEPTH = 100
"""How deep calls and selectors may be nested."""
INTEGERS = range(-(2**63), 2**63)
"""Integers have 64 bits."""


def is_expression(text: str) -> bool:
    """Whether a string of a template is an expression, and not meant as it is."""
    return text.startswith("[") and text.endswith("]") and not text.startswith("[[")


def unescaped(text: str) -> str:
    """What a string means that is no expression: ``[[`` at the beginning of one in brackets stands for ``[``."""
    return text[1:] if text.startswith("[[") and text.endswith("]") else text


@lru_cache(maxsize=4096)
def parse(expression: str) -> Node:
    """What an expression is made of.

    :param expression: Without the brackets around it.
    :raises ExpressionSyntaxError: It is not in the language; its position is said.
    """
    if len(expression) > MAX_LENGTH:
        raise ExpressionSyntaxError(
            f"The template language expression length limit exceeded. "
            f"Limit: '{MAX_LENGTH}' and actual: '{len(expression)}'."
        )
    return _Parser(expression).whole()


class _Parser:
    def __init__(self, expression: str) -> None:
        self._expression = expression
        self._tokens = list(tokens(expression))
        self._next = 0
        self._depth = 0

    @property
    def _token(self) -> Token:
        return self._tokens[self._next]

    def _advance(self) -> Token:
        token = self._token
        self._next += 1
        return token

    def _expect(self, *kinds: str) -> Token:
        if self._token.kind in kinds:
            return self._advance()
        expected = ",".join(kinds)
        raise ExpressionSyntaxError(
            f"Unable to parse language expression '{self._expression}': expected token '{expected}' "
            f"and actual '{self._token.kind}' at position '{self._token.position}'.",
            self._token.position,
        )

    def whole(self) -> Node:
        node = self._value()
        self._expect(lexer.END)
        return node

    def _value(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionSyntaxError(
                f"The template language expression is nested too deeply. Limit: '{MAX_DEPTH}'.", self._token.position
            )
        node = self._selected(self._primary())
        self._depth -= 1
        return node

    def _primary(self) -> Node:
        token = self._expect(lexer.TEXT, lexer.NUMBER, lexer.FRACTION, lexer.NAME)
        if token.kind == lexer.TEXT:
            return Literal(token.text[1:-1].replace("''", "'"), token.position)
        if token.kind == lexer.FRACTION:
            return Literal(float(token.text), token.position)
        if token.kind == lexer.NUMBER:
            return self._integer(token)
        return self._call(token)

    def _integer(self, token: Token) -> Literal:
        # Twenty characters are enough for 64 bits; Python refuses to read thousands.
        if len(token.text) > 20 or int(token.text) not in INTEGERS:
            raise ExpressionSyntaxError(
                f"The language expression '{self._expression}' is not valid: the integer literal "
                f"at position '{token.position}' does not fit into 64 bits.",
                token.position,
            )
        return Literal(int(token.text), token.position)

    def _call(self, first: Token) -> Call:
        namespace, name = "", first.text
        if self._token.kind == "Dot":
            self._advance()
            namespace, name = name, self._expect(lexer.NAME).text
        self._expect("LeftParenthesis")
        arguments: list[Node] = []
        if self._token.kind != "RightParenthesis":
            arguments.append(self._value())
            while self._token.kind == "Comma":
                self._advance()
                arguments.append(self._value())
        self._expect("RightParenthesis")
        return Call(namespace, name, tuple(arguments), first.position)

    def _selected(self, node: Node) -> Node:
        for _ in range(MAX_DEPTH):
            position = self._token.position
            if self._token.kind == "Dot":
                self._advance()
                node = Member(node, self._expect(lexer.NAME).text, position)
            elif self._token.kind == "LeftSquareBracket":
                self._advance()
                node = Selection(node, self._value(), position)
                self._expect("RightSquareBracket")
            else:
                return node
        raise ExpressionSyntaxError(
            f"The template language expression has too many selectors. Limit: '{MAX_DEPTH}'.", self._token.position
        )
