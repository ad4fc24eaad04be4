"""The intermediate representation to Python text: what it says, and what it does when it is imported."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.emit.catalog import emit_catalog, emit_services
from azure.mgmt.provisioning.codegen.emit.imports import Imports
from azure.mgmt.provisioning.codegen.emit.text import docstring, literal, sentence, string
from azure.mgmt.provisioning.codegen.generate import emit_all, emit_service, formatted, write
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from azure.mgmt.provisioning.core import operation as declarations
from azure.mgmt.provisioning.core.model import ClosedEnum


def module(package: ModuleType, name: str) -> Any:
    return import_module(f"{package.__name__}.{name}")


class TestText:
    def test_short_docstrings_have_one_line(self) -> None:
        assert docstring("One.") == '    """One."""\n'
        assert docstring('Say "so"') == '    """Say "so\\""""\n'

    def test_long_docstrings_are_wrapped(self) -> None:
        text = docstring("word " * 40)
        lines = text.splitlines()
        assert all(len(line) <= 120 for line in lines)
        assert lines[0].startswith('    """word')
        assert lines[-1] == '    """'

    @pytest.mark.parametrize("length", range(100, 121))
    def test_no_length_makes_a_line_too_long(self, length: int) -> None:
        assert max(map(len, docstring("word " * 30 + "x" * (length - 100) + " y").splitlines())) <= 120

    def test_paragraphs_and_sections(self) -> None:
        assert docstring("One.\n\nTwo\nlines.", 0, sections=[":param a: A.", "", "REST: x"]) == (
            '"""One.\n\nTwo lines.\n\n:param a: A.\n\nREST: x\n"""\n'
        )

    def test_quotes_and_backslashes_are_escaped(self) -> None:
        text = 'A \\d+ and """ quotes.'
        assert eval(docstring(text, 0)) == text

    def test_literals(self) -> None:
        assert (literal("a'b"), literal('a"b'), literal(True), literal([1, "x"])) == (
            '"a\'b"',
            "'a\"b'",
            "True",
            '[1, "x"]',
        )
        assert string("plain") == '"plain"'

    def test_sentences(self) -> None:
        assert sentence(" a  b ") == "a b."
        assert (sentence("a!"), sentence("")) == ("a!", "")

    def test_imports_are_sorted_and_aliased_where_a_name_is_taken(self) -> None:
        imports = Imports(frozenset({"Model"}), {"Model": "...core.model", "types": "."})
        assert imports.name("Model", runtime=True) == "_Model"
        assert (imports.name("list"), imports.name("Any"), imports.name("types")) == ("list", "Any", "types")
        imports.taken = {"list", "types"}
        assert (imports.name("list"), imports.name("types")) == ("_list", "_types")
        assert imports.render() == (
            "from __future__ import annotations\n\n"
            "from typing import TYPE_CHECKING\n\n"
            "from ...core.model import Model as _Model\n\n"
            "if TYPE_CHECKING:\n"
            "    from builtins import list as _list\n"
            "    from typing import Any\n\n"
            "    from . import types\n"
            "    from . import types as _types\n"
        )


