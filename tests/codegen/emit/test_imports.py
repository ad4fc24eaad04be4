"""The imports of a generated module."""

from __future__ import annotations

from azure.mgmt.provisioning.codegen.emit.imports import Imports, import_lines


def test_imports_are_sorted_and_aliased_where_a_name_is_taken() -> None:
    imports = Imports(frozenset({"Model"}), {"Model": "...core.models.model", "types": "."})
    assert imports.name("Model", runtime=True) == "_Model"
    assert (imports.name("list"), imports.name("Any"), imports.name("types")) == ("list", "Any", "types")
    imports.taken = {"list", "types"}
    assert (imports.name("list"), imports.name("types")) == ("_list", "_types")
    assert imports.render() == (
        "from __future__ import annotations\n\n"
        "from typing import TYPE_CHECKING\n\n"
        "from ...core.models.model import Model as _Model\n\n"
        "if TYPE_CHECKING:\n"
        "    from builtins import list as _list\n"
        "    from typing import Any\n\n"
        "    from . import types\n"
        "    from . import types as _types\n"
    )


def test_what_is_renamed_stands_where_its_own_name_would() -> None:
    assert import_lines({".a": {"Widget as _Widget", "thing", "LIMIT"}, ".b": {"Part", "zone as _zone"}}) == (
        "from .a import LIMIT, thing\n"
        "from .a import Widget as _Widget\n"
        "from .b import Part\n"
        "from .b import zone as _zone\n"
    )
    assert import_lines({".a": {"Widget as _Widget", "thing"}}) == (
        "from .a import Widget as _Widget\nfrom .a import thing\n"
    )
