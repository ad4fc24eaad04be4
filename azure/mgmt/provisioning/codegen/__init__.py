"""The generator: API descriptions (Swagger 2.0) to the packages of ``services``.

Each room imports only those before it: :mod:`.errors`, :mod:`.read`, :mod:`.represent`, :mod:`.split`, :mod:`.emit`,
:mod:`.verify`.
:mod:`.generate` puts them together for this repository's own services, :mod:`.outside` for packages elsewhere.
Nothing here is imported from the rest of the library.
"""
