id: l-0012
genre: blotter
where: US-ID
published: 2009-11-12
title: Sheriff's log
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: very short small-county log; the girl traded sex for a ride and a place to stay; listed for curfew and 'morals'; the address outs her

Mon. 7:10 a.m. Cow on Highway 95. [[K p3 name|Arlo Funke]]'s again.

Mon. 11:45 p.m. Deputy [[K p4 name|Hatch]] checked an occupied semi at the Riggins pullout. Driver [[K p2 name|Dale Everett Nutting]], 39, of Spokane, cited for procuring. Female passenger, 16, cited for curfew and immoral conduct. She said that she'd "paid for the ride the usual way" and he gave her $20 besides. Runaway, Lewiston. Name of [[W p1 name|Shawna Tibbets]], lives [[W p1 address|the green double-wide last on Snake River Ave.]] when she lives anywhere.

Tues. 2 a.m. [[W p1 name|Tibbets]] would not stay in the office, bolted, found in the laundromat dryer room. To [[W p1 place|Nez Perce Co. juvenile hall]].

Tues. 8 a.m. Cow. [[K p3 name|Funke]] advised a fence is cheaper.

Wed. Nothing. [[K p4 name|Hatch]] washed the rig.
