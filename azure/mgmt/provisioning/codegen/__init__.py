"""The generator: API descriptions (Swagger 2.0) to the packages of ``services``.

It works in three steps, each usable alone: documents are read (:mod:`.document`), turned into the intermediate
representation (:mod:`.build_service` to :mod:`.ir`), and that into Python text (the modules ``emit_…``).
:mod:`.generate` puts them together.
"""
