"""Modules that hold nothing but types for type checkers, and whose text is in the stub beside them.

Python compiles and keeps no bytecode of a stub. What is in it is made when a program imports the module after all, as
those do that evaluate annotations.
"""

from __future__ import annotations

import linecache
import os
import sys


def load_stub(name: str) -> None:
    """Give a module what its stub defines.

    :param name: The name of the module. Its stub is beside it, wherever it was loaded from.
    :raises ImportError: There is no stub.
    """
    module = sys.modules[name]
    path = f"{os.path.splitext(module.__file__ or '')[0]}.pyi"
    loader = module.__loader__
    try:
        source = loader.get_data(path).decode("utf-8")  # type: ignore[union-attr]
    except (AttributeError, OSError) as error:
        raise ImportError(f"{name}: its stub is missing: {path}", name=name, path=path) from error
    # Who shows or evaluates what the module defines looks for the text here.
    linecache.cache[path] = (len(source), None, source.splitlines(keepends=True), path)
    module.__file__ = path
    exec(compile(source, path, "exec", dont_inherit=True), vars(module))
