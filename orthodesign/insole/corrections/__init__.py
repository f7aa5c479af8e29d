"""The corrections, one file each, none of which knows another.

Every module has ``apply(surface, places, prescription)``: it takes the top surface as a (3, n)
block of height and slopes (frame M, mm) at the places and gives a new one. Their order is fixed
in ``insole/order.py``; their doses are defined in the catalogue.
"""
