"""The transformations that stand in many readmes of Azure's repository, and where they are about: each form once."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from .test_directives import CONTENT, made

_GET = "c['paths']['/a']['get']"
_A = "c['definitions']['A']"


@pytest.mark.parametrize(
    ("where", "transform", "expected"),
    [
        ("$", "delete $['x-ms-paths']; delete $.paths", "del c['paths']"),
        ("$", "$.security = [ { 'key': [] } ]", "c['security'] = [{'key': []}]"),
        ("$.definitions.B", "$['x-ms-client-name'] = 'Box';", "c['definitions']['B']['x-ms-client-name'] = 'Box'"),
        ("$.definitions", "$.A.properties.x['format'] = 'uuid';", f"{_A}['properties']['x']['format'] = 'uuid'"),
        ("$.definitions", "delete $.B", "del c['definitions']['B']"),
        ("$.definitions.A.properties.x", '$["format"] = undefined', f"del {_A}['properties']['x']['format']"),
        ("$.definitions.A.required", "$ = ['x', 'y']", f"{_A}['required'] = ['x', 'y']"),
        ("$.definitions.A", 'if (!$.required.includes("y")) { $.required.push("y") }', f"{_A}['required'].append('y')"),
        (
            "$.definitions.*",
            "if ($.required) $.required = $.required.filter(each => each !== 'x')",
            f"{_A}['required'] = []",
        ),
        ("$.paths..operationId", "return $.replace(/^A_Get$/g, 'A_Fetch')", f"{_GET}['operationId'] = 'A_Fetch'"),
        ("$.paths['/a'].get.operationId", "return 'A_Fetch'", f"{_GET}['operationId'] = 'A_Fetch'"),
        ('$["paths"]["/a"]["get"]', '$.operationId = "Fetch";', f"{_GET}['operationId'] = 'Fetch'"),
        (
            "$.paths.*",
            "for (var op of Object.values($)) { if (op['operationId'].includes('_Get')) { op.operationId = 'G' } }",
            f"{_GET}['operationId'] = 'G'",
        ),
        (
            "$.paths",
            "for (const path in $) { for (const verb in $[path]) {\n"
            "  const answer = $[path][verb].responses && $[path][verb].responses['202'];\n"
            "  if (answer && ['A_Get'].includes($[path][verb].operationId)) { delete answer.headers; }\n} }",
            f"del {_GET}['responses']['202']['headers']",
        ),
        ("$.paths['/a']", "for (var verb in $)\n{\n    delete $[verb];\n}", "c['paths']['/a'] = {}"),
        ("$.paths['/a'].get.responses", "return { '200': {} }", f"{_GET}['responses'] = {{'200': {{}}}}"),
        (
            "$.paths['/a'].get.parameters[?(@.name === 'n')]",
            "$.in = 'header'",
            f"{_GET}['parameters'][0]['in'] = 'header'",
        ),
        (
            "$.paths.*[?(@.operationId == 'A_Get')].parameters..[?(@.name == 'm')]",
            "$.schema = {'$ref': '#/definitions/A'}",
            f"{_GET}['parameters'][1]['schema'] = {{'$ref': '#/definitions/A'}}",
        ),
        (
            "$.paths..responses..headers['h']",
            "$['x-demote'] = true;",
            "for r in ('200', '202'): h(r)['x-demote'] = True",
        ),
        (
            "$.definitions",
            "for (x in $) { const name = x.replace(/B(\\w*)/, o => 'N' + o[0]); if (name === x) continue;\n"
            "$[name] = $[x]; delete $[x]; }",
            "c['definitions']['NB'] = c['definitions'].pop('B')",
        ),
    ],
)
def test_what_they_do(where: str, transform: str, expected: str, tmp_path: Path) -> None:
    content: Any = deepcopy(CONTENT)
    exec(expected, {"c": content, "h": lambda code: content["paths"]["/a"]["get"]["responses"][code]["headers"]["h"]})
    assert made(tmp_path, {"from": "swagger-document", "where": where, "transform": transform}) == content
