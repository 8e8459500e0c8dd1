id: aa0082
genre: blotter
where: AU-TAS
published: 2008-05-15
title: Magistrates Court report in the Huon Sentinel
person p1: role=convicted age=28 protected=no why=adult-convicted
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
note: nothing to protect; apple picking contractor's debt, paid in full; caravan, girl is a boat

A contractor who owed eleven apple pickers for a week in March paid them, in court, out of a biscuit tin, on Monday. Magistrate [[K p4 name|Rosalind Teague]] counted it twice. [[K p2 name|Merv Bantick]], 61, had come in on a summons from the Workplace Ombudsman; he said the debt had grown with the rain. No conviction.

[[K p1 name|Jye Triffitt]], 28, of Geeveston, was convicted of unlawful fishing and driving an unregistered trailer with a boat named *Pretty Girl*, which he had, the court heard, sold to two separate cousins. Fined $600.

[[K p3 name|Nguyen Thi Lan]], 40, florist, disputed a parking notice and won.

Costs of $85 to [[K p5 name|Huon Towing]]. Court rose at noon for the football.
