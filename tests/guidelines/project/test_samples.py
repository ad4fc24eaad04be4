"""Samples: scripts that users take over."""

from __future__ import annotations

import ast
import builtins
import re
import subprocess
import sys
from pathlib import Path

from ..requirement import MUST, MUST_NOT, check_each, requirement
from ..source import ROOT
from ..subjects import methods

FOLDER = ROOT / "samples"
SAMPLES = sorted(path for path in FOLDER.glob("*.py") if path.name != "support.py")
TREES = [ast.parse(path.read_text("utf-8")) for path in SAMPLES]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.Module) -> list[Function]:
    return [node for node in tree.body if isinstance(node, Function)]


def steps() -> list[Function]:
    """What the samples show: their functions, but for the one that puts them together."""
    return [node for tree in TREES for node in functions(tree) if node.name not in ("main", "run")]


def parsed(source: str) -> Function:
    (found,) = ast.parse(source).body
    assert isinstance(found, Function)
    return found


@requirement("python-samples-include-them", MUST, "There are samples for what most users do.")
def test_samples_include_them() -> None:
    told = (FOLDER / "README.md").read_text("utf-8")
    check_each(lambda name: f"| [{name}]({name}) |" in told, [path.name for path in SAMPLES], refused=["untold.py"])
    kinds = "".join(path.read_text("utf-8") for path in SAMPLES)
    for word in ("resource_groups", "storage_accounts", "virtual_machines", "vaults", "web_apps", "container_groups"):
        assert f".{word}." in kinds
    assert len([path for path in SAMPLES if path.stem.endswith("_async")]) >= 3


@requirement("python-samples-location", MUST, "Samples are in `samples/`.")
def test_samples_location() -> None:
    assert len(SAMPLES) >= 10
    assert list(ROOT.glob("docs/**/*.py")) == []


@requirement("python-samples-runnable", MUST, "Each sample can be run.")
def test_samples_runnable() -> None:
    def can_be_run(tree: ast.Module) -> bool:
        last = tree.body[-1]
        return isinstance(last, ast.If) and ast.unparse(last.test) == "__name__ == '__main__'"

    check_each(can_be_run, TREES, refused=[ast.parse("def main(): ...")])
    tests = "".join(path.read_text("utf-8") for path in (ROOT / "tests" / "samples").glob("test_*.py"))
    check_each(lambda name: f'"{name}"' in tests, [path.name for path in SAMPLES], refused=["untested.py"])
    ran = subprocess.run(
        [sys.executable, str(FOLDER / "resource_group.py")], capture_output=True, text=True, check=True
    )
    assert ran.stdout.endswith("Done.\n")


@requirement("python-samples-coding-style", MUST, "Samples use no newer Python than the package needs.")
def test_samples_coding_style() -> None:
    def runs_on_3_10(text: str) -> bool:
        try:
            ast.parse(text, feature_version=(3, 10))
        except SyntaxError:
            return False
        return True

    texts = [path.read_text("utf-8") for path in SAMPLES]
    check_each(runs_on_3_10, texts, refused=["try:\n    pass\nexcept* OSError:\n    pass"])
    check_each(lambda text: not re.search(r"\bfrom six\b|\bimport six\b", text), texts, refused=["import six"])


@requirement("python-samples-grafting", MUST, "What a sample shows can be taken out of it.")
def test_samples_grafting() -> None:
    def stands_alone(function: Function) -> bool:
        given = {argument.arg for argument in function.args.args}
        # A client, and names of its own module; what the samples share is for running them.
        return ("client" in given or not _uses_client(function)) and not {"support", "connect"} & _names(function)

    check_each(
        stands_alone, steps(), refused=[parsed("def fill():\n    connect(False)"), parsed("def a():\n    client.b()")]
    )
    check_each(defines_its_names, TREES, refused=[ast.parse("print(of_another_sample)")])


def defines_its_names(tree: ast.Module) -> bool:
    """Whether a module imports or defines all names that it uses."""
    known = set(dir(builtins)) | {"__name__"}
    for node in ast.walk(tree):
        if isinstance(node, ast.alias):
            known.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            known.add(node.name)
        elif isinstance(node, ast.arg):
            known.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            known.add(node.id)
        elif isinstance(node, ast.ExceptHandler) and node.name is not None:
            known.add(node.name)
    return _names(tree) <= known


def _names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def _uses_client(function: Function) -> bool:
    return "client" in _names(function)


@requirement("python-samples-readability", MUST, "Samples are written to be read.")
def test_samples_readability() -> None:
    def is_short(function: Function) -> bool:
        length = (function.end_lineno or 0) - function.lineno
        return length <= 40 and ast.get_docstring(function) is not None and function.returns is not None

    long = parsed("def run() -> None:\n    '''Run.'''\n" + "    print(1)\n" * 50)
    every = [function for tree in TREES for function in functions(tree)]
    check_each(is_short, every, refused=[long, parsed("def run(): ...")])
    check_each(ast.get_docstring, TREES, refused=[ast.parse("x = 1")])


@requirement("python-samples-platform-support", MUST, "Samples run on Windows, macOS and Linux.")
def test_samples_platform_support() -> None:
    somewhere = re.compile(r"\b(fcntl|pwd|grp|termios|winreg|msvcrt|os\.fork|os\.getuid)\b|(open|Path)\(\"(/|[A-Z]:)")
    texts = [path.read_text("utf-8") for path in (*SAMPLES, FOLDER / "support.py")]
    check_each(lambda text: not somewhere.search(text), texts, refused=["import fcntl", 'open("/tmp/x")', "os.fork()"])


@requirement(
    "python-snippets-no-combinations",
    MUST_NOT,
    "A sample shows one thing.",
    exception="A sample shows what belongs together, as a machine and its network do, and deletes it in the end. Each "
    "step is a function of its own, to be taken alone.",
)
def test_snippets_no_combinations() -> None:
    known = {method.name for method in methods(asynchronous=False)}

    def is_one_step(function: Function) -> bool:
        called = [
            each.func.attr
            for each in ast.walk(function)
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and _is_of_client(each.func)
        ]
        made = [name for name in called if name in known and ("create" in name or "delete" in name)]
        return len(made) <= 3

    many = parsed("def run(client):\n" + "    client.a.b.begin_create_or_update()\n" * 4)
    check_each(is_one_step, steps(), refused=[many])


def _is_of_client(expression: ast.Attribute) -> bool:
    inner: ast.expr = expression
    while isinstance(inner, ast.Attribute):
        inner = inner.value
    return isinstance(inner, ast.Name) and inner.id == "client"


@requirement("python-codestyle-optional-param-calling", MUST, "Optional arguments are given by name.")
def test_codestyle_optional_param_calling() -> None:
    required: dict[str, int] = {}
    for method in methods(asynchronous=False):
        required[method.name] = max(required.get(method.name, 0), len(method.by_place))

    def names_what_is_optional(call: ast.Call) -> bool:
        assert isinstance(call.func, ast.Attribute)
        return len(call.args) <= required[call.func.attr]

    calls = [
        node
        for tree in TREES
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_of_client(node.func)
        if node.func.attr in required
    ]
    wrong = ast.parse("client.resources.resource_groups.list(None, 5)", mode="eval").body
    assert isinstance(wrong, ast.Call)
    assert required["list"] < 10
    wrong.args = [ast.Constant(None)] * 20
    check_each(names_what_is_optional, calls, refused=[wrong])
    assert len(calls) > 30


def test_samples_are_found() -> None:
    """What the requirements take for samples are some."""
    assert Path(FOLDER / "support.py").exists()
    assert len(steps()) > 20