class TestDeclarations:
    def test_an_operation(self, contoso_package: ModuleType) -> None:
        rest = module(contoso_package, "_rest")
        put = rest.WIDGETS_CREATE_OR_UPDATE
        assert put == declarations.Operation(
            contoso_package.SERVICE,  # type: ignore[attr-defined]
            "Widgets_CreateOrUpdate",
            "PUT",
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Widgets/widgets"
            "/{widgetName}",
            (
                declarations.SUBSCRIPTION_ID,
                declarations.RESOURCE_GROUP_NAME,
                declarations.Path("widget_name", "widgetName"),
                declarations.Body("widget", "Widget"),
                declarations.Match(),
            ),
            ok=(200, 201),
            returns="Widget",
            long_running=declarations.LongRunning("azure-async-operation"),
        )

    def test_every_kind_of_parameter(self, contoso_package: ModuleType) -> None:
        rest = module(contoso_package, "_rest")
        assert rest.WIDGETS_LIST.parameters[1:] == (
            declarations.Query("tag", "tag", type="[str]", collection="multi"),
            declarations.Query("top", "$top", type="int", default=10),
            declarations.Query("timeout_parameter", "timeout", type="int"),
        )
        assert rest.WIDGETS_NAMES.parameters == (
            declarations.Path("scope", "scope", skip_encoding=True),
            declarations.Query("api_version", "api-version", required=True),
            declarations.Query("kind", "kind", fixed="all"),
        )
        assert not rest.WIDGETS_NAMES.send_api_version
        assert rest.TOOLS_RUN.parameters == (
            declarations.Path("part", "part", type="long"),
            declarations.Body("parameters", "ToolsRunParameters"),
            declarations.Header("x_ms_meta", "x-ms-meta-", type="{str}", prefix=True),
        )
        assert (rest.TOOLS_RUN.api_version, rest.TOOLS_RUN.fixed_api_version) == ("2020-01-01", True)
        assert rest.TOOLS_ATTACH.parameters == (
            declarations.Form("file_content", "fileContent", type="file", required=True),
            declarations.Form("file_name", "fileName"),
        )
        assert rest.TOOLS_WRITE_MANUAL.parameters == (
            declarations.Body("content", "stream", content_type="application/octet-stream"),
        )
        assert rest.TOOLS_LIST_ALL.parameters == (declarations.Query("view", "view", fixed="all"),)
        assert rest.WIDGETS_SEARCH.parameters[2] == declarations.Body(
            "shapes", "[Shape]", required=False, send_content_type=True
        )

    def test_results(self, contoso_package: ModuleType) -> None:
        rest = module(contoso_package, "_rest")
        assert (rest.WIDGETS_EXISTS.returns, rest.WIDGETS_EXISTS.accept) == ("head", None)
        assert (rest.TOOLS_MANUAL.returns, rest.TOOLS_MANUAL.accept) == ("stream", "application/pdf")
        assert rest.TOOLS_WRITE_MANUAL.returns == "text"
        assert rest.WIDGETS_NAMES.returns == "[str]"
        assert rest.TOOLS_LIST_ALL.returns == "{Part}"
        assert rest.WIDGETS_LIST.returns is None
        assert rest.WIDGETS_LIST.paging == declarations.Paging("Widget")
        assert rest.WIDGETS_SEARCH_NEXT.paging == declarations.Paging("Widget", "found", None)
        assert rest.WIDGETS_SEARCH.paging == declarations.Paging(
            "Widget", "found", "@odata.nextLink", False, "Widgets_SearchNext", "PUT"
        )


class _Recorder:
    """Stands for what runs operations: it notes what it is given."""

    def __init__(self) -> None:
        self.calls: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *given: self.calls.append((name, *given))


