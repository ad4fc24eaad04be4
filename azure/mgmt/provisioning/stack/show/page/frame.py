"""A page that needs nothing else: a picture to move, magnify and search, and what there is to tell about it."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from ..as_text import visible

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Page:
    """What one page differs from others in. All texts are plain.

    :param title: What it is called.
    :param summary: What it shows, in a line.
    :param label: What the picture is, and which keys it takes, for those who don't see it.
    :param picture: An element ``svg``. What can be chosen is of the class ``node``, and its box of ``box``.
    :param styles: CSS of the picture.
    :param script: JavaScript that tells of what is in the picture: see page.js for what it is to define.
    :param data: What the script knows: JSON.
    :param notes: What else there is to say.
    """

    title: str
    summary: str
    label: str
    picture: str
    styles: str
    script: str
    data: dict[str, Any]
    notes: Iterable[str] = ()


def html_page(page: Page) -> str:
    """A page as HTML. Its policy lets it load nothing, and run no script but its own."""
    styles = f"{page.styles}{_part('page.css')}"
    script = f"{page.script}\n{_part('page.js')}"
    return Template(_part("page.html")).substitute(
        policy=f"default-src 'none'; style-src '{_digest(styles)}'; script-src '{_digest(script)}'",
        title=escape(visible(page.title)),
        summary=escape(visible(page.summary)),
        label=escape(visible(page.label)),
        notes="".join(f"<p>{escape(visible(note))}</p>" for note in page.notes),
        styles=styles,
        picture=page.picture,
        # Within a script element, nothing but "<" could end it.
        data=json.dumps(page.data).replace("<", "\\u003c"),
        script=script,
    )


def _part(name: str) -> str:
    return (_HERE / name).read_text("utf-8")


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
