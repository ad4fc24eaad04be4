"""What all pictures show alike: the colors of changes."""

from __future__ import annotations

from typing import NamedTuple

from ...plan.changes import Kind


class Color(NamedTuple):
    """A color on light and on dark ground, each with a contrast of at least 4.5 to it."""

    light: str
    dark: str


COLORS = {
    Kind.CREATE: Color("#1a7f37", "#4ac26b"),
    Kind.UPDATE: Color("#8a6100", "#e3b341"),
    Kind.REPLACE: Color("#8250df", "#d2a8ff"),
    Kind.SAME: Color("#59636e", "#9ea7b1"),
    Kind.ADOPT: Color("#0b7285", "#4cc9db"),
    Kind.DELETE: Color("#c4242b", "#ff8f88"),
    Kind.READ: Color("#59636e", "#9ea7b1"),
}


def colored(rule: str, rest: str) -> str:
    """How a picture looks, by daylight and in the dark.

    :param rule: How something of a kind of change looks: CSS, in which ``KIND`` and ``COLOR`` stand for those.
    :param rest: CSS that is the same for all kinds.
    """

    def rules(dark: bool) -> str:
        return "".join(
            rule.replace("KIND", kind.value).replace("COLOR", color.dark if dark else color.light) + "\n"
            for kind, color in COLORS.items()
        )

    return f"{rules(False)}{rest}@media (prefers-color-scheme: dark) {{\n{rules(True)}}}\n"
