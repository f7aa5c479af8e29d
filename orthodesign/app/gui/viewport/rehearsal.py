"""A speck of everything that will be drawn: the driver prepares its programs now, not under a hand."""

from __future__ import annotations

import numpy as np
from vtkmodules.vtkRenderingCore import vtkActor, vtkRenderer

from orthodesign.app.gui.viewport.colours import ColourScale
from orthodesign.app.gui.viewport.layer import Layer
from orthodesign.app.gui.viewport.look import DEVICE, SKIN
from orthodesign.app.gui.viewport.shape import Shape

# Too small for any pixel, and yet drawn
_SPECK_MM = 1e-4
_FACES = np.array([[0, 1, 2]])


class Rehearsal:
    """Stands in the scene for its first frame.

    A driver makes a program of each kind of drawing when it first meets it, which takes a fifth of a
    second in software: as the view comes up nobody waits for it, when a scan has come in everybody does.
    """

    def __init__(self, renderer: vtkRenderer, place: tuple[float, float, float]) -> None:
        """``place`` is seen in the first frame."""
        self._renderer = renderer
        speck = np.array(place) + _SPECK_MM * np.eye(3)
        layers = [Layer(Shape(speck, _FACES), look) for look in (DEVICE, DEVICE, SKIN)]
        layers[1].paint(np.zeros(3), ColourScale("", 0.0, 1.0))
        self._actors: list[vtkActor] = [actor for layer in layers for actor in layer.actors]
        for actor in self._actors:
            renderer.AddActor(actor)

    def end(self) -> None:
        """The frame is drawn: leave."""
        for actor in self._actors:
            self._renderer.RemoveActor(actor)
        self._actors.clear()
