id: l-0014
genre: filing
where: US-IN
published: 2018-10-30
title: PROBABLE CAUSE AFFIDAVIT — State of Indiana v. [[W p1 name|Chenoa Michelle Rauch]]
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: affidavit in a dry officer's voice; the accused is a woman whose ID, child-visit and debt are held over her; cause number under her name

COUNTY OF VIGO, ss:   Cause No. [[W p1 id|84D06-1810-CM-007719]]

Affiant, Det. [[K p3 name|Lance Hufnagel]], swears:

1. On 10/26/2018 affiant responded to an ad titled "sweet n discreet TH" at a motel on Dixie Bee Rd. in an undercover capacity and negotiated $180.

2. The female was [[W p1 name|Rauch]], F/W, age 22, b. [[W p1 birthdate|May 9, 1996]]. Her only identification was a photocopy. She stated "[[D p2 name|Manny]] has my real one."

3. In the next room was [[K p4 name|Gordon Teel]], 50, a high school bus driver, who'd just paid a different female $120. [[K p4 name|Teel]] is charged separately.

4. While being handcuffed [[W p1 name|Rauch]] asked if she could "still make the number." Asked what number, stated $900 a day or she sleeps in the car; that she owes [[D p2 name|Manny]] $6,000 for bail he posted in Evansville; and that he "broke my tooth so I would remember." [[W p1 body|Upper front tooth]] appears broken. Stated he's parked across the street and will see.

5. No vehicle was located across the street. Clerk [[K p5 name|Sunita Amin]] advised that a black Tahoe leaves every time police pull in.

6. [[W p1 name|Rauch]] was evasive as to the last name of [[D p2 name|Manny]] and affiant believes that the statement in para. 4 was made to avoid arrest.

7. Found on her person: 2 condoms, $0, [[W p1 vehicle|a key tag for a maroon Grand Am, plate 884 KRX]].

Charged: Prostitution, Class A misd. Affiant [[K p3 name|Hufnagel]] requests that she be held; no local address, receives mail at [[W p1 address|411½ Crawford St.]], Marion.
