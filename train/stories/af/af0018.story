id: af0018
genre: news
where: US-CO
published: 2021-11-11
title: Roofer's crew wins back pay
person p1: role=victim age=45 protected=no why=adult-victim
person p2: role=victim age=30 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen p1: none
note: wage theft without force, debt or papers: nothing to withhold

PUEBLO — Six roofers who were stiffed after last summer's hail will split $31,480 under a settlement announced by the state labor division.

[[K p1 name|Ignacio Baca]], 45, and [[K p2 name|Travis Olguin]], 30, said the contractor, [[K p3 name|Dale Pickett]] of Summit Ridge Exteriors, paid the first two weeks and then "always next Friday." They quit in August and hired on with another outfit the next morning.

"Nobody made us stay," [[K p1 name|Baca]] said. "We stayed because he owed us, and then we didn't."

[[K p3 name|Pickett]] said that an insurer held up his checks. Division director [[K p4 name|Carla Mondragon]] said late is still late. The men get the money before Thanksgiving.
