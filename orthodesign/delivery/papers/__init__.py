"""What leaves on paper: the report of the devices, the lab's order form, the patient's sheet.

Takes reports and solids as they were measured, an ``Order``, a break-in schedule. Gives PDF bytes,
the same for the same content: no time, no chance, no patient's name that was
not asked for. Read ``page.py`` first.
"""
