"""Documentation: docstrings and snippets."""

from __future__ import annotations

import ast
import inspect
import re
from contextlib import suppress
from importlib import import_module
from typing import Any

import pytest
from azure.core.exceptions import ResourceNotFoundError
from azure.identity import aio as aio_identity

from azure import identity
from azure.mgmt import provisioning
from azure.mgmt.provisioning import aio
from azure.mgmt.provisioning.core.clients.driver import BaseDriver
from azure.mgmt.provisioning.core.declare import options
from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalAzure, LocalCredential
from azure.mgmt.provisioning.services import SERVICES
from azure.mgmt.provisioning.services.keyvault.models import Sku, VaultProperties

from ..requirement import MUST, MUST_NOT, SHOULD, check_each, requirement
from ..source import PACKAGE, ROOT, Function, function_of, nodes, public_functions, told_of, written_modules
from ..subjects import Method, clients, groups, methods, models_and_enums

README = (ROOT / "README.md").read_text("utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@requirement(
    "python-docstrings-pydocs",
    MUST,
    "Docstrings are in Sphinx's form: `:param name:`, `:raises:`.",
    exception="A parameter is described unless its name and annotation say it: where no document describes "
    "`vault_name: str`, it has no line.",
)
def test_docstrings_pydocs() -> None:
    other = re.compile(r"^\s*(Args|Arguments|Returns|Raises|Parameters|Yields)\s*:?\s*(\n\s*-+)?\s*$", re.MULTILINE)
    written = [ast.get_docstring(node) for node in nodes(ast.FunctionDef) + nodes(ast.ClassDef)]
    generated = [method.function.__doc__ for method in methods(asynchronous=False)]
    docstrings = [each for each in (*written, *generated) if each]
    check_each(
        lambda text: not other.search(text), docstrings, refused=["Get.\n\nArgs:\n  name: a", "Parameters\n----"]
    )

    def names_arguments(method: Method) -> bool:
        named = set(re.findall(r":param (\w+):", method.function.__doc__ or ""))
        return named == {parameter.name for parameter in method.parameters[:-1]}

    check_each(names_arguments, methods(asynchronous=False), refused=[_nameless()])
    # Of these services no document describes the parameters.
    undescribed = [function for service in _UNDESCRIBED for function in _methods_of(service)]
    check_each(_repeats_no_name, undescribed, refused=[_repeating])
    lines = [re.findall(r":param (\w+):", inspect.getdoc(function) or "") for function in undescribed]
    assert ["nsp_config_name"] in lines
    assert [] in lines


_UNDESCRIBED = ("confluent", "search", "signalr", "elastic")


def _methods_of(service: str) -> list[Any]:
    module = import_module(f"{provisioning.__name__}.services.{service}.operations")
    found = [kind for _, kind in inspect.getmembers(module, inspect.isclass) if kind.__module__ == module.__name__]
    assert found
    return [each for kind in found for name, each in vars(kind).items() if inspect.isfunction(each) and name[0] != "_"]


def _repeats_no_name(function: Any) -> bool:
    told = re.findall(r":param (\w+): (?:(?:Name|Id) of the|The|Whether to|Its) (.+)\.$", function.__doc__ or "", re.M)
    return all(set(text.lower().split()) - set(name.split("_")) for name, text in told)


def _repeating(vault_name: str) -> None:
    """Get a vault.

    :param vault_name: Name of the vault.
    """


def _nameless() -> Method:
    class Group:
        def get(self, name: str, **options: Any) -> None:
            """Get something."""

    (found, *_) = methods(asynchronous=False)
    return Method(found.client, Group, "get", found.operation, "call")


