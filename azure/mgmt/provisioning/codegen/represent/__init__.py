"""Documents to the intermediate representation of a service (:mod:`.ir`). Imports ``errors`` and ``read``."""
