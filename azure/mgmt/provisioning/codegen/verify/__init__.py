"""What is about to be written, against what was meant. Imports ``emit`` and what that may import.

The rule: a generated module is what the emitters' grammar allows (:mod:`.grammar`) and nothing else, and holds the
names and docstrings that the representation asks for (:mod:`.meant`), each once, and no others. It is read from the
module's syntax tree (:mod:`.outline`), and knows nothing of how the text was made.
"""