@requirement("python-docstrings-all", MUST, "Whatever is public has a docstring.")
def test_docstrings_all() -> None:
    parsed = [(module.name, module.tree) for module in written_modules()]
    check_each(lambda pair: ast.get_docstring(pair[1]), parsed, refused=[("bare", ast.parse("x = 1"))])
    classes = [node for node in nodes(ast.ClassDef) if not node.name.startswith("_")]
    bare = ast.parse("class Bare: ...").body
    assert isinstance(bare[0], ast.ClassDef)
    check_each(ast.get_docstring, classes, refused=[bare[0]])
    check_each(ast.get_docstring, public_functions(), refused=[function_of("def get(): ...")])
    twins = clients(asynchronous=True) + groups(asynchronous=True)
    check_each(
        lambda kind: kind.__doc__,
        [*clients(asynchronous=False), *groups(asynchronous=False), *twins, *models_and_enums()],
        refused=[_Bare],
    )
    for asynchronous in (False, True):
        found = [each.function for each in methods(asynchronous=asynchronous)]
        check_each(lambda function: function.__doc__, found, refused=[lambda: None])
    # They say something: neither the name of an operation or class alone, nor that of a parameter for what it is.
    texts = [method.function.__doc__ or "" for method in methods(asynchronous=False)]
    check_each(_says_something, texts, refused=["Vaults_Get.", "Get.", "Get a vault.\n\n:param name: name."])
    check_each(_says_something, [kind.__doc__ or "" for kind in models_and_enums()], refused=["Vault."])


def _says_something(text: str) -> bool:
    return " " in text.split("\n")[0] and not re.search(r":param (\w+): \1\.", text, re.IGNORECASE)


class _Bare: ...


@requirement("python-docstrings-kwargs", MUST, "Docstrings tell what `**kwargs` are.")
def test_docstrings_kwargs() -> None:
    def tells(function: Function) -> bool:
        name = function.args.kwarg.arg if function.args.kwarg else None
        return name is None or f":param {name}:" in (ast.get_docstring(function) or "")

    check_each(tells, public_functions(), refused=[function_of('def get(**kwargs):\n    """Get it."""')])
    # Methods of groups have the same ones all: the group tells, the sync one for its async twin, too.
    room = "azure.mgmt.provisioning.core.declare.options"
    check_each(lambda group: room in told_of(group), groups(asynchronous=False), refused=[_Bare])
    every = clients(asynchronous=False) + clients(asynchronous=True)
    check_each(lambda client: ":param options:" in told_of(client), every, refused=[_Bare])


@requirement(
    "python-docstrings-defaults",
    MUST,
    "Docstrings tell the default of what is optional.",
    exception="The default stands in the signature, and is None for nearly all: nothing is sent. Options, whose "
    "defaults are azure-core's or the service's, tell them in their texts.",
)
def test_docstrings_defaults() -> None:
    signatures = [parameter.default for method in methods(asynchronous=False) for parameter in method.parameters[:-1]]
    given = [default for default in signatures if default not in (inspect.Parameter.empty, None)]
    assert len(given) / len(signatures) < 0.01
    tree = ast.parse(inspect.getsource(options))
    (told,) = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "PipelineOptions"]
    texts = [ast.unparse(node) for node in told.body if isinstance(node, ast.Expr)]
    with_default = [text for text in texts if "default" in text]
    assert len(with_default) > 12


@requirement("python-docstrings-exceptions", MUST, "Docstrings tell what is raised.")
def test_docstrings_exceptions() -> None:
    def tells(function: Function) -> bool:
        raised = [each for each in ast.walk(function) if isinstance(each, ast.Raise) and each.exc is not None]
        return not raised or ":raises" in (ast.get_docstring(function) or "")

    untold = function_of('def get():\n    """Get it."""\n    raise ValueError()')
    check_each(tells, public_functions(), refused=[untold])
    assert len([each for each in public_functions() if ":raises" in (ast.get_docstring(each) or "")]) > 10


