"""Types and threads: annotations, protocols, and who is called where."""

from __future__ import annotations

import ast
import inspect
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.clients.executor import Executor
from azure.mgmt.provisioning.core.exchange.longrunning.aio_pollers import AsyncProvisioningPoller
from azure.mgmt.provisioning.core.exchange.longrunning.pollers import ProvisioningPoller

from ...core.support import Sync
from ...core.transports import Answer, Script
from ...services.conftest import done
from ..requirement import MUST, SHOULD, check_each, requirement
from ..source import PACKAGE, Function, function_of, modules, nodes, written_modules
from ..subjects import clients, methods
from ..support import GROUP, SUCCEEDED, Side, accepted


@requirement(
    "python-codestyle-structural-subtyping", MUST, "What something can do counts, and not of which class it is."
)
async def test_codestyle_structural_subtyping(side: Side) -> None:
    class Transport:
        """Of no class of azure-core's."""

        def __init__(self, inner: Any) -> None:
            for name in ("send", "sleep", "open", "close", "__enter__", "__exit__", "__aenter__", "__aexit__"):
                setattr(self, name, getattr(inner, name, None))

    script = Script(Answer(200, GROUP))
    transport = Transport(side.drive.transport(script))
    client = side.play(script, transport=transport)
    assert (await done(client.resources.resource_groups.get("rg"))).name == "rg"
    # Generated code knows nothing of what runs its operations but a protocol.
    assert getattr(Executor, "_is_protocol", False)


@requirement("python-codestyle-abstract-collections", MUST, "Mappings of one's own are derived from `collections.abc`.")
def test_codestyle_abstract_collections() -> None:
    def is_derived(node: ast.ClassDef) -> bool:
        has = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
        bases = " ".join(ast.unparse(base) for base in node.bases)
        is_collection = {"__getitem__", "__len__"} <= has or {"keys", "__getitem__"} <= has
        return not is_collection or bool(re.search(r"Mapping|Sequence|dict|list|Set", bases))

    class_of = ast.parse("class Own:\n    def __getitem__(self, key): ...\n    def keys(self): ...").body[0]
    assert isinstance(class_of, ast.ClassDef)
    check_each(is_derived, nodes(ast.ClassDef), refused=[class_of])


@requirement("python-codestyle-pep484", MUST, "Whatever is public has annotations.")
def test_codestyle_pep484() -> None:
    def is_annotated(function: Function) -> bool:
        arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        arguments += [each for each in (function.args.vararg, function.args.kwarg) if each is not None]
        typed = [each.annotation is not None for each in arguments if each.arg not in ("self", "cls", "mcs")]
        return all(typed) and function.returns is not None

    every = [node for kind in (ast.FunctionDef, ast.AsyncFunctionDef) for node in nodes(kind)]
    check_each(is_annotated, every, refused=[function_of("def get(name) -> None: ..."), function_of("def get(): ...")])

    def is_typed(method: Any) -> bool:
        names = inspect.signature(method.function).parameters.keys() - {"self"}
        return names | {"return"} <= method.function.__annotations__.keys()

    class Untyped:
        function = staticmethod(lambda self, name: None)

    for asynchronous in (False, True):
        check_each(is_typed, methods(asynchronous=asynchronous), refused=[Untyped])
    assert (PACKAGE / "py.typed").exists()


@requirement("python-codestyle-use-builtin-generics", MUST, "Annotations say `list[str]`, and not `List[str]`.")
def test_codestyle_use_builtin_generics() -> None:
    former = re.compile(
        r"\btyping\.(List|Dict|Tuple|Set|FrozenSet|Type)\b|^from typing import .*\b(List|Dict|Tuple|Set|Type)\b"
    )
    texts = [module.text for module in modules()]
    check_each(lambda text: not former.search(text), texts, refused=["from typing import Any, List", "x: typing.Dict"])


@requirement(
    "python-codestyle-union-optional",
    MUST,
    "Annotations say `Optional` and `Union`, which Python 3.9 needs.",
    exception="The package needs Python 3.10, where they are `X | Y` and `X | None`; for that, the guidelines say "
    "so, too.",
)
def test_codestyle_union_optional() -> None:
    def is_modern(text: str) -> bool:
        return "Optional[" not in text

    check_each(is_modern, [module.text for module in written_modules()], refused=["name: Optional[str] = None"])
    annotations = [str(each.annotation) for method in methods(asynchronous=False) for each in method.parameters]
    check_each(is_modern, annotations, refused=["Optional[str]"])


@requirement(
    "python-codestyle-thread-affinity",
    MUST,
    "Callbacks are called in the thread of the caller, or it is documented where else.",
)
async def test_codestyle_thread_affinity(side: Side) -> None:
    here = threading.get_ident()
    called: list[int] = []
    listening = threading.Event()

    def succeed(request: Any) -> Answer:
        # A sync poller asks in a thread of its own; an async one asks when it is awaited.
        assert listening.wait(60)
        return SUCCEEDED

    groups = side.client(Answer(200, GROUP), accepted(), succeed).resources.resource_groups
    await done(groups.get("rg", response_hook=lambda *_: called.append(threading.get_ident()), cls=lambda *_: None))
    assert called == [here]
    # Pollers call in the threads that poll, which their documentation says; async ones in the event loop.
    begun = groups.begin_delete("rg")
    poller = await begun if side.asynchronous else begun
    poller.add_done_callback(lambda _: called.append(threading.get_ident()))
    listening.set()
    await side.drive.result(poller, 300)
    assert (called[1] == here) == side.asynchronous
    assert "threads" in (ProvisioningPoller.__doc__ or "")


@requirement("python-codestyle-document-thread-safety", MUST, "What may be shared between threads says so.")
def test_codestyle_document_thread_safety() -> None:
    assert "Safe to share between threads" in (provisioning.ProvisioningClient.__doc__ or "")

    def ask(number: int) -> Any:
        return client.resources.resource_groups.get(f"rg{number}")

    script = Script(Answer(200, GROUP), repeat=True)
    client = Side(Sync()).play(script)
    with ThreadPoolExecutor(8) as pool:
        groups = [*pool.map(ask, range(40))]
    assert [group.name for group in groups] == ["rg"] * 40
    assert len({sent.url for sent in script.sent}) == 40


@requirement("python-codestyle-use-executor", SHOULD, "Threads are the caller's executor's, or are shown to nobody.")
async def test_codestyle_use_executor(side: Side) -> None:
    def takes_no_threads(client: Any) -> bool:
        return not any("thread" in name or "pool" in name for name in inspect.signature(client).parameters)

    def threaded(credential: Any, threads: int) -> None: ...

    check_each(takes_no_threads, clients(asynchronous=side.asynchronous), refused=[threaded])
    before = set(threading.enumerate())
    pollers = []
    for _ in range(3):
        client = side.client(accepted(), SUCCEEDED)
        begun = client.resources.resource_groups.begin_delete("rg")
        pollers.append(await begun if side.asynchronous else begun)
    for poller in pollers:
        await side.drive.result(poller, 300)
    shown = [name for kind in (ProvisioningPoller, AsyncProvisioningPoller) for name in dir(kind) if name[0] != "_"]
    check_each(lambda name: "thread" not in name and "executor" not in name, shown, refused=["thread"])
    assert all(thread.daemon for thread in set(threading.enumerate()) - before)
