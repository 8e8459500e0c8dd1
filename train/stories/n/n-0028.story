id: n-0028
genre: news
where: US-CO
published: 2009-07-05
title: Blotter
person p1: role=victim age=11 protected=yes why=minor-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=victim age=40 protected=no why=adult-victim
person p5: role=accused age=19 protected=no why=adult-accused
person p6: role=accused age=12 protected=yes why=juvenile-accused
person p7: role=official age=- protected=no why=official
person p8: role=victim age=- protected=no why=adult-victim
note: short blotter; the owner of a stolen bike is a child victim; careless

MONDAY. [[K p3 name|Phyllis Arndt]], Spruce St., reports a bear in the hot tub. Gone on arrival.

TUESDAY. Bicycle, green Schwinn, taken from porch of [[K p4 name|Wes Lundy]], 40, of Mill Ln. Located under [[K p5 name|Troy Bascom]], 19. Cited.

WEDNESDAY. Boy, 11, struck with a rock thrown from overpass. Treated. Boy, 12, turned over to parents. Parents of [[W p1 name|Lundy]] boy wish to press. Other child is [[W p6 name|Kip]], from [[W p6 address|the A-frame above the dump]], and known to [[K p7 name|Officer Arndt]].

THURSDAY. Fireworks.

FRIDAY. Fireworks. [[K p2 name|Ned Bascom]], 40, took a swing at fire marshal [[K p8 name|Cal Deeter]]. Missed. Jailed.

SATURDAY. The bear again.
