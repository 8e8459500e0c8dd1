id: aj0001
genre: news
where: US-NV
published: 2014-11-08
title: Sparks girl held after hotel wallet theft; [[K p2 name|Dacosta]] posts bail
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=consented
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: girl first unnamed, then named by the theft report; survivor expert consents; slip of the mother at the end

RENO — A 16-year-old from Sparks spent Tuesday night in juvenile hall and a California man spent about forty minutes in the county jail after a guest on the ninth floor of a downtown hotel reported his wallet gone.

The guest, [[K p4 name|Lyle Brandvold]], a seed salesman from Fargo, told officers he had answered an advertisement for "company" and that the girl left with $340 while he was in the shower. The report, obtained by this newspaper, lists her as suspect one: [[W p1 name|Marisol Quintero]], [[W p1 birthdate|Feb. 19, 1998]], a junior at [[W p1 school|Truckee Bend High]]. Under "distinguishing" someone typed [[W p1 body|small hummingbird behind left ear]].

[[W p1 name|Quintero]] was booked for larceny from a person and soliciting, juvenile intake [[W p1 id|J14-3381]].

Waiting in the loading dock, engine running, was [[K p2 name|Terrell Dacosta]], 29, of Stockton. He was cited for driving while suspended, booking number [[K p2 id|14-22907]], and was out before the coffee was cold. In his glove box were three prepaid phones and a notebook. "[[W p1 alias|Mari]] 8 dates Sat, owes 600," read one line. [[K p2 name|Dacosta]] told Officer [[K p3 name|Hank Ruiz]] that the girl "pays me rent."

"She wouldn't say a word with him in sight," [[K p3 name|Ruiz]] wrote. "When he was gone she asked if she could call [[W p5 name|Yolanda]]." [[W p5 name|Yolanda Quintero]], the mother, works the [[W p5 employer|graveyard shift at the Silver Spur Laundry]].

Deputy public defender [[K p6 name|Allison Thune]] said Wednesday she would ask that the larceny petition be dropped. "[[W p1 name|Marisol]] is a child whom grown men paid to be with, and the only one in this building who stays locked up," [[K p6 name|Thune]] said. "You tell me who the thief is."

[[K p7 name|Deb Okafor-Lindqvist]], who was sold in the same casinos at 15 and now trains dealers to spot it, says the wallet is often part of the nightly figure. "I lifted plenty. I have never hidden that and you can print my name," [[K p7 name|Okafor-Lindqvist]] said.

Valet [[K p8 name|Jun Pangilinan]] had noticed the car, a white Charger, three weekends running. "Same guy, different girl, except the one with the [[W p1 other|yellow marching-band jacket]]. I figured she was somebody's sister," [[K p8 name|Pangilinan]] said.

[[K p4 name|Brandvold]] got his wallet back, less the cash. He was not cited.

A hearing for the girl is set for Friday. Messages left at [[W p5 phone|775-555-0142]], listed in the report for "[[W p5 name|Y. Quintero]]," were not returned. No one answered Thursday at a Stockton number for [[K p2 name|Dacosta]], [[K p2 phone|209-555-0117]].
