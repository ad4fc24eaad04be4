"""Operations as commands: found by their names, called with texts, and results written for people and programs."""
