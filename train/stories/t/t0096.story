id: t0096
genre: press-release
where: US-WI
published: 2008-07-10
title: Sheriff's Office makes arrest in festival ticket scheme
person p1: role=accused age=30 protected=no why=adult-accused
person p2: role=victim age=25 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; ordinary arrest with PIO voice

Sheriff [[K p3 name|Lorna Gjertson]] announces the arrest of [[K p1 name|Anthony P. DiSalvo]], 30, West Allis, for theft by fraud (27 counts). Mr. [[K p1 name|DiSalvo]] promised admission to Summer concerts and delivered, in every case, a laminated drawing.

Victim [[K p2 name|Xai Vue]], 25, was sold two. Ms. [[K p2 name|Vue]] told Deputy [[K p4 name|B. Summer]] she'd thought the guitar looked "off."

All victims in this case are adults and have agreed to be listed in the complaint. Booking no. [[K p1 id|08-04417]].