class TestMethods:
    @pytest.fixture
    def recorder(self) -> _Recorder:
        return _Recorder()

    @pytest.fixture
    def widgets(self, contoso_package: ModuleType, recorder: _Recorder) -> Any:
        return module(contoso_package, "operations").WidgetsOperations(recorder)

    def test_a_method_hands_over_its_declaration_and_arguments(
        self, contoso_package: ModuleType, widgets: Any, recorder: _Recorder
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

    def test_the_twins_have_the_same_signatures(self, contoso_package: ModuleType) -> None:
        for name in ("WidgetsOperations", "ToolsOperations"):
            plain = getattr(module(contoso_package, "operations"), name)
            twin = getattr(module(contoso_package, "aio.operations"), name)
            for method in (each for each in vars(plain) if not each.startswith("_")):
                one, other = getattr(plain, method), getattr(twin, method)
                assert list(inspect.signature(one).parameters) == list(inspect.signature(other).parameters)
                assert inspect.iscoroutinefunction(other) == (method not in ("list", "search", "search_next"))
                assert inspect.getdoc(one) == inspect.getdoc(other)

    def test_signatures_and_docstrings(self, contoso_texts: dict[str, str]) -> None:
        text = contoso_texts["operations.py"]
        assert (
            "    def list(\n"
            "        self,\n"
            "        *,\n"
            "        tag: _list[str] | tuple[str, ...] | None = None,\n"
            "        top: int = 10,\n"
            "        timeout_parameter: int | None = None,\n"
            "        **options: Unpack[PagingOptions],\n"
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

    def test_a_method_called_list_does_not_hide_the_type(self, contoso_texts: dict[str, str]) -> None:
        assert "-> _list[str]:" in contoso_texts["operations.py"]
        assert "from builtins import list as _list" in contoso_texts["operations.py"]

    def test_the_client(self, contoso_package: ModuleType) -> None:
        client = contoso_package.ContosoManagementClient  # type: ignore[attr-defined]
        assert client._service is contoso_package.SERVICE  # type: ignore[attr-defined]
        assert client.widgets.__doc__ == "Widgets: make, change, delete."
        assert client.__mro__[1].__name__ == "ServiceClient"
        made = client.__new__(client)
        recorder = _Recorder()
        object.__setattr__(made, "_executor", recorder)
        made.check_name(timeout=3)
        assert recorder.calls == [("call", module(contoso_package, "_rest").CHECK_NAME, (), {"timeout": 3})]
        twin = module(contoso_package, "aio").ContosoManagementClient
        assert twin.__mro__[1].__name__ == "AsyncServiceClient"
        assert inspect.iscoroutinefunction(twin.check_name)
        assert inspect.signature(twin.check_name).parameters == inspect.signature(client.check_name).parameters

    def test_packages_are_lazy(self, contoso_package: ModuleType) -> None:
        assert {"ContosoManagementClient", "SERVICE", "models", "types"} <= set(dir(contoso_package))
        assert contoso_package.models is module(contoso_package, "models")  # type: ignore[attr-defined]
        with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
            contoso_package.nothing  # type: ignore[attr-defined]  # noqa: B018
        with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
            module(contoso_package, "aio").nothing  # noqa: B018


class TestModels:
    def test_a_model(self, contoso_texts: dict[str, str]) -> None:
        assert (
            "class Widget(TrackedResource):\n"
            '    """A widget."""\n'
            "\n"
            "    properties: NestedOrNone[WidgetProperties, types.WidgetPropertiesDict] = field(\n"
            '        "properties", "WidgetProperties", default=None\n'
            "    )\n"
            '    """Its settings."""\n'
            '    provisioning_state: str = flattened("properties", init=False)\n'
            '    """State."""\n'
            '    size: WidgetSize | types.WidgetSizeValue = flattened("properties")\n'
        ) in contoso_texts["models.py"]

    def test_a_class_with_members_that_hide_names(self, contoso_texts: dict[str, str]) -> None:
        text = contoso_texts["models.py"]
        assert '    list: _list[str] | None = _field("list", "[str]", default=None)\n' in text
        assert "    types: WidgetSize | _types.WidgetSizeValue | None" in text
        assert "from ...core.model import field as _field" in text

    def test_they_work(self, contoso_package: ModuleType) -> None:
        models = module(contoso_package, "models")
        widget = models.Widget(location="x", size="small", shape={"kind": "circle", "radius": 2}, secret_key="hidden")
        assert widget.serialize() == {
            "location": "x",
            "properties": {"size": "small", "shape": {"kind": "circle", "radius": 2.0}, "secretKey": "hidden"},
        }
        read = models.Widget.deserialize({"id": "1", "properties": {"shape": {"kind": "square", "corners": 4}}})
        assert type(read.shape) is models.Square
        assert models.Scalars().serialize() == {"family": "A", "fixed": "v1", "flag": True}
        assert models.WidgetSize("SMALL") is models.WidgetSize.SMALL
        closed = {
            value.__name__
            for value in vars(models).values()
            if isinstance(value, type(ClosedEnum)) and issubclass(value, ClosedEnum)
        }
        assert closed == {"WidgetSize"}
        assert models.Level.HIGH == 1
        assert models.Labels(title="t", additional_properties={"n": 1}).serialize() == {"title": "t", "n": 1}
        part = models.Part(list=["a"], types="small", field="f", class_property="c", serialize_property=True)
        assert part.serialize()["class"] == "c"
        assert "hidden" not in repr(widget)

    def test_what_the_text_declares(self, contoso_texts: dict[str, str]) -> None:
        text = contoso_texts["models.py"]
        assert '_subtype_map = {"kind": {"Polygon": "Polygon", "circle": "Circle"}}' in text
        assert 'kind: str = field("kind", default="square")' in text
        assert 'additional_properties: dict[str, int] = additional("int", default=None)' in text
        assert 'maybe: str | None = _field("maybe")' in text
        assert 'flag: bool = field("flag", "bool", default=True, required=False)' in text
        assert 'any: Any = field("any", "object", default=None)' in text
        assert 'secret_key: str | None = field("secretKey", default=None, secret=True)' in text

    def test_typed_dicts(self, contoso_texts: dict[str, str]) -> None:
        text = contoso_texts["types.py"]
        assert "WidgetDict: TypeAlias = _WidgetFlatDict | _WidgetNestedDict\n" in text
        assert "class _WidgetFlatDict(TrackedResourceDict, total=False):\n" in text
        assert "    size: Required[models.WidgetSize | WidgetSizeValue]\n" in text
        assert "    properties: Required[models.WidgetProperties | WidgetPropertiesDict]\n" in text
        assert 'WidgetSizeValue: TypeAlias = Literal["small", "large"]\n' in text
        assert '    kind: Required[Literal["square"]]\n' in text
        assert "ShapeDict: TypeAlias = _ShapeDict | PolygonDict | CircleDict | SquareDict\n" in text
        assert "    family: models.Family | FamilyValue\n" in text
        assert "    at: datetime | str\n" in text
        assert "    maybe: Required[str | None]\n" in text
        assert "    list: _list[str] | tuple[str, ...]\n" in text
        assert "    additional_properties: Mapping[str, int]\n" in text
        assert "    id:" not in text, "what the server fills is not given"

    def test_typed_dicts_at_run_time(self, contoso_package: ModuleType) -> None:
        types = module(contoso_package, "types")
        assert types.WidgetSizeValue.__args__ == ("small", "large")
        assert types.CircleDict in types.ShapeDict.__args__
        assert types._WidgetFlatDict(location="x", size="small") == {"location": "x", "size": "small"}


class TestCatalog:
    def test_all_services(self, contoso: ServiceIR, tmp_path: Path) -> None:
        package = tmp_path / "catalogued"
        write(formatted(emit_all([contoso])), package / "services")
        assert "def contoso(self) -> ContosoManagementClient:" in (package / "services" / "catalog.py").read_text()
        (package / "__init__.py").write_text("")
        core = "from azure.mgmt.provisioning.core.{0} import *\nfrom azure.mgmt.provisioning.core.{0} import {1}\n"
        (package / "core").mkdir()
        (package / "core" / "__init__.py").write_text("")
        for name, names in {"operation": "Service", "client": "ServiceClient, OperationGroup"}.items():
            (package / "core" / f"{name}.py").write_text(core.format(name, names))
        check = (
            "from catalogued import services\n"
            "from catalogued.services.catalog import Services\n"
            "assert services.SERVICES == ('contoso',)\n"
            "assert services.CLIENTS == {'ContosoManagementClient': 'contoso'}\n"
            "assert [each.name for each in services.declared()] == ['contoso']\n"
            "import sys; assert 'catalogued.services.contoso.client' not in sys.modules\n"
            "client = services.ContosoManagementClient\n"
            "assert 'ContosoManagementClient' in dir(services)\n"
            "class All(Services):\n"
            "    def _service(self, client): return client\n"
            "assert All().contoso is client\n"
        )
        path = [str(tmp_path), *sys.path]
        run = subprocess.run(
            [sys.executable, "-c", f"import sys; sys.path[:] = {path!r}\n{check}"], capture_output=True
        )
        assert run.returncode == 0, run.stderr.decode()

    def test_the_asynchronous_twins(self, contoso: ServiceIR) -> None:
        assert "from .contoso.aio.client import ContosoManagementClient" in emit_catalog([contoso], asynchronous=True)
        assert "class AsyncServices:" in emit_catalog([contoso], asynchronous=True)
        assert "CLIENTS[name]}.aio.client" in emit_services([contoso], asynchronous=True)


def test_the_text_is_as_ruff_format_leaves_it(contoso_texts: dict[str, str], tmp_path: Path) -> None:
    pytest.importorskip("ruff")
    for name, text in contoso_texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--check", "--line-length", "120", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
    lint = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "E,F,I", "--line-length", "120"]
    run = subprocess.run([*lint, str(tmp_path)], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_the_same_documents_give_the_same_bytes(contoso: ServiceIR, tmp_path: Path) -> None:
    """In another process, too, where sets and hashes come in another order."""
    here = {str(path): text for path, text in emit_service(contoso).items()}
    script = (
        "import sys, json, pathlib\n"
        f"sys.path[:] = {sys.path!r}\n"
        "from azure.mgmt.provisioning.codegen.represent.service import build_service\n"
        "from azure.mgmt.provisioning.codegen.read.document import Library\n"
        "from azure.mgmt.provisioning.codegen.generate import emit_service, open_documents\n"
        f"base = pathlib.Path({str(Path(__file__).parent / 'documents')!r})\n"
        "service = build_service('contoso', open_documents(Library(base), base / 'contoso'))\n"
        "print(json.dumps({str(path): text for path, text in emit_service(service).items()}))\n"
    )
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, env={"PYTHONHASHSEED": seed}, check=True
        )
        assert json.loads(run.stdout) == here
