id: a-0007
genre: filing
where: US-AZ
published: 2017-02-14
title: IN THE JUSTICE COURT, PRECINCT 4 — DIRECT COMPLAINT
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: complaint with DOB, licence plate and a moniker; the girl is 'Defendant'

STATE OF ARIZONA, Plaintiff, v. [[W p1 name|ALEXIS MARIE BEGAYE]], Defendant.
Case No. [[W p1 id|J-0704-CR-2017-00031]]
DOB: [[W p1 birthdate|06/30/1999]]   Booking: [[W p1 id|P-884120]]

The complainant, Officer [[K p2 name|T. Haverford #6217]], upon oath states that on or about February 9, 2017, within Coyote Wash, Arizona:

COUNT 1: [[W p1 name|ALEXIS MARIE BEGAYE]] did knowingly engage in prostitution, in violation of the city code, a class 1 misdemeanor.

COUNT 2: The Defendant did give a false name, to wit: "[[W p1 alias|Lexi Rain]]," age 22, to a peace officer.

PROBABLE CAUSE STATEMENT. Responding to an advertisement, I made an appointment at a motel. Defendant opened the door. I observed a male, later identified as [[K p3 name|Jerome A. Pickens]], 29, leave by way of the balcony of the next room. Defendant had no key to the room and no identification; [[K p3 name|Pickens]] had both in his jacket. I asked why he had her tribal ID. He said, "I hold on to all their stuff, they lose it."

Night clerk [[K p4 name|Beverly Kunz]] stated that [[K p3 name|Pickens]] rented three rooms by the week and the girls "don't go nowhere without him, not even for ice."

Defendant was transported in a marked unit. During transport Defendant stated she was seventeen, that she was from [[W p1 place|Lukachukai]], and that she didn't want to go back in the room. [[W p1 name|Begaye]] was cited and released at 0440 hours to the lobby.

I swear the foregoing is true.
[[K p2 name|T. Haverford]]
