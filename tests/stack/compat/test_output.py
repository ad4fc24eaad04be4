"""Outputs go wherever later values do, and never look."""

from __future__ import annotations

import asyncio
import copy
import functools
import json
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from hypothesis import given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.stack import Kind, StackError, is_later
from azure.mgmt.provisioning.stack.compat import Output, later
from azure.mgmt.provisioning.stack.plan.fill import SecretValue, UnknownValue

from ..apply import world
from ..support import change_of, group, needed, previewed, record, vault
from ..test_program import body, nowhere, tags

TEXTS = st.text(st.characters(exclude_characters="\x01\ue5a0\ue5a1", exclude_categories=["Cs"]))  # none of a mark's own
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def uri(kv: Any) -> Output[Any]:
    """A member that is not there yet."""
    return Output.from_input(kv.properties.vault_uri)


def tagged(use: Callable[[Any, Any], Any], results: Any = None) -> Any:
    """What a tag becomes that is given an output of a vault's members."""
    recording = record(lambda az, stack: tags(az, a=use(vault(az), stack)))
    return (body(recording) if results is None else body(recording, results))["tags"]["a"]


@settings(deadline=None)
@given(JSON)
def test_a_value_comes_out_as_it_went_in(value: Any) -> None:
    def program(az: Any, stack: Any) -> None:
        text = Output.json_dumps(value)
        assert is_later(text)
        stack.export("value", {"same": Output.from_input(value), "through": Output.json_loads(text)})

    recording = record(program)
    (mark, through) = recording.exports["value"].value.values()
    for each in (mark, through):
        alone = recording.world.marks.alone(each)
        assert alone is not None
        assert alone.origin.body(nowhere) == value


@settings(deadline=None)
@given(st.lists(TEXTS, max_size=5), TEXTS)
def test_texts_are_joined_and_formatted(texts: list[str], other: str) -> None:
    assert tagged(lambda kv, stack: Output.concat(*texts, other)) == "".join(texts) + other
    assert tagged(lambda kv, stack: Output.format("{0}{x}{1!r}", other, texts, x=1)) == f"{other}1{texts!r}"


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda kv, stack: Output.concat("at ", kv.properties.vault_uri), "at https://kv/"),
        (lambda kv, stack: Output.all(kv).apply(lambda all: all[0].properties.vault_uri), "https://kv/"),
        (lambda kv, stack: Output.from_input(kv).properties.vault_uri, "https://kv/"),
        (lambda kv, stack: f"<{Output.from_input(kv).properties.vault_uri}>", "<https://kv/>"),
        (lambda kv, stack: stack.apply(len, Output.from_input(kv.properties.vault_uri)), 11),
        (lambda kv, stack: Output.json_dumps({"uri": kv.properties.vault_uri}), '{"uri": "https://kv/"}'),
        (lambda kv, stack: Output.from_input(1).apply(lambda one: kv.properties.vault_uri), "https://kv/"),
        (lambda kv, stack: Output.from_input(1).apply(lambda one: f"{one}{kv.properties.vault_uri}"), "1https://kv/"),
        (
            lambda kv, stack: Output.from_input(1).apply(lambda one: {"a": [kv.properties.vault_uri]}),
            {"a": ["https://kv/"]},
        ),
        (lambda kv, stack: Output.from_input(1).apply(lambda one: len(kv.properties.vault_uri)), 11),
        (
            lambda kv, stack: Output.from_input({Output.from_input(kv.properties.vault_uri): (1, 2)}),
            {"https://kv/": [1, 2]},
        ),
        (lambda kv, stack: later(Output.from_input("x")), "x"),
        (lambda kv, stack: stack.apply(lambda: len(kv.properties.vault_uri)), 11),
    ],
)
def test_an_output_goes_where_a_later_value_does(use: Callable[[Any, Any], Any], expected: Any) -> None:
    assert tagged(use) == expected


def test_a_known_member_of_what_is_not_there_yet_is_known() -> None:
    assert tagged(lambda kv, stack: Output.from_input(kv).name, nowhere) == "shop-kv"
    assert tagged(lambda kv, stack: Output.all(kv=kv, uri=kv.properties.vault_uri)["kv"].name, nowhere) == "shop-kv"
    assert tagged(lambda kv, stack: Output.from_input({uri(kv): 1})["x"], nowhere).what
    assert tagged(lambda kv, stack: Output.all(kv.name, kv.properties.vault_uri)[1], nowhere) == UnknownValue(
        "shop-kv.properties.vault_uri[1]"
    )


