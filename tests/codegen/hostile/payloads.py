"""Texts that would run if they ever came to stand as code, and others that generators trip over."""

from __future__ import annotations

import base64

from hypothesis import strategies as st

MARKER = "hostile-code-ran"
"""The file that a payload makes, in the folder that Python runs in."""
CODE = f"open({MARKER!r},'w')"


def utf_7(text: str) -> str:
    """A text in UTF-7, with nothing in it that would need an escape."""
    return f"+{base64.b64encode(text.encode('utf-16-be')).decode().rstrip('=')}-"


BREAKING_OUT = (
    f'"""\n{CODE}\n"""',
    f"'''\n{CODE}\n'''",
    f'"); {CODE}; ("',
    f"'); {CODE}; ('",
    f"\n{CODE}\n",
    f"\r{CODE}\r",
    f"\x0c{CODE}\x0c",
    f"\u2028{CODE}\u2029",
    f"\\\n{CODE}\n#",
    f'\\"""\n{CODE}\n"""',
    f'\\\\"""\n{CODE}\n"""',
    f"x = {CODE}",
    f"{{{CODE}}}",
    f"__import__('os').system('touch {MARKER}')",
    f"-*- coding: utf-7 -*- {utf_7(chr(10) + CODE + chr(10))}",
    utf_7(f'"""\n{CODE}\nx="""'),
    "coding: utf-7",
    "vim: set fileencoding=utf-16 :",
    f"#\n{CODE}",
    f"../../{MARKER}",
    f"/{MARKER}",
    f"$(touch {MARKER})",
    f"`touch {MARKER}`",
    f"|touch {MARKER}",
    f"%s %(a)s {{0}} {CODE}",
)
ODD = (
    "",
    " ",
    '"',
    '"""',
    'ends with """',
    "ends with \\",
    "ends with \\\\",
    'ends with \\"',
    "'",
    "\\N{DASH}",
    "\\x",
    "\\u12",
    "a\0b",
    "\0",
    "\ufeff",
    "\u202eesrever",
    "\x1b[2J\x1b]0;title\x07",
    "é",
    "名前",
    "🚀",
    "²",
    "١٢",
    "ﬁ",
    "ℌ",
    "a\u0301",
    "1",
    "-1",
    "9" * 5000,
    "a" * 5000,
    "a/" * 300,
    "__class__",
    "__init__",
    "_X_",
    "__name__",
    "None",
    "class",
    "self",
    "CON",
    "nul",
    "Model",
    "ModelDict",
    "Typed",
    "SERVICE",
    "Operations",
    "Client",
    "object",
    "#/definitions/Gadget",
    "../../../../etc/passwd",
    "file:///etc/passwd",
    "https://example.com/a.json#/b",
    "//example.com/a.json",
    "{",
    "}{",
    "{{}}",
    "?a=b&c&=d#e",
    "[bold]x[/bold]",
    "| a | `b` |",
    "<script>",
)

texts = st.one_of(
    st.sampled_from(BREAKING_OUT),
    st.sampled_from(ODD),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.text(st.sampled_from("\\\"'\n\r\t #:{}[]()=,;%\0\u2028\u202eaA1_-"), max_size=20),
)
"""Texts for any place."""

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
"""Values of any kind, for a place where another kind belongs."""
