"""Code style: names, signatures, and what is public."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.models.model import fields_of

from ...services.common import COMMON
from ..requirement import MAY, MUST, MUST_NOT, SHOULD_NOT, check_each, requirement
from ..source import PACKAGE, ROOT, Function, Module, function_of, modules, nodes, public_functions, written_modules
from ..subjects import Method, clients, groups, methods, models, models_and_enums

SNAKE = re.compile(r"_{0,2}[a-z][a-z0-9]*(_[a-z0-9]+)*_{0,2}")
PASCAL = re.compile(r"_?[A-Z][A-Za-z0-9]*")
EVERY = methods(asynchronous=False)


@requirement("python-codestyle-pep8", MUST, "Code follows PEP 8.")
def test_codestyle_pep8() -> None:
    command = [sys.executable, "-m", "ruff", "check", "--quiet", "--select", "E,W", "--stdin-filename", "x.py", "-"]

    def is_right(source: str) -> bool:
        return subprocess.run(command, input=source, text=True, capture_output=True, cwd=ROOT).returncode == 0

    # All of it is checked with "make check"; here a module that is written, and one that is generated.
    texts = [(PACKAGE / name).read_text("utf-8") for name in ("_client.py", "services/keyvault/client.py")]
    check_each(is_right, texts, refused=["if x == None: pass\n", "import os; x = 1 \n"])
    assert "-m ruff check ." in (ROOT / "Makefile").read_text("utf-8")


@requirement("python-codestyle-idiomatic", MUST_NOT, "No way of other languages is brought along.")
def test_codestyle_idiomatic() -> None:
    # Lists, mappings, context managers, iteration, exceptions: no builders, observables, getters, or return codes.
    foreign = re.compile(r"^(Abstract|I[A-Z][a-z])|(Factory|Builder|Observable|Observer|Singleton|Manager|Impl|Bean)$")
    names = [node.name for node in nodes(ast.ClassDef)]
    check_each(lambda name: not foreign.search(name) or name in _OF_AZURE, names, refused=["VaultBuilder", "IClient"])


_OF_AZURE = {"ResourceManager"}
"""What is called so because it stands for Azure Resource Manager."""


@requirement("python-codestyle-consistency", MUST, "The package is like other packages of Python, before all else.")
def test_codestyle_consistency() -> None:
    for client in (*clients(asynchronous=False), *clients(asynchronous=True)):
        entered = "__aenter__" if hasattr(client, "__aenter__") else "__enter__"
        assert callable(getattr(client, entered))
        assert callable(client.close)
        assert callable(client.send_request)


@requirement("python-codestyle-vars-naming", MUST, "Functions, methods, arguments and variables are in snake_case.")
def test_codestyle_vars_naming() -> None:
    written = [node.name for kind in (ast.FunctionDef, ast.AsyncFunctionDef) for node in nodes(kind)]
    inherited = {each for each in written if each.startswith(("visit_", "leave_"))}  # visitors of LibCST
    arguments = [node.arg for node in nodes(ast.arg)]
    generated = [method.name for method in EVERY] + [each.name for method in EVERY for each in method.parameters]
    attributes = [field.name for model in models() for field in fields_of(model)]
    names = {*written, *arguments, *generated, *attributes} - inherited
    check_each(lambda name: SNAKE.fullmatch(name) or name == "_", names, refused=["getVault", "Vault", "vault__name"])


@requirement("python-codestyle-type-naming", MUST, "Types are in PascalCase.")
def test_codestyle_type_naming() -> None:
    names = {node.name for node in nodes(ast.ClassDef)}
    names |= {kind.__name__ for kind in (*models_and_enums(), *groups(asynchronous=False), *clients(asynchronous=True))}
    check_each(PASCAL.fullmatch, names, refused=["vault_name", "vault"])


@requirement(
    "python-codestyle-const-naming",
    MUST,
    "Constants are in ALL CAPS.",
    exception="Types that have a name of their own (`Parameter = Union[…]`) are named as types are, and objects of a "
    "module that do something as variables.",
)
def test_codestyle_const_naming() -> None:
    def is_right(assigned: tuple[str, ast.expr]) -> bool:
        name, value = assigned
        plain = isinstance(value, (ast.Constant, ast.JoinedStr, ast.Tuple, ast.List, ast.Dict, ast.Set))
        return name.upper() == name or name.startswith("__") or not plain

    check_each(is_right, [*_assigned()], refused=[("limit", ast.Constant(1)), ("Names", ast.Tuple([]))])


def _assigned() -> Iterator[tuple[str, ast.expr]]:
    """What is assigned to names of modules."""
    for tree in nodes(ast.Module):
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            for target in targets:
                if isinstance(target, ast.Name) and isinstance(node, ast.Assign):
                    yield target.id, node.value


@requirement("python-codestyle-module-naming", MUST, "Modules are in snake_case.")
def test_codestyle_module_naming() -> None:
    names = {part for module in modules() for part in module.name.split(".") if part}
    names = {name for name in names if not name.startswith("hook-")}  # as PyInstaller looks for them
    check_each(SNAKE.fullmatch, names, refused=["VaultsOperations", "key-vault"])


@requirement(
    "python-codestyle-static-methods", MUST_NOT, "There are no static methods, but where a base class has one."
)
def test_codestyle_static_methods() -> None:
    def overrides(function: ast.FunctionDef) -> bool:
        is_static = any(ast.unparse(each) == "staticmethod" for each in function.decorator_list)
        return not is_static or function.name in _STATIC_THERE

    wrong = function_of("@staticmethod\ndef make(): ...")
    check_each(overrides, nodes(ast.FunctionDef), refused=[wrong])
    check_each(
        lambda member: not isinstance(member, staticmethod),
        [member for group in groups(asynchronous=False) for member in vars(group).values()],
        refused=[staticmethod(test_codestyle_static_methods)],
    )


_STATIC_THERE = {
    "_get_provisioning_state",
    "_check_rp_not_registered_err",
    "_build_next_request",
    "_protected",
    "_key",
    "find_spec",
    *("all", "concat", "format", "from_input", "json_dumps", "json_loads", "secret", "unsecret"),
}
"""Static methods that others look for: azure-core, azure-mgmt-core, Python, a base class of the local Azure, programs
that come from Pulumi."""


@requirement("python-codestyle-properties", MUST_NOT, "Properties stand in place of getters and setters.")
def test_codestyle_properties() -> None:
    def is_no_getter(function: Function) -> bool:
        arguments = [each.arg for each in function.args.args if each.arg not in ("self", "cls")]
        return not (re.match(r"get_[a-z]", function.name) and not arguments and not function.args.vararg) or (
            function.name in ("get_continuation_token", "get_map")  # names of azure-core and of selectors
        )

    methods_ = [each for node in nodes(ast.ClassDef) for each in node.body if isinstance(each, Function)]
    check_each(is_no_getter, methods_, refused=[function_of("def get_name(self): ...")])


@requirement(
    "python-codestyle-long-args",
    SHOULD_NOT,
    "No method needs more than five arguments by position.",
    exception="A few need six or seven: each is a name in the URL, and the body, in the order of the URL.",
)
def test_codestyle_long_args() -> None:
    def needed(method: Method) -> list[str]:
        return [each.name for each in method.parameters if each.default is each.empty and each.name != "options"]

    def is_explained(method: Method) -> bool:
        names = needed(method)
        kinds = {type(each).__name__ for each in method.operation.parameters if getattr(each, "name", "") in names}
        return len(names) <= 5 or (len(names) <= 7 and kinds <= {"Path", "Body", "Query"})

    class Long:
        def get(self, a: str, b: str, c: str, d: str, e: str, f: str, g: str, h: str, **options: Any) -> None: ...

    check_each(is_explained, EVERY, refused=[replace(EVERY[0], owner=Long, name="get")])
    assert len([method for method in EVERY if len(needed(method)) > 5]) / len(EVERY) < 0.02


def by_place(function: Function) -> list[str]:
    """The optional arguments of a function that can be given by their place."""
    count = len(function.args.defaults)
    return [each.arg for each in (*function.args.posonlyargs, *function.args.args)[-count:]] if count else []


@requirement(
    "python-codestyle-optional-args",
    MUST,
    "Optional arguments are keyword-only.",
    exception="Where azure-core, msrest or an official package have an argument by its place, it can be given so here.",
)
def test_codestyle_optional_args() -> None:
    as_there = {"timeout", "keep_readonly", "key_transformer", "content_type", "key_extractors"}
    ours = {"azure", "on_update", "name", "display_name"}  # the one that comes next, of a function with one or two

    def is_explained(function: Function) -> bool:
        return set(by_place(function)) <= as_there | ours

    check_each(is_explained, public_functions(), refused=[function_of("def get(name, deep=False): ...")])


@requirement("python-codestyle-kwargs", MUST, "Arguments without an order of their own are keyword-only.")
def test_codestyle_kwargs() -> None:
    def has_order(function: Function) -> bool:
        return len(by_place(function)) <= 2

    wrong = function_of("def copy(source, dest, recurse=False, overwrite=False, deep=False): ...")
    check_each(has_order, public_functions(), refused=[wrong])


@requirement(
    "python-codestyle-no-kwargs-for-arguments",
    MUST_NOT,
    "What a function uses itself is no part of `**kwargs`.",
    exception="Methods have their options as `**options`, which a TypedDict declares: type checkers and editors know "
    "each name, and an unknown one is an error. Written out, they would be a large part of the package.",
)
def test_codestyle_no_kwargs_for_arguments() -> None:
    def is_declared(annotation: Any) -> bool:
        return re.fullmatch(r"Unpack\[(types\.)?\w+Options\]", str(annotation)) is not None

    every = [method.parameters[-1] for asynchronous in (False, True) for method in methods(asynchronous=asynchronous)]
    untyped = inspect.Parameter("kwargs", inspect.Parameter.VAR_KEYWORD, annotation="Any")
    check_each(lambda parameter: is_declared(parameter.annotation), every, refused=[untyped])


@requirement("python-codestyle-kwargs-passthrough", MAY, "`**kwargs` may be passed on, if it is said to what.")
def test_codestyle_kwargs_passthrough() -> None:
    def tells(function: Function) -> bool:
        kwarg = function.args.kwarg
        return kwarg is None or f":param {kwarg.arg}:" in (ast.get_docstring(function) or "")

    check_each(tells, public_functions(), refused=[function_of("def get(**kwargs): ...")])


@requirement(
    "python-codestyle-positional-params",
    MUST,
    "Who calls with more than two required arguments names them.",
    exception="Resource group, name and body are given by their place, as in all of Azure's samples. Each argument of "
    "each method can be named.",
)
def test_codestyle_positional_params() -> None:
    def can_be_named(parameter: inspect.Parameter) -> bool:
        return parameter.kind is not parameter.POSITIONAL_ONLY

    every = [parameter for method in EVERY for parameter in method.parameters]
    check_each(can_be_named, every, refused=[inspect.Parameter("name", inspect.Parameter.POSITIONAL_ONLY)])


@requirement("python-codestyle-private-api", MUST, "What is not public begins with an underscore.")
def test_codestyle_private_api() -> None:
    def is_known(pair: tuple[Any, str]) -> bool:
        kind, name = pair
        return name.startswith("_") or bool(inspect.getdoc(inspect.getattr_static(kind, name)))

    members = [(kind, name) for kind in clients(asynchronous=False) for name in vars(kind)]
    check_each(is_known, members, refused=[(_Loose, "get")])


class _Loose:
    def get(self) -> None: ...


@requirement("python-codestyle-double-underscore", MUST_NOT, "No name begins with two underscores.")
def test_codestyle_double_underscore() -> None:
    written = [node.name for kind in (ast.FunctionDef, ast.AsyncFunctionDef) for node in nodes(kind)]
    attributes = [node.attr for node in nodes(ast.Attribute)]
    names = {*written, *attributes, *(method.name for method in EVERY)}
    check_each(lambda name: not re.fullmatch(r"__\w*[^_]", name) and name != "__x", names, refused=["__send"])


PUBLIC = ["", "aio", "local", "progress", "services"]
PUBLIC += [f"services.{service}{part}" for service in COMMON for part in ("", ".aio", ".models")]
"""The namespaces that users import from."""


@requirement(
    "python-codestyle-public-api",
    MUST,
    "`__all__` has what is public.",
)
def test_codestyle_public_api() -> None:
    def lists_its_names(name: str) -> bool:
        module = import_module(f"{provisioning.__name__}.{name}".rstrip("."))
        listed = getattr(module, "__all__", None)
        return bool(listed) and all(not each.startswith("_") and hasattr(module, each) for each in listed)

    check_each(lists_its_names, PUBLIC, refused=["_version"])


@requirement(
    "python-codestyle-interal-module",
    MUST,
    "Modules that are not public begin with an underscore.",
    exception="What is public is what the README names: the root, `aio`, `services`, `local`, `progress` and "
    "`templates`. The rooms of `core` have plain names; `pyproject.toml` says which may use which.",
)
def test_codestyle_interal_module() -> None:
    rooms = {module.name.partition(".")[0] for module in written_modules()} - {""}
    assert {room for room in rooms if not room.startswith("_")} == {
        *(
            "aio",
            "cli",
            "codegen",
            "commands",
            "compare",
            "core",
            "files",
            "local",
            "migrate",
            "progress",
            "projects",
            "services",
            "stack",
        ),
        "templates",
    }

    def is_internal(module: Module) -> bool:
        return all(part.startswith("_") for part in module.name.split(".")[2:] if part not in _PUBLIC_PARTS)

    generated = [module for module in modules() if module.name.startswith("services.") and module.name.count(".") >= 1]
    loose = Module("services.keyvault.helpers", PACKAGE / "_client.py")
    check_each(is_internal, generated, refused=[loose])


_PUBLIC_PARTS = {"aio", "client", "enums", "models", "operations", "types"}
"""What a service's package shows."""
