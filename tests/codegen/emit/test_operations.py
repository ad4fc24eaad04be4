"""The methods of operation groups, and their async twins."""

from __future__ import annotations

import inspect
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.emit.described import of_operation
from azure.mgmt.provisioning.codegen.represent.ir import OperationIR, ParameterIR, TypeRef

from ..packages import module
from .recorder import Recorder


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def widgets(contoso_package: ModuleType, recorder: Recorder) -> Any:
    return module(contoso_package, "operations").WidgetsOperations(recorder)


def test_a_method_hands_over_its_declaration_and_arguments(
    contoso_package: ModuleType, widgets: Any, recorder: Recorder
) -> None:
    rest = module(contoso_package, "_rest")
    widgets.get("g", "w", "parts", as_of=3, timeout=1)
    widgets.begin_create_or_update("g", "w", {"location": "x"}, etag="e", match_condition="m", polling=False)
    widgets.list(tag=["a"])
    assert recorder.calls == [
        ("call", rest.WIDGETS_GET, ("g", "w", "parts", 3), {"timeout": 1}),
        ("begin", rest.WIDGETS_CREATE_OR_UPDATE, ("g", "w", {"location": "x"}, "e", "m"), {"polling": False}),
        ("list", rest.WIDGETS_LIST, (["a"], 10, None), {}),
    ]


def test_the_twins_have_the_same_signatures(contoso_package: ModuleType) -> None:
    for name in ("WidgetsOperations", "ToolsOperations"):
        plain = getattr(module(contoso_package, "operations"), name)
        twin = getattr(module(contoso_package, "aio.operations"), name)
        for method in (each for each in vars(plain) if not each.startswith("_")):
            one, other = getattr(plain, method), getattr(twin, method)
            assert list(inspect.signature(one).parameters) == list(inspect.signature(other).parameters)
            assert inspect.iscoroutinefunction(other) == (method not in ("list", "search", "search_next"))
            assert inspect.getdoc(one) == inspect.getdoc(other)


def test_signatures_and_docstrings(contoso_texts: dict[str, str]) -> None:
    text = contoso_texts["operations.py"]
    assert (
        "    def list(\n"
        "        self,\n"
        "        /,\n"
        "        *,\n"
        "        tag: _list[str] | tuple[str, ...] | None = None,\n"
        "        top: int = 10,\n"
        "        timeout: int | None = None,\n"
        "        **options: Any,\n"
        "    ) -> ItemPaged[models.Widget]:\n"
        '        """List the widgets.\n'
    ) in text
    assert ":param top: Widgets a page. By default 10.\n" in text
    assert "        REST: https://contoso.example/widgets/get\n" in text
    assert "expand: models.Expand | types.ExpandValue | None = None," in text
    assert "parameters: models.ToolsRunParameters | types.ToolsRunParametersDict | IO[bytes]," in text
    assert "from_parameter: str | None = None," in text
    assert "shapes: Sequence[models.Shape | types.ShapeDict] | IO[bytes] | None = None," in text
    assert "-> ProvisioningPoller[models.Widget]:" in text


def test_a_method_called_list_does_not_hide_the_type(contoso_texts: dict[str, str]) -> None:
    assert "-> _list[str]:" in contoso_texts["operations.py"]
    assert "from builtins import list as _list" in contoso_texts["operations.py"]


def test_there_is_no_line_on_a_parameter_of_which_nothing_is_said() -> None:
    text = TypeRef("scalar", "str")
    told = (
        ParameterIR("path", "name", "name", text),
        ParameterIR("query", "size", "size", text, default="small"),
        ParameterIR("query", "shade", "shade", text, doc="How dark it is", default="grey"),
        ParameterIR("query", "timeout", "timeout", text),
    )
    operation = OperationIR("Widgets_Get", "widgets", "get", "GET", "/{name}", parameters=told)
    assert of_operation(operation).sections == (
        ':param shade: How dark it is. By default "grey".',
        ":param timeout: There is no option of this name here.",
    )
    assert of_operation(replace(operation, parameters=told[:2])).source() == '    """Widgets_Get."""\n'
