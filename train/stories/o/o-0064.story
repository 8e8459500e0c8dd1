id: o-0064
genre: social
where: AU-VIC
published: 2017-11-26
title: Wattle Junction Community Noticeboard (members 2,318)
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=5 protected=no why=minor-not-in-crime
screen: none
note: town noticeboard: found child (lost ten minutes, no crime), stolen pie-warmer, charged man; all stay

**[[K p1 name|Deb Mahoney]]**: FOUND one small boy in gumboots outside the Foodworks, says his name is [[K p7 name|Banjo]] and his mum is "at the bread". Am standing with him.
  **[[K p2 name|Siobhan Katsaros]]**: OMG that's mine!! Two aisles away!!! coming!!! he is FIVE and he's supposed to be holding the trolley
  **[[K p1 name|Deb Mahoney]]**: No dramas. He's told me everything about your bathroom reno

**[[K p5 name|Nick Papas]]**: To whoever knocked off the pie warmer from the footy club rooms Friday night, it weighs 60 kilos and has NO PLUG. What's the plan champion
  **[[K p4 name|S/C Amrit Sandhu]]** (Wattle Junction Police): Gday all, a 34yo local, [[K p3 name|Brenton Leigh Coote]], has been charged with burglary & theft re the above and bailed to Bendigo Mags 18 Dec. Pie warmer recovered. Please no comments on the matter, it's before the court.
  **[[K p6 name|Trish Coote]]**: He's my brother in law and I'd like to comment on the matter
  **[[K p4 name|S/C Amrit Sandhu]]**: [[K p6 name|Trish]]
  **[[K p6 name|Trish Coote]]**: It's in MY carport [[K p5 name|Nick]]
  **[[K p5 name|Nick Papas]]**: I know that now

**[[K p2 name|Siobhan Katsaros]]**: Update: [[K p7 name|Banjo]] is home, has been told off, has been given a finger bun. Thank you [[K p1 name|Deb]]. He'd like to know if you want to see the tiles