def test_a_function_is_not_called_before_its_value_is_there_and_once_then() -> None:
    calls: list[Any] = []

    def called(value: Any) -> Any:
        calls.append(value)
        return value

    def program(az: Any, stack: Any) -> None:
        made = Output.all(vault(az).properties.vault_uri).apply(called)
        tags(az, a=made, b=made)

    recording = record(program)
    assert body(recording, nowhere)["tags"]["a"] == UnknownValue("called(…)")
    assert not calls
    assert body(recording)["tags"] == {"a": ["https://kv/"], "b": ["https://kv/"]}
    assert body(recording)["tags"]["a"] == ["https://kv/"]
    assert calls == [["https://kv/"]]


def test_what_a_function_looks_at_that_is_not_there_makes_its_result_unknown() -> None:
    assert isinstance(
        tagged(lambda kv, stack: Output.from_input(1).apply(lambda one: len(kv.properties.vault_uri)), nowhere),
        UnknownValue,
    )


def test_secrets_are_kept_and_taken_away() -> None:
    def program(az: Any, stack: Any) -> None:
        secret = Output.secret("hunter2")
        inner = Output.secret("inner")
        tags(
            az,
            a=secret,
            b=Output.concat("pw=", secret),
            c=Output.unsecret(secret),
            d=Output.from_input(1).apply(lambda one: inner),
            e=Output.all(x=secret, y="plain")["y"],
            f=f"{Output.from_input(1).apply(lambda one: inner)}!",
            g=stack.apply(lambda one: len(inner.apply(str) and stack.secret("abc")), 1),
            h=Output.from_input(stack.secret("given")),
        )

    recording = record(program)
    found = body(recording)["tags"]
    assert found == {
        "a": SecretValue("hunter2"),
        "b": SecretValue("pw=hunter2"),
        "c": "hunter2",
        "d": SecretValue("inner"),
        "e": SecretValue("plain"),
        "f": SecretValue("inner!"),
        "g": SecretValue(3),
        "h": SecretValue("given"),
    }
    assert "hunter2" not in repr(recording.graph.nodes[0].body)
    assert recording.world.marks.alone(recording.graph.nodes[0].body["tags"]["a"]).origin.describe() == "a secret"  # type: ignore[union-attr]


class Holder:
    """An object of a program, such as a component."""

    def __init__(self, kept: Any) -> None:
        self.kept = kept

    def gives(self, value: Any) -> Any:
        return self.kept.properties.vault_uri


@pytest.mark.parametrize(
    "function_of",
    [
        lambda kv: lambda value: kv.properties.vault_uri,
        lambda kv: lambda value, other=kv: other.properties.vault_uri,
        lambda kv: functools.partial(lambda other, value: other.properties.vault_uri, kv),
        lambda kv: Holder(kv).gives,
        lambda kv: (lambda holders: lambda value: holders["a"][0].gives(value))({"a": [Holder(kv)]}),
        lambda kv: (lambda inner: lambda value: Output.from_input(value).apply(inner))(
            lambda value: kv.properties.vault_uri
        ),
        lambda kv: (lambda text: lambda value: text)(f"<{kv.properties.vault_uri}>"),
    ],
)
def test_what_a_function_refers_to_is_needed(function_of: Any) -> None:
    def program(az: Any, stack: Any) -> None:
        tags(az, a=Output.from_input(1).apply(function_of(vault(az))))

    assert needed(record(program), "rg") == ["shop-kv"]


@pytest.mark.parametrize("name", ["__len__", "__wrapped__", "__array__"])
def test_reserved_names_are_refused(name: str) -> None:
    def program(az: Any, stack: Any) -> None:
        with pytest.raises(AttributeError, match=name):
            getattr(Output.from_input("x"), name)

    record(program)


def test_an_output_is_an_object_that_never_looks() -> None:
    def program(az: Any, stack: Any) -> None:
        output = Output.from_input(vault(az).properties.vault_uri)
        with pytest.raises(TypeError, match="can't be iterated over"):
            list(output)
        for use in (len, int, lambda value: value + "x", lambda value: value < "x", lambda value: "x" in value):
            with pytest.raises(TypeError):
                use(output)
        assert output
        assert output == output
        assert output != "https://kv/"
        assert {output: 1}[output] == 1
        assert copy.deepcopy(output) is output
        assert repr(output) == "<shop-kv.properties.vault_uri, known after up>"
        with pytest.raises(TypeError, match="can't be pickled"):
            pickle.dumps(output)
        with pytest.raises(AttributeError, match="can't be changed"):
            output.name = 1  # type: ignore[misc]

    assert record(program).boundary is None


def test_names_and_positions_together_are_refused() -> None:
    with pytest.raises(ValueError, match="with names or without"):
        Output.all(1, a=2)  # type: ignore[call-overload]


def test_an_output_outside_of_a_program_is_refused() -> None:
    with pytest.raises(StackError, match="inside of the stack's function"):
        Output.from_input("x")


