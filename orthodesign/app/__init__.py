"""Two doors, one brain: what the user drives. The command line is in ``cli``, the window in ``gui``.

The brain holds no Qt: ``session`` (one case, its history, what follows from it), ``jobs`` (slow work),
``settings``, ``library`` and ``autosave``. ``door.py`` opens the window, or says why it cannot. Nothing
here knows geometry; it calls ``orthodesign.design``, ``checks`` and ``delivery``.
"""
