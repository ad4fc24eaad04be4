"""Large services: packages in place of modules, the same names in them, and only what is touched is loaded."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from types import ModuleType

import pytest

from azure.mgmt.provisioning.codegen.generate import emit_service, formatted, write
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from azure.mgmt.provisioning.core.declare.lookup import declared_operations, find_operation
from azure.mgmt.provisioning.core.models import model as core_model

from ..conftest import Build
from ..packages import imported, module
from ..ships import LARGEST


@pytest.fixture
def large(ships: ServiceIR) -> dict[str, str]:
    """The files of the service, split and formatted."""
    files = formatted(emit_service(ships, largest=LARGEST))
    return {str(path.relative_to("made")): text for path, text in files.items()}


@pytest.fixture
def package(large: dict[str, str], tmp_path: Path) -> Iterator[ModuleType]:
    """The package, freshly imported from where it was generated."""
    folder = tmp_path / "services"
    write({PurePosixPath("made", name): text for name, text in large.items()}, folder)
    with imported(folder, "made") as package:
        yield package


def loaded(package: ModuleType) -> set[str]:
    """The modules of families that are loaded."""
    names = {name.removeprefix(f"{package.__name__}.") for name in sys.modules if name.startswith(package.__name__)}
    return {name for name in names if name.rpartition(".")[2].startswith("_") and name != "_rest"}


def test_only_large_services_are_split(ships: ServiceIR, large: dict[str, str]) -> None:
    small = {path.name for path in emit_service(ships)}
    assert {"_rest.py", "enums.py", "models.py", "operations.py", "types.py", "types.pyi"} <= small
    assert not {"_rest.py", "enums.py", "models.py", "operations.py", "types.py", "types.pyi"} & large.keys()
    assert json.loads(large["manifest.json"])["files"] == sorted(large)


def test_no_module_is_too_large(large: dict[str, str]) -> None:
    assert {name for name, text in large.items() if len(text.splitlines()) > LARGEST * 1.15} == set()


class TestNames:
    def test_they_stay(self, ships: ServiceIR, package: ModuleType) -> None:
        small = {str(path.relative_to("made")): text for path, text in emit_service(ships).items()}
        for name in ("models", "types", "enums", "operations", "aio.operations"):
            wanted = _defined(small[f"{name.replace('.', '/')}.py{'i' * (name == 'types')}"])
            if name == "models":
                wanted |= _defined(small["enums.py"])
            found = module(package, name)
            assert set(found.__all__) == wanted
            assert wanted <= set(dir(found))
            assert all(hasattr(found, each) for each in wanted)
            with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
                found.nothing  # noqa: B018

    def test_classes_are_the_same_by_either_name(self, package: ModuleType) -> None:
        models, enums = module(package, "models"), module(package, "enums")
        assert models.State is enums.State
        assert models.Hull is module(package, "models._hulls").Hull is models.Hull

    def test_declarations(self, package: ModuleType) -> None:
        declared = declared_operations(package.SERVICE.package)
        assert [each.id for each in declared if each.id.startswith("V")] == [
            "Valves_Get",
            "Valves_Put",
            "Valves_Delete",
            "Valves_List",
        ]
        assert len(declared) == 39
        assert "_hulls" in module(package, "_rest").MODULES
        assert find_operation(package.SERVICE, "Hulls_Get") is module(package, "_rest._hulls").HULLS_GET


def _defined(text: str) -> set[str]:
    """The public names that a module defines."""
    names = set()
    for statement in ast.parse(text).body:
        if isinstance(statement, ast.ClassDef):
            names.add(statement.name)
        elif isinstance(statement, ast.AnnAssign):
            names.add(ast.unparse(statement.target))
        elif isinstance(statement, ast.Assign):
            names.update(map(ast.unparse, statement.targets))
    return {name for name in names if not name.startswith("_")}


class TestLoading:
    @pytest.mark.parametrize("folder", ["", "aio."])
    def test_only_what_is_touched(self, package: ModuleType, folder: str) -> None:
        client = module(package, f"{folder}client").ShipsClient._over(None)
        assert loaded(package) == set()
        client.valves.get  # noqa: B018
        assert loaded(package) == {"_rest._engines", "operations._engines", f"{folder}operations._engines"}

    def test_models_and_enums(self, package: ModuleType) -> None:
        models = module(package, "models")
        valve = models.Valve.deserialize({"id": "v", "owner": {"role": "cook"}})
        assert valve.id == "v"
        assert loaded(package) == {"models._bases", "models._engines"}
        assert valve.owner.role is models.Role.COOK
        assert loaded(package) == {"models._bases", "models._common", "models._engines", "enums._common"}

    def test_types(self, package: ModuleType) -> None:
        types = module(package, "types")
        assert types.ValveDict.__total__ is False
        assert loaded(package) == {"types._bases", "types._engines"}
        assert types.ShadeValue.__args__ == ("red", "blue")


class TestBehaviour:
    def test_models_of_several_modules(self, package: ModuleType) -> None:
        models = module(package, "models")
        hull = models.Hull(engine={"hull": {"paint": {"shade": "red"}}}, spare={"kind": "Nut", "fits": {"length": 2}})
        written = hull.serialize()
        assert written == {
            "properties": {
                "engine": {"hull": {"properties": {"paint": {"shade": "red"}}}},
                "spare": {"kind": "Nut", "fits": {"kind": "Bolt", "length": 2}},
            }
        }
        read = models.Hull.deserialize(written)
        assert type(read.spare) is models.Nut
        assert type(read.engine.hull) is models.Hull
        assert read.engine.hull.paint.shade is models.Shade.RED
        assert issubclass(models.EnginePlan, models.Plan)

    def test_msrest_finds_the_models_of_all_modules(self, package: ModuleType) -> None:
        hull = module(package, "models").Hull(spare={"kind": "Bolt", "length": 1})
        names = hull._infer_class_models()
        assert {"Hull", "Engine", "Bolt", "Resource", "Role"} <= set(names)
        assert all(isinstance(each, type) for each in names.values())
        assert hull._attribute_map["engine"] == {"key": "properties.engine", "type": "Engine"}
        assert hull._attribute_map["state"] == {"key": "state", "type": "str"}

    @pytest.mark.parametrize("folder", ["", "aio."])
    def test_a_group_of_several_modules(self, package: ModuleType, folder: str) -> None:
        groups = module(package, f"{folder}operations")
        editable = "AsyncEditableGroup" if folder else "EditableGroup"
        assert [base.__name__ for base in groups.HullsOperations.__bases__] == ["_HullsOperations2", editable]
        methods = {name for name in dir(groups.HullsOperations) if not name.startswith("_")}
        assert methods == {"edit", "get", "put", "delete", "list", *(f"inspect{number:02}" for number in range(25))}
        client = module(package, f"{folder}client").ShipsClient._over(None)
        assert isinstance(client.hulls, groups.HullsOperations)

    def test_methods_of_the_client(self, large: dict[str, str]) -> None:
        assert "        from ._rest import _client as _rest\n" in large["client.py"]
        assert "    ping = awaited(_Sync.ping)\n" in large["aio/client.py"]

    def test_what_modules_import(self, large: dict[str, str]) -> None:
        text = large["models/_engines.py"]
        assert "from ....core.models.model import Model, field\n" in text
        assert "from ....core.typed import typed\nfrom ._bases import Resource\n" in text
        assert "    from ..types._common import PartDict" in text.partition("else:\n    typed(__name__)\n")[0]
        assert "    from ..types import _engines as types\n    from ..types._common import PartDict" in text
        assert "    parts: NestedListOrNone[models.Part, PartDict] | None" not in text
        assert "    parts: NestedListOrNone[models.Part, PartDict] = field(" in text
        assert "    plan: NestedOrNone[Plan, types.PlanDict] = field(" in text
        assert "class ValveDict(ResourceDict, total=False):" in large["types/_engines.pyi"]
        assert "from .._rest import _engines as _rest\n" in large["operations/_engines.py"]
        assert "from ...operations import _engines as _sync\n" in large["aio/operations/_engines.py"]


def test_it_is_as_ruff_leaves_it(large: dict[str, str], tmp_path: Path) -> None:
    pytest.importorskip("ruff")
    write({PurePosixPath(name): text for name, text in large.items()}, tmp_path)
    common = ["--isolated", "--line-length", "120", str(tmp_path)]
    for arguments in (["format", "--check"], ["check", "--select", "E,F,I,RUF100"]):
        run = subprocess.run([sys.executable, "-m", "ruff", *arguments, *common], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout


def test_the_same_document_gives_the_same_bytes(ships: ServiceIR, tmp_path: Path) -> None:
    """In another process, too, where sets and hashes come in another order."""
    here = {str(path): text for path, text in emit_service(ships, largest=LARGEST).items()}
    script = (
        "import sys, json, pathlib\n"
        f"sys.path[:] = {sys.path!r}\n"
        "from azure.mgmt.provisioning.codegen.represent.service import build_service\n"
        "from azure.mgmt.provisioning.codegen.read.document import Library\n"
        "from azure.mgmt.provisioning.codegen.generate import emit_service\n"
        f"base = pathlib.Path({str(tmp_path)!r})\n"
        "service = build_service('made', [Library(base).open(base / 'main.json')])\n"
        f"print(json.dumps({{str(path): text for path, text in emit_service(service, largest={LARGEST}).items()}}))\n"
    )
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, env={"PYTHONHASHSEED": seed}, check=True
        )
        assert json.loads(run.stdout) == here


@pytest.mark.slow
def test_type_checkers_see_all_names(large: dict[str, str], tmp_path: Path) -> None:
    """mypy accepts the packages, and tells a wrong name from a right one."""
    pytest.importorskip("mypy")
    root = tmp_path / "azure" / "mgmt" / "provisioning"
    shutil.copytree(Path(core_model.__file__).parents[1], root / "core")
    (root / "__init__.py").write_text("")
    (root / "services").mkdir()
    (root / "services" / "__init__.py").write_text("")
    write({PurePosixPath("services", "made", name): text for name, text in large.items()}, root)
    (tmp_path / "use.py").write_text(
        "from azure.mgmt.provisioning.services.made import ShipsClient, models, types\n"
        "from azure.mgmt.provisioning.services.made.models import Hull, State\n"
        "from azure.mgmt.provisioning.services.made.operations import HullsOperations\n\n"
        "def use(client: ShipsClient) -> models.Engine:\n"
        '    body: types.HullDict = {"spare": {"kind": "Bolt", "length": 1}}\n'
        "    hulls: HullsOperations = client.hulls\n"
        '    hulls.put("g", "n", body)\n'
        '    hulls.put("g", "n", Hull(state=State.NEW))\n'
        '    return client.engines.get("g", "n")\n\n'
        "models.Nothing\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--namespace-packages", "--explicit-package-bases"]
    run = subprocess.run([*command, "--ignore-missing-imports", "use.py"], capture_output=True, text=True, cwd=tmp_path)
    errors = [line for line in run.stdout.splitlines() if "error:" in line and "/core/" not in line]
    assert errors == ['use.py:12: error: Module has no attribute "Nothing"  [attr-defined]']


def test_a_large_service_without_models(build: Build) -> None:
    ping = {"operationId": "Ping", "responses": {"204": {}}}
    texts = formatted(emit_service(build(paths={"/ping": {"get": ping}}), largest=5))
    for path in (path for path in texts if path.suffix == ".py"):
        compile(texts[path], str(path), "exec")
    assert PurePosixPath("made/models/__init__.py") in texts