def test_an_output_of_another_run_is_refused() -> None:
    kept: list[Any] = []
    record(lambda az, stack: kept.append(Output.from_input(vault(az).properties.vault_uri)))
    with pytest.raises(StackError, match="another run"):
        record(lambda az, stack: Output.all(*kept))
    assert kept[0].apply(str) is not None
    assert body(record(lambda az, stack: tags(az, a=Output.from_input("x").apply(lambda x: x and kept and x))))


def test_a_value_of_another_thread_has_its_world() -> None:
    def program(az: Any, stack: Any) -> None:
        made, found = vault(az), []

        def combine() -> None:
            found.append(Output.concat(made.properties.vault_uri, "!"))
            found.append(Output.from_input({"kv": made})["kv"].name)

        thread = threading.Thread(target=combine)
        thread.start()
        thread.join()
        tags(az, a=found[0], b=found[1])

    assert body(record(program))["tags"]["a"] == "https://kv/!"


async def gives(value: Any) -> Any:
    await asyncio.sleep(0)
    return value


async def raises() -> Any:
    raise LookupError("nothing there")


def test_awaitables_are_awaited() -> None:
    assert tagged(lambda kv, stack: Output.all(gives("x"), [gives({"y": gives(1)})])) == ["x", [{"y": 1}]]
    assert tagged(lambda kv, stack: Output.from_input((gives(1), 2))) == [1, 2]
    assert tagged(lambda kv, stack: Output.from_input(kv.name).apply(gives)) == "shop-kv"
    with pytest.raises(LookupError, match="nothing there"):
        tagged(lambda kv, stack: Output.from_input(raises()))


def test_tasks_have_to_be_done() -> None:
    async def program(az: Any, stack: Any) -> None:
        task = asyncio.ensure_future(gives("x"))
        with pytest.raises(StackError, match="await it before"):
            Output.from_input(task)
        await task
        stack.export("x", Output.from_input(task))

    recording = record(program)
    mark = recording.world.marks.alone(recording.exports["x"].value)
    assert mark is not None
    assert mark.origin.value(nowhere) == "x"


def test_a_resource_made_in_a_function_is_refused() -> None:
    def program(az: Any, stack: Any) -> None:
        tags(az, a=Output.from_input(1).apply(lambda one: group(az).id))

    with pytest.raises(StackError, match="Call it in the program itself"):
        body(record(program))


def test_json_of_other_objects_holds_outputs() -> None:
    class Names(json.JSONEncoder):
        def default(self, o: Any) -> Any:
            return [o.kept] if isinstance(o, Holder) else super().default(o)

    def dumped(kept: Any, results: Any = None) -> Any:
        return tagged(lambda kv, stack: Output.json_dumps(Holder(kept(kv)), cls=Names), results)

    assert dumped(lambda kv: Output.secret("s").apply(lambda text: text)) == SecretValue('["s"]')
    assert isinstance(dumped(uri, nowhere), UnknownValue)
    with pytest.raises(TypeError, match="not JSON serializable"):
        tagged(lambda kv, stack: Output.json_dumps(Holder(1)))


def test_what_json_cannot_hold_is_told() -> None:
    with pytest.raises(SerializationError, match=r"<lambda>.*JSON can't hold an object"):
        tagged(lambda kv, stack: Output.from_input(1).apply(lambda one: object()))


def test_an_output_names_a_resource() -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        vault(az, Output.concat("shop", "-kv"))

    with LocalAzure() as azure:
        plan = previewed(program, azure)
    assert change_of(plan, "shop-kv").kind is Kind.CREATE


@world.in_virtual_time
async def test_outputs_are_filled_in_when_applied(at: world.World) -> None:
    def program(az: Any, stack: Any) -> None:
        world.group(az)
        kv = world.vault(az)
        account = world.account(az, tags={"kv": Output.concat("at ", kv.properties.vault_uri)})
        uri = Output.from_input(account.primary_endpoints).blob.apply(lambda blob: gives(blob + "x"))
        flat = Output.from_input(1).apply(lambda one: Output.all(uri, kv.properties.vault_uri))
        world.vault(az, "shop-kv2", tags={"uri": flat[0]})
        stack.export("flat", flat)
        stack.export("secret", Output.secret("hunter2"))

    applied = await at.up(program)
    assert applied.succeeded, applied.failed
    assert at.there("shopone")["tags"] == {"kv": "at https://shop-kv.vault.azure.net/"}
    assert at.there("shop-kv2")["tags"] == {"uri": "https://shopone.blob.core.windows.net/x"}
    assert applied.outputs["flat"][1] == "https://shop-kv.vault.azure.net/"
    assert applied.secret_outputs == {"secret"}
    await at.up(program)
    assert not at.writes()
