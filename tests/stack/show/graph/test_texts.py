"""Graphs as Mermaid and as DOT."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack import Plan, plan_graph
from azure.mgmt.provisioning.stack.show.as_text import visible

from .plans import NASTY, SHOP, nasty, plans


def test_mermaid() -> None:
    lines = plan_graph(SHOP).splitlines()
    assert lines[:2] == [
        "%% The preview ends at /elsewhere/shop.py:7: the program looks at one.flag,",
        "%% which is not there before the resource is made. What comes after it is not in this preview.",
    ]
    assert lines[2:16] == [
        "flowchart TB",
        '    n0["one<br>create things"]:::create_',
        '    n1["two<br>same things"]:::same_',
        '    n5["six<br>delete things"]:::delete_',
        '    n6["seven<br>delete things"]:::delete_',
        '    subgraph c0["app"]',
        '        n3["four<br>replace things"]:::replace_',
        '        subgraph c1["data"]',
        '            n2["three<br>update things"]:::update_',
        "        end",
        "    end",
        '    subgraph c2["web"]',
        '        n4["five<br>adopt things"]:::adopt_',
        "    end",
    ]
    assert "    n0 --> n1" in lines
    assert "    classDef delete_ stroke:#c4242b,stroke-width:2px" in lines


def test_dot() -> None:
    lines = plan_graph(SHOP, "dot").splitlines()
    assert lines[0].startswith("// The preview ends at ")
    assert lines[2] == 'digraph "dev" {'
    assert (
        '    n0 [label="+ one\\nthings", tooltip="/subscriptions/s/resourceGroups/g/providers/A/things/one", '
        in (lines[5].partition("color")[0])
    )
    assert lines[9:16] == [
        "    subgraph cluster_0 {",
        '        label="app"',
        lines[11],
        "        subgraph cluster_1 {",
        '            label="data"',
        lines[14],
        "        }",
    ]
    assert "    n0 -> n1" in lines
    assert lines[-1] == "}"


@given(plans())
def test_both_have_all_nodes_edges_and_components(plan: Plan) -> None:
    components = {change.component[: depth + 1] for change in plan.changes for depth in range(len(change.component))}
    for text, node, arrow, cluster in (
        (plan_graph(plan), r'^ +n(\d+)\["', "-->", "subgraph c"),
        (plan_graph(plan, "dot"), r"^ +n(\d+) \[", "->", "subgraph cluster_"),
    ):
        assert sorted(map(int, re.findall(node, text, re.MULTILINE))) == list(range(len(plan.changes)))
        assert text.count(f" {arrow} ") == sum(len(set(change.needs)) for change in plan.changes)
        assert text.count(cluster) == len(components)


@given(st.text())
@example(NASTY)
def test_a_text_does_not_leave_its_quotes(text: str) -> None:
    mermaid = plan_graph(nasty(text))
    (label,) = re.findall(r'^ +n0\["([^"]*)<br>update things"\]:::update_$', mermaid, re.MULTILINE)
    assert re.sub(r"#(\d+);", lambda found: chr(int(found[1])), label) == visible(text)
    assert not set('<>"`\\*_') & set(label)
    dot = plan_graph(nasty(text), "dot")
    (quoted,) = re.findall(r'^    digraph|^digraph "((?:[^"\\]|\\.)*)" \{$', dot, re.MULTILINE)
    assert re.sub(r"\\(.)", r"\1", quoted) == visible(text)
    assert len(dot.splitlines()) == len(plan_graph(nasty("x"), "dot").splitlines())
    assert len(mermaid.splitlines()) == len(plan_graph(nasty("x")).splitlines())
