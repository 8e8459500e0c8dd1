id: ag0013
genre: news
where: AU-QLD
published: 2007-09-12
title: Bowls club brawl "like schoolboys", says magistrate
person p1: role=accused age=71 protected=no why=adult-accused
person p2: role=victim age=68 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen: none
note: assault among adults; "victim" and "indecent" occur; nothing to protect

TWO retired cane farmers came to blows at the Innisfail bowls club over the length of a measuring string.

[[K p1 name|Vincenzo Torrisi]], 71, pleaded guilty on Tuesday to assaulting [[K p2 name|Merv Stallard]], 68, who lost a plate and a good pair of glasses.

Magistrate [[K p3 name|Helen Sakzewski]] viewed photographs of the victim's ear. "At your age, Mr [[K p1 name|Torrisi]]! Like schoolboys behind the shed."

Barmaid [[K p4 name|Lurline Epong]] told police that both men used indecent language and that [[K p2 name|Stallard]] "gave as good as he got until the umbrella". The fine was $400, with $212 for the glasses. The men have since been drawn together in the pairs.
