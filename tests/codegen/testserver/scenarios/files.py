"""Content: body-file, body-binary, body-formdata, media_types, merge-patch."""

from __future__ import annotations

import io

from azure.core.exceptions import HttpResponseError

from ..clients import Clients
from ..scenario import Area, raises

area = Area()
_MEGABYTE = 1024 * 1024


@area.scenario
def received(clients: Clients) -> None:
    files = clients("body-file").files
    assert b"".join(files.get_file()).startswith(b"\x89PNG")
    assert b"".join(files.get_empty_file()) == b""


@area.scenario
def large_content(clients: Clients) -> None:
    """Content is read piece by piece: here the first of three gigabytes' megabytes."""
    content = clients("body-file").files.get_file_large()
    found = 0
    while found < 8 * _MEGABYTE:
        found += len(next(content))
    content.close()


@area.scenario
def binary(clients: Clients) -> None:
    client = clients("body-binary")
    client.upload.file(io.BytesIO(b'{"more": "cowbell"}'))
    client.upload.binary(io.BytesIO(b"\xff\xfe\xfd"))
    raises(HttpResponseError, client.download.error_stream)


@area.scenario
def forms(clients: Clients) -> None:
    formdata = clients("body-formdata").formdata
    assert b"".join(formdata.upload_file(io.BytesIO(b"Test file"), "UploadFile.txt")) == b"Test file"
    formdata.upload_file_via_body(io.BytesIO(b"Test file"))
    urlencoded = clients("body-formdata-urlencoded").formdataurlencoded
    urlencoded.update_pet_with_form(1, "dog", "meat", 42, "Fido")


@area.scenario
def media_types(clients: Clients) -> None:
    client = clients("media_types")
    json, pdf, octets, text = "application/json", "application/pdf", "application/octet-stream", "text/plain"
    assert client.analyze_body({"source": "foo"}) == "Nice job with JSON"
    assert client.analyze_body(b"PDF", content_type=pdf) == "Nice job with PDF"
    client.analyze_body_no_accept_header({"source": "foo"})
    client.analyze_body_no_accept_header(b"PDF", content_type=pdf)
    client.content_type_with_encoding("hello", content_type="text/plain; charset=UTF-8")
    content = b'{"hello": "world"}'
    for method in (client.binary_body_with_two_content_types, client.binary_body_with_three_content_types):
        method(content, content_type=json)
        method(content, content_type=octets)
    client.binary_body_with_three_content_types(b"hello, world", content_type=text)
    client.body_three_types({"hello": "world"}, content_type=json)
    client.body_three_types(content, content_type=octets)
    client.body_three_types(b"hello, world", content_type=text)


@area.scenario
def merge_patch(clients: Clients) -> None:
    clients("merge-patch").patch_single({"foo": "bar"})
