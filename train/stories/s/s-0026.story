id: s-0026
genre: alert
where: US-AZ
published: 2023-07-21
title: Text alert
person p1: role=accused age=- protected=no why=adult-accused
note: wanted man; public help

PEORIA PD: Seeking [[K p1 name|Marcus Delacroix-Webb]], W/M, 6'1, [[K p1 body|neck tattoo of a scorpion]], wanted for armed robbery at a check-cashing store. Last seen in [[K p1 vehicle|black Charger AZ 8CA55N]] nr [[K p1 address|9100 W Olive Ave]]. Don't approach. Tips 623-555-0160.
