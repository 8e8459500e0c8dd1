id: b-0025
genre: roster
where: AU-WA
published: 2003-11-18
title: Kimbarra Races Ladies' Day — Fields, fashions and fines
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; a named 16-year-old apprentice jockey; 'charged', 'suspended', 'beaten' in racing sense

RACE 4  Kimbarra Cup 1800m
No  Horse              Wt    Rider                Bar
1   Police Informant   58.0  [[K p1 name|D. Pasquale]]          3
2   Minor Offence      56.5  [[K p2 name|R. Yarran]]            7
3   Beaten Favourite   54.0  [[K p3 name|K. Ballantyne]] (a3)   1
4   Runaway Bride      53.5  [[K p5 name|T. Hoang]]             5

Result: 2, 3, 1. Margins: nose, 2½ len. Tote $6.40.

Apprentice [[K p3 name|Kirsty Ballantyne]], 16, of Broome, who only took out a licence in August, charged home on the rails and was beaten a nose. "I thought I had him," [[K p3 name|Kirsty]] said.

Stewards ([[K p4 name|J. Abernethy]], chairman) suspended [[K p1 name|Dino Pasquale]] for careless riding at the 400m and fined [[K p5 name|Thanh Hoang]] $50 for a late declaration of a whip.

Fashions on the Field: Mrs [[K p2 name|R. Yarran]] was disqualified, as the judge is married to her.
