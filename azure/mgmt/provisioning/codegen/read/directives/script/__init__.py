"""The part of JavaScript that transformations of directives are written in, interpreted: it sees JSON and nothing else.

What is not understood is an error, and so is a script that goes on too long or makes too much.
"""
