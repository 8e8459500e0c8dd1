id: k-0007
genre: news
where: AU-NSW
published: 2021-10-21
title: Council votes 6–3 to keep the swimming pool heated
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: council, nothing to protect

Gunyerra Shire will spend another $84,000 a year to keep its pool at 26 degrees through winter, after a meeting at which one councillor swam a metaphor into the ground and another called for a point of order on it.

Mayor [[K p1 name|Glenys Paterson]] used her casting voice to cut off debate at 9.40pm. Cr [[K p2 name|Tony Vlahos]], who wanted the money for culverts, said ratepayers on Sandy Creek Road "are swimming for free every time it rains".

General manager [[K p4 name|Sunil Deshmukh]] told the chamber that the boiler was installed in 1988 and parts were now being made to order in Wagga.

From the gallery, [[K p5 name|Norma Tickle]], 81, who does forty laps on Tuesdays, said she'd pay the difference herself if someone lent her the eighty-four thousand. Swim club secretary [[K p3 name|Josh Lim]] presented 612 signatures.

The motion passed. The culverts go to the works committee.
