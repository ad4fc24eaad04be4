"""The lines that the rules make for services as a whole."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.codegen.describe.links import reference_of
from azure.mgmt.provisioning.codegen.describe.service import described
from azure.mgmt.provisioning.codegen.read.listing import read_listing
from azure.mgmt.provisioning.codegen.represent.ir import EnumIR, ModelIR, ParameterIR, ServiceIR, TypeRef

from .conftest import operation, service
from .sample import KINDS, SWAGGER, lines, main, undescribed

NAMES = sorted(path.name for path in SWAGGER.iterdir() if path.is_dir())
QUICK = ("advisor", "confluent", "devhub", "dns", "search", "signalr")
EACH = [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in NAMES]
REFERRED = ("compute", "dns", "keyvault", "monitor")
_AS_WRITTEN = re.compile(r"\b(?:iSCSI|vC(?:PU|ore|enter)s?|vSphere)\b")


def fault(line: str) -> str | None:
    """What is wrong with a line."""
    plain = _AS_WRITTEN.sub("Name", line)
    if not plain[:1].isupper() or plain[-1:] != ".":
        return "it is no sentence"
    if len(line) > 120:
        return "it is too long"
    if re.search(r"\b(\w+) \1\b", plain, re.IGNORECASE):
        return "a word is doubled"
    if re.search(r"\b[a-z]+[A-Z]", plain) or re.search(r"[{}_<>]|  | \.|\b[A-Z][a-z]+_", plain):
        return "a raw name is in it"
    return "it is no more than a word" if " " not in line else None


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("List the vCores of iSCSI paths.", None),
        ("get it.", "it is no sentence"),
        ("Get it", "it is no sentence"),
        ("Get the the vault.", "a word is doubled"),
        ("Get a {vault}.", "a raw name is in it"),
        ("Get a vaultName.", "a raw name is in it"),
        ("Vaults_Get it.", "a raw name is in it"),
        (f"Get {'a b ' * 40}.", "it is too long"),
    ],
)
def test_faults_are_found(line: str, wrong: str | None) -> None:
    assert fault(line) == wrong


def is_said(parameter: ParameterIR) -> bool:
    """Whether the name of a parameter has all of what its REST name says."""
    wire = re.sub("[^a-z0-9]", "", parameter.wire.lower().removeprefix("x-ms-"))
    return wire in parameter.name.replace("_", "").lower()


@cache
def read(name: str) -> ServiceIR:
    (found,) = undescribed([name])
    return found


@pytest.mark.parametrize("name", EACH)
def test_everything_has_a_line_that_reads_well(name: str) -> None:
    made = described(read(name), "area")
    for done in made.all_operations:
        assert done.doc
        assert done.doc.rstrip(".") != done.id
        assert done.reference is not None
        assert all(each.doc or each.kind == "body" or is_said(each) for each in done.parameters if each.takes_argument)
    assert all(made_of.doc for made_of in made.groups)
    assert all(model.doc for model in made.models)
    assert all(enum.doc for enum in made.enums)
    found = [(kind, of, line) for kind in KINDS for of, line in lines(read(name), kind)]
    assert [(*each, wrong) for each in found if (wrong := fault(each[2]))] == []


def test_what_documents_say_stays() -> None:
    made = service(operation("Vaults_Get", "GET", "/a", doc="What I say", reference="https://x"))
    made = replace(
        made, models=(ModelIR("A", doc="Mine"), ModelIR("B", doc="\x00 \n")), enums=(EnumIR("C", (), "Ours"),)
    )
    after = described(made, "area")
    assert (after.all_operations[0].doc, after.all_operations[0].reference) == ("What I say", "https://x")
    assert [each.doc for each in after.models] == ["Mine", "A b."]
    assert after.enums[0].doc == "Ours"
    assert after.model("B").doc == "A b."
    assert described(made).all_operations[0].reference == "https://x"


def test_there_are_no_links_where_no_area_is_known() -> None:
    made = service(operation("Vaults_Get", "GET", "/a"))
    assert described(made).all_operations[0].reference is None


def areas() -> dict[str, str]:
    listing = read_listing(SWAGGER)
    assert listing is not None
    return {name: listed.area for name, listed in listing.services.items()}


@pytest.mark.parametrize("name", REFERRED)
def test_the_rule_gives_the_links_that_documents_have(name: str) -> None:
    area = areas()[name]
    found = {each.id: each.reference for each in read(name).all_operations if each.reference is not None}
    assert found
    made = Counter(reference_of(identifier, area) == reference for identifier, reference in found.items())
    # Managed HSMs have an area of their own.
    assert made[True] >= (0.5 if name == "keyvault" else 1) * len(found)


def test_samples_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--seed", "1", "--count", "2", "--of", "operations", "--service", "devhub"])
    first = capsys.readouterr().out
    main(["--seed", "1", "--count", "2", "--of", "operations", "--service", "devhub"])
    assert capsys.readouterr().out == first
    assert first.startswith("operations: ")
    assert len(first.splitlines()) == 5


NAMES_OF_ANY_KIND = st.from_regex(re.compile("[A-Za-z0-9]{1,12}(_[A-Za-z0-9]{1,20})?", re.ASCII), fullmatch=True)
VERBS = st.sampled_from(("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD"))
SEGMENTS = st.one_of(
    st.sampled_from(("subscriptions", "resourceGroups", "providers", "locations", "default", "{name}", "{scopeId}")),
    st.text(max_size=8),
)


@settings(max_examples=200)
@given(NAMES_OF_ANY_KIND, VERBS, st.lists(SEGMENTS, max_size=6), NAMES_OF_ANY_KIND, st.text(max_size=10))
def test_whatever_a_document_holds_has_a_line(name: str, verb: str, url: list[str], kind: str, wire: str) -> None:
    of_any = operation(name, verb, "/" + "/".join(url), head=verb == "HEAD")
    bodies = [TypeRef("model", kind), TypeRef("list", item=TypeRef("scalar", "str")), TypeRef("scalar", "bool")]
    parameters = [ParameterIR("body", "body", wire, each) for each in bodies]
    parameters += [ParameterIR("query", "query", wire, each) for each in bodies]
    made = service(replace(of_any, parameters=tuple(parameters)), models=(ModelIR(kind),), enums=(EnumIR(kind, ()),))
    after = described(made, "area")
    (done,) = after.all_operations
    groups = [each.doc for each in after.groups]
    said = (each.doc for each in done.parameters if each.doc)
    found = [done.doc, *groups, after.models[0].doc, after.enums[0].doc, *said]
    assert all(line.endswith(".") and len(line) <= 120 and "\n" not in line for line in found)
