id: ao0011
genre: blotter
where: US-FL
published: 2014-06-05
title: Crime Beat: Pelican Shores, May 26 to June 1
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=victim age=9 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=victim age=71 protected=no why=adult-victim
person p7: role=accused,relative age=35 protected=decide why=adult-accused
person p8: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: five items, two of them with a protected child; the prostitution item names a runaway as an offender

Tuesday, 10:14 a.m., 600 block of Conch Avenue. [[K p6 name|Adele Feinberg]], 71, returned from water aerobics to find her front door open and the good silver gone. Taken: forks (11), spoons (12), a menorah. [[K p6 name|Feinberg]] told [[K p5 name|Officer Jean-Robert Desir]] that whoever left one fork has manners. Case [[K p6 id|14-3310]].

Wednesday, 1:50 a.m., Sandpiper Inn, US 41. Prostitution. A vice detail answered an Internet posting and arrested [[W p1 name|Kayleigh Dawn Mercer]], who gave an age of 20 and is 15. [[W p1 name|Mercer]], of [[W p1 address|Lot 40, Lazy Palms Park]], was listed as a runaway since March. In the next room with the cash and both phones was [[K p2 name|Deshawn "Prince" Tolliver]], 25, of Bradenton, charged with human trafficking and with deriving proceeds. "He'd get her room 8 and take room 9," [[K p8 name|Sgt. Beth Zawadzki]] said. The girl was charged with soliciting; the charge had not been withdrawn by deadline. Juvenile [[W p1 id|referral J14-0552]].

Thursday, 3:20 p.m., [[W p4 school|Gulfview Elementary]] bus loop. Child abuse report. A 9-year-old boy told his teacher that he had been hit with a belt buckle. [[K p5 name|Desir]] saw marks. Arrested at his job, [[D p7 name|Ricky Sapp]], 35, stepfather, who works at [[D p7 employer|Marlin Muffler]]. [[D p7 name|Sapp]] said the boy had "a mouth on him." [[W p4 name|Jayden]] is with a grandmother on [[W p4 address|Tarpon Lane]].

Friday, 11:05 p.m., Kokomo's Bar. [[K p3 name|Luis Enrique Batista]], 20, of [[K p3 address|88 Mangrove Court]], was refused a beer, climbed the palm tree outside and would not come down. Fire department assisted. [[K p3 name|Batista]] cited for disorderly intoxication, possession of a false ID (it said he was 44 and named Murray).

Saturday, 8:30 a.m. The silver was recovered at Cash Cow Pawn. Pledge ticket in the name of [[K p3 name|Luis Batista]]. [[K p6 name|Mrs. Feinberg]] has identified all eleven forks. Additional charge: dealing in stolen property. [[K p3 name|Batista]]'s mother brought the menorah in herself.

Sunday. Follow-up to Wednesday: [[K p2 name|Tolliver]] made first appearance, bond $150,000. Court heard that he'd found the girl by the skate park and told her she was his queen. [[W p1 name|Kayleigh]]'s grandmother wept. "[[W p1 body|She still has her retainer]]," the woman said.

Follow-up to Thursday: no bond for [[D p7 name|Sapp]] before Tuesday. School staff who reported were thanked by [[K p8 name|Zawadzki]]. In an earlier online version of this column the boy's surname, [[W p4 name|Boudreaux]], was printed. It has been removed.

On our page: [[W p1 photo|K. Mercer, booking photo, Manatee annex]]; [[K p3 photo|L. Batista in tree, reader photo]].
