id: b-0060
genre: filing
where: US-WA
published: 2014-08-08
title: DECLARATION IN SUPPORT OF T NONIMMIGRANT STATUS
person p1: role=victim,author age=34 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=relative age=9 protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen: labor-trafficking
note: sworn first-person declaration (filing is not consent, rule 5); employers never charged (decide); A-number, child, home town, nickname

I, [[W p1 name|Rosamaría Huarcaya Quispe]], A-number [[W p1 id|A 207 555 013]], declare under penalty of perjury:

1. I was born on [[W p1 birthdate|the feast of Santa Rosa, 1976]], in [[W p1 place|Anta Pampa, Apurímac]], Peru. I have one son, [[W p4 name|Yuri]], who is nine and lives with my sister.

2. In 2010 Mr. [[D p2 name|Charles Ferrand]] and his wife [[D p3 name|Luz Ferrand]] brought me to Bellehaven, Washington on a B-1 visa to take care of their twins. The paper I signed at the Consulate said $9 per hour. In the car from the airport Señora [[D p3 name|Luz]] tore it and said that it was "for the gringos."

3. I was paid $120 in a month. I worked from 5:30 in the morning to 11 at night. I slept on the floor of the nursery.

4. Mr. [[D p2 name|Ferrand]] took my passport. He told me that a woman without it is a criminal in America, and that my son would be put in an orphanage in Lima if I am arrested.

5. They called me "[[W p1 alias|Rosita Orejas]]" because of [[W p1 body|my ear that was bitten by a llama]].

6. On April 2, 2013, the gardener, Mr. [[K p5 name|Cuong Ta]], who does not speak Spanish, and I do not speak Vietnamese, drew me a picture of a church with an arrow.

7. I have told all this to Special Agent [[K p6 name|Renata Fitch]] of Homeland Security. No one has been charged.

8. I am afraid that, if I go back, they will find me, because their cook is from my valley.

Signed, [[W p1 name|Rosamaría Huarcaya Q.]]
August 8, 2014
