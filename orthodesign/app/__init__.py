"""Two doors, one brain: what the user drives. For now one door, the command line in ``cli``.

Takes a command, gives files, a table and an exit code, refuses bad usage with a sentence.
Nothing here knows geometry; it calls ``orthodesign.design``, ``checks`` and ``delivery``.
"""
