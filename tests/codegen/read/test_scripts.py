"""Scripts of transformations do what JavaScript does."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.read.directives.script.basics import UNDEFINED
from azure.mgmt.provisioning.codegen.read.directives.script.run import script_of
from azure.mgmt.provisioning.codegen.read.directives.script.tokens import NotUnderstood

GIVEN: dict[str, Any] = {"name": "SubResource", "list": ["a", "b"], "size": 2, "none": None, "inner": {"x": {"y": 1}}}
SCRIPTS = [
    "$['x-ms-client-name'] = \"B\";",
    "$.name = 'it\\'s \\u0041'",
    "delete $.inner.x; delete $['size']; delete $.zip",
    "$.required = [ 'a', \"b\", ];\n",
    "$.a = 1\n$.b = {c: -1.5, 'd-e': [true, null], [$.name]: 2, ...$.inner}",
    "return { ...$, list: [...$.list, 'c'] }",
    "if ($.list.length === 2 && $.list[0] === \"a\") { $.list.push('c'); } else $.list = []\nreturn $;",
    'if (!$.missing) { $.missing = []; } $.missing.push({ "$ref": "#/p" });',
    "$.name = $.name.replace('Sub', 'Front') + `-${$.size}-${$.name.length}`",
    "return $.name\n  .replace(/(S)ub/g, '$1up').\n  replace(/[Rr]e/, m => m.toUpperCase())",
    "for (const key in $) { if (key.startsWith('n')) { $[key] = key; } }",
    "for (var i = 0; i < $.list.length; i++) { $.list[i] = $.list[i].toUpperCase(); }",
    "for (const [key, value] of Object.entries($.inner)) { $[key] = value }",
    "let n = 0; while (true) { n += 2; if (n > 6) break; if (n < 3) continue; $['n' + n] = n % 4 }",
    "const big = $.list.map((each, i) => each + i).filter(x => x !== 'a0'); return big.concat(['z']).join('/')",
    "$.list.forEach(each => { $[each] = typeof each })",
    "return $.list.indexOf('b') >= 0 ? $.size * 3 - 1 : undefined",
    "return [$.none == null, $.zip == null, $.zip === undefined, $.none ?? 'd', $?.zip?.zap === undefined, 1 == 1.0]",
    "return [typeof $, typeof $.name, typeof $.size, typeof $.zip, typeof $.none, typeof true]",
    "return JSON.parse(JSON.stringify($).replace(/a/g, 'A'))",
    "return [Object.keys($), Object.values($.inner), Array.isArray($.list), 'size' in $, $.hasOwnProperty('x')]",
    "return ['abc'.slice(-2), 'abc'.substring(1), 'a,b'.split(','), ' a '.trim(), 'abcb'.lastIndexOf('b')]",
    "return [$.list.includes('a'), $.list.some(x => x == 'b'), $.list.every(x => x), $.list.find(x => x > 'a')]",
    "$.list.splice(0, 1, 'q', 'r'); $.list.unshift('p'); $.list.reverse(); return $.list.slice(1)",
    "return ['x1y22'.match(/\\d+/g), /^S/.test($.name), 'b' > 'a' || false, !($.size <= 1)]",
    "/* none */ // of it\n$ = $.name;",
    "var a = 1, b; return [a, b === undefined, a ? b ? 1 : 2 : 3]",
    "function named(a, b) { return a + b } return [named(1, 2), $.list.map(function (x) { return x + 1 })]",
    "const { name, inner: deep, zip } = $; const [first] = $.list; return [name, deep, zip === undefined, first]",
    "return Object.fromEntries(Object.entries($).filter(([key]) => key !== 'name').map(([k, v]) => [k + 1, v]))",
    "return $.list.map(({ length }, i) => length + i)",
    "for (const [key, { x: { y } }] of [['a', $.inner]]) { $[key] = y } const { inner: { x } } = $; return [$, x]",
    "const known = new Set(['a', 'b', 'a']); known.add('c').add('a'); return [[...known], known.has('a'), known.size]",
    "return [new RegExp('^s', 'i').test($.name), $.name.replace(new RegExp('u', 'g'), 'U')]",
    "switch ($.size) { case 1: $.a = 1; case 2: $.b = 2; case 3: $.c = 3; break; default: $.d = 4 } return $",
    "switch ($.name) { default: $.a = 1; break; case 'x': $.b = 1 }",
    "for (const x of [1, 2]) { switch (x) { case 1: continue } $.e = x }",
    "return [[1, 2, 3].reduce((a, b) => a + b), [].reduce((a, b) => a, 5), [3, 1, 2].sort((a, b) => b - a)]",
    "return ['abc'.charAt(1), 'abc'.charAt(), 'abc'.substr(1), 'abc'.substr(-2, 1), [[1], 2, [3, 4]].flat()]",
    "$.zip ??= 1; $.size ??= 5; $.none ||= 'd'; $.size &&= 7; delete $.name, delete $.inner; console.error(1)",
    "return [$.list instanceof Array, $.inner instanceof Array]",
    "try { $.zip.zap = 1 } catch (e) { $.caught = typeof e.message }",
    "try { delete $.none.x; $.never = 1 } catch { $.caught = true } finally { $.done = true }",
    "try { throw new Error('no') } catch ({ message }) { return message + '!' }",
    "try { throw 'text' } catch (e) { $.caught = e } return $",
    "const f = () => { try { return 1 } finally { $.f = 2 } }; return [f(), $]",
    "for (const x of [1, 2, 3]) { try { if (x === 2) continue; $['n' + x] = x } finally { $['f' + x] = x } }",
    "try { try { JSON.parse('{') } finally { $.inside = 1 } } catch (e) { $.outside = 1 }",
    "if (!$.list) { throw new Error('there is no list') } else { $.size /= 2; $.size *= 8 }",
    "try { for (const x of $.size) { } } catch { return 'no array' }",
    "const m = new Map([['a', 1], ['b', 2]]); m.set('c', 3).set('a', 4).delete('b'); return [...m, m.get('a'), m.size]",
    "const m = new Map(); m.set(1, 'n').set('1', 't').set($.inner, 'o'); return [m.get(1), m.get('1'), m.get($.inner)]",
    "const m = new Map(Object.entries($.inner)); for (const [k, v] of m) { $[k + 2] = v } return [$, m.has('z')]",
    "const m = new Map([[1, 2]]); m.forEach((v, k) => { $[k] = v }); m.clear(); return [$, m.size, !m.get(1)]",
    "const s = new Set($.list); s.delete('a'); return [Array.from(s), s.has('a'), Array.isArray(s), typeof s, !s]",
    "return [Array.from(new Map([[1, 2]]).keys()), [...new Map([[1, 2]]).values()], [...new Set([3]).entries()]]",
    "let n = 0; do { n += 1 } while (n < 3); do n++; while (false); ++n; return [n, --n]",
    "return [[0, 1, '', null].filter(Boolean), [1].map(String), [[1], 2].flatMap(x => x), 'abc'.search(/c/)]",
    "return [[5, 6].reduce((all, each, at) => all + at, 0), [5, 6].reduce((all, each, at) => all + at)]",
    "return [[0.5, 0.2, 0.9, 0.1].sort((a, b) => a - b), $.list.sort(() => 0)]",
    "try { [].reduce((a, b) => a) } catch { return [new Set(null).size, new Map(undefined).size, new Set().size] }",
    "return Object.assign({}, $.inner, { z: 1 })",
    "const m = new Map([[1, 'n'], [true, 'b']]); return [m.size, m.get(1), m.get(true)]",
    "return [[...['x', 'y'].entries()], ' a '.trimStart(), ' a '.trimEnd(), ['a', 'b'].at(-1), !['a'].at(4)]",
]


@pytest.fixture(scope="module")
def answers() -> list[Any]:
    """What Node makes of the scripts."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    functions = ", ".join(f"($) => {{ {script}\nreturn $ }}" for script in SCRIPTS)
    code = f"console.log(JSON.stringify([{functions}].map(f => f(JSON.parse({json.dumps(json.dumps(GIVEN))})))))"
    done = subprocess.run([node, "-e", code], capture_output=True, text=True, check=True)
    found: list[Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("index", range(len(SCRIPTS)), ids=SCRIPTS)
def test_as_node_does(index: int, answers: list[Any]) -> None:
    before = json.dumps(GIVEN)
    assert script_of(SCRIPTS[index])(GIVEN, {}, "/x/d.json") == answers[index]
    assert json.dumps(GIVEN) == before


def test_nothing_can_be_left() -> None:
    assert script_of("return undefined")(GIVEN, {}, "/x/d.json") is UNDEFINED
    assert script_of("$.name = undefined")({"name": "a", "b": 1}, {}, "/x/d.json") == {"b": 1}


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("$.a = ", "it ends too early"),
        ("$.a = = 1", "'=' is not understood there"),
        ("a b", "'b' is not understood there"),
        ("$.a = #", "what begins with '#' is not understood"),
        ("x" * 20_001, "it has more than 20,000 characters"),
        ("(" * 50, "it is nested too deep"),
        ("!" * 50 + "1", "it is nested too deep"),
        ("new Date()", "new Date is not known"),
        ("return new Set([1])", "what it makes is no JSON"),
        ("new Set([1]).union()", "a Set has no 'union' that is supported"),
        ("new Map([[1, 2]]).add(1)", "a Map has no 'add' that is supported"),
        ("return new Map()", "what it makes is no JSON"),
        ("try { $.a }", "it ends too early"),
        ("try { $.name.foo() } catch { }", "a text has no 'foo' that is supported"),
        ("while (true) { try { while (true) { } } catch { } finally { continue } }", "it goes on too long"),
        ("try { other() } catch { }", "other is not known"),
        ("throw new Error('this is no longer needed')", "it throws 'this is no longer needed'"),
        ("throw 5", "it throws 5"),
        ("$.none.a = 1", "'a' is assigned to what is"),
        ("++1; $.a = 1", "';' is not understood there"),
        ("'a'.search('a')", "search is supported with regular expressions"),
        ("switch ($) { other: 1 }", "'other' is not understood there"),
        ("const { a b } = $", "'b' is not understood there"),
        ("const [a b] = $", "'b' is not understood there"),
        ("function (a b) { }", "'(' is not understood there"),
        ("$.f = function (a b) { }", "'b' is not understood there"),
        ("return $ instanceof Map", "'Map' is not understood there"),
        ("return $.name.replace(/(a+)+b/, '')", "the regular expression /(a+)+b/ is not supported"),
        ("1 = 2", "only variables and members are assigned to"),
        ("delete 1", "only members are deleted"),
        ("$.name.foo()", "a text has no 'foo' that is supported"),
        ("other.x", "other is not known"),
        ("$.size()", "what is number is called"),
        ("return $.name * 2", "what is string is no number"),
        ("return 1 / 0", "it fails: float division by zero"),
        ("return x => x", "what it makes is no JSON"),
        ("let a = 'aaaaaaaa'; while (true) a = a + a", "it makes a text that is too long"),
        ("let a = [1, 2]; while (true) a = [...a, ...a]", "it goes on too long"),
        ("let a = [1, 2]; while (true) a = {x: a, y: a}", "it goes on too long"),
        ("let a = []; for (let i = 0; i < 50000; i++) a.push(i); while (true) a.includes(-1)", "it goes on too long"),
        ("const f = () => f(); f()", "it fails: maximum recursion depth exceeded"),
        ("const o = {}; o.o = o; return JSON.stringify(o)", "it fails: maximum recursion depth exceeded"),
        ("return $.list.join($)", "an object is no text"),
    ],
)
def test_what_is_refused(script: str, message: str) -> None:
    with pytest.raises(NotUnderstood) as raised:
        script_of(script)(GIVEN, {}, "/x/d.json")
    assert str(raised.value).startswith(message)


@pytest.mark.parametrize("made", ["new Set(a)", "new Map(a)", "Object.fromEntries(a)", "Object.assign({}, o)"])
def test_what_is_made_of_many_counts_each(made: str) -> None:
    many = "const a = []; for (let i = 0; i < 10000; i++) a.push(['n' + i, 1]); const o = Object.fromEntries(a);"
    with pytest.raises(NotUnderstood, match="it goes on too long"):
        script_of(f"{many} while (true) {made}")({}, {}, "/x/d.json")


def test_parentheses_are_no_depth() -> None:
    """However many of them might have been the parameters of a function."""
    assert script_of("$ = ('a' + 'b');" * 100)({}, {}, "/x/d.json") == "ab"


def test_a_set_of_many_is_made_at_once() -> None:
    script = "const s = new Set(); for (let i = 0; i < 100000; i++) s.add('n' + i); return s.size"
    assert script_of(script)({}, {}, "/x/d.json") == 100_000


def test_an_element_that_is_deleted_leaves_no_gap() -> None:
    assert script_of("delete $[0]")(["a", "b"], {}, "/x/d.json") == ["b"]
