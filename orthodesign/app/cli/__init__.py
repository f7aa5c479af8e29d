"""The command line: one file per command, each with ``add(commands)`` and ``run(arguments)``.

Takes the words after ``orthodesign``, gives text on stdout and an exit code (0 done; 1 done or
stopped because of findings of severity error; 2 bad input or usage), refuses with one sentence on
stderr. Numeric libraries are imported inside ``run`` where a command needs them, so that help,
``--version`` and the catalogue answer at once. Read ``main.py`` first.
"""