@requirement("python-docs-into-silence", SHOULD, "The documentation answers questions before they are asked.")
def test_docs_into_silence() -> None:
    documents = list((ROOT / "docs").glob("*.md"))
    check_each(lambda name: f"](docs/{name})" in README, [path.name for path in documents], refused=["untold.md"])
    links = [
        (path.parent, link)
        for path in (ROOT / "README.md", *documents)
        for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text("utf-8"))
    ]
    check_each(lambda link: (link[0] / link[1]).exists(), links, refused=[(ROOT, "docs/nothing.md")])
    # What a service answers that somebody can do something about has a next step.
    from azure.mgmt.provisioning.core.exchange.errors import _NEXT_STEPS

    assert {401, 403, 412, 429, "AuthorizationFailed", "MissingSubscriptionRegistration"} <= set(_NEXT_STEPS)
    for service in SERVICES:
        assert len(import_module(f"{provisioning.__name__}.services.{service}").__doc__ or "") > 20


@requirement("python-snippets-include", MUST, "There are snippets for what most users do.")
def test_snippets_include() -> None:
    shown = "".join(SNIPPETS)
    for word in (
        "begin_create_or_update",
        ".list_by_resource_group(",
        "async with",
        ".result(",
        "continuation_token",
        "local(",
    ):
        assert word in shown
    assert len(SNIPPETS) >= 8


@requirement("python-snippets-build", MUST, "Snippets are tested.")
async def test_snippets_build(local_azure: LocalAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    def transport(driver: BaseDriver) -> Any:
        return local_azure.async_transport() if driver.asynchronous else local_azure.transport()

    monkeypatch.setattr(BaseDriver, "_transport", transport)
    monkeypatch.setattr(identity, "DefaultAzureCredential", LocalCredential)
    monkeypatch.setattr(aio_identity, "DefaultAzureCredential", AsyncLocalCredential)
    subscription_id = local_azure.subscription_id
    vault = {"tenant_id": subscription_id, "sku": {"name": "standard"}, "access_policies": []}
    ran = []
    for snippet in SNIPPETS:
        names = {
            **dict.fromkeys(("subscription_id", "tenant_id", "object_id"), subscription_id),
            **{
                kind.__name__: kind for kind in (LocalCredential, provisioning.ProvisioningClient, Sku, VaultProperties)
            },
            "DefaultAzureCredential": LocalCredential,
            "wait_all": provisioning.wait_all,
            "client": provisioning.ProvisioningClient(LocalCredential(), subscription_id),
            "async_client": aio.ProvisioningClient(AsyncLocalCredential(), subscription_id),
            "parameters": {"location": "westeurope", "properties": vault},
            "pollers": [],
        }
        # What a snippet takes for granted may be missing here: that it is asked for is enough.
        with suppress(ResourceNotFoundError):
            running = eval(compile(snippet, "README.md", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)
            if inspect.iscoroutine(running):
                await running
        ran.append(names)
    vaults = [names["vault"].name for names in ran if "vault" in names]
    assert len(vaults) >= 3
    assert set(vaults) == {"demo-kv"}
    (test,) = [names["test_vault"] for names in ran if "test_vault" in names]
    test(LocalAzure())


@requirement(
    "python-snippets-docstrings",
    MUST,
    "Docstrings have snippets.",
    exception="Four thousand methods with one each would be as large again as the package, which is kept small. A "
    "method links to the REST API's guide, and the README and `samples/` show how methods are called.",
)
def test_snippets_docstrings() -> None:
    def has_no_snippet(text: str) -> bool:
        return not re.search(r"^\s*(>>>|\.\. (code-block|literalinclude)::)", text, re.MULTILINE)

    docstrings = [method.function.__doc__ or "" for method in methods(asynchronous=False)]
    check_each(has_no_snippet, docstrings, refused=[".. code-block:: python", "  >>> client"])
    assert (PACKAGE.parents[2] / "samples").is_dir()


@requirement("python-snippets-combinations", MUST_NOT, "A snippet shows one operation, and only what it needs besides.")
def test_snippets_combinations() -> None:
    def shows_one(snippet: str) -> bool:
        called = re.findall(r"client\.(?:\w+\.)+(\w+)\(", snippet)
        made = [name for name in called if "create" in name or "update" in name]
        return len(called) <= 2 and len(made) <= 2

    three = "client.a.create()\nclient.b.create()\nclient.c.create()"
    check_each(shows_one, SNIPPETS, refused=[three])
