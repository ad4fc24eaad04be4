"""The generator: API descriptions (Swagger 2.0) to the packages of ``services``.

It works in three steps, each usable alone: documents are read (:mod:`.document`), turned into the intermediate
representation (:mod:`.build_service` to :mod:`.ir`), and that into Python text (the modules ``emit_…``). The modules
``partition_…`` say what goes into which module of a large service. :mod:`.generate` puts them together.
"""
