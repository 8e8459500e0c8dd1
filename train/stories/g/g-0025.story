id: g-0025
genre: filing
where: US-TX
published: 2010-09-30
title: AFFIDAVIT IN SUPPORT OF ARREST WARRANT — THE STATE OF TEXAS, COUNTY OF HARRIS
person p1: role=accused,victim age=24 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=3 protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: warrant is for the victim who held the keys; her child is held by the boss; a confidential witness by number; a second victim given only by the street name and village

BEFORE ME, the undersigned authority, on this day appeared [[K p4 name|J. L. Okonkwo]], a peace officer with the Houston Police Department, who after being duly sworn deposes and says:

I have good reason to believe and do believe that on or about September 18, 2010, one [[W p1 name|NORMA ISABEL CRUZ BANEGAS]], a Hispanic female, DOB [[W p1 birthdate|3 April 1986]], known to patrons as "[[W p1 alias|La Llavera]]," did then and there commit the offense of PROMOTION OF PROSTITUTION.

MY BELIEF IS BASED ON THE FOLLOWING:

(a) The premises is a cantina with a sign that says [[W p1 place|El Rincón de Don Chema, on Telephone Road]]. [[K p3 name|José María Portillo Lazo]], 53, holds the license. A beer is $4. A beer "with company" is $14 and a ticket is punched.

(b) On three visits I saw the suspect unlock the rear stair, take the tickets, and lock the stair again behind each girl. She wore the keys round her neck. She never left the building.

(c) A person I'll call Witness 1, who is credible, told me that a girl called "[[W p2 alias|Paloma]]," from [[W p2 place|the aldea of Las Crucitas, near Danlí]], is kept upstairs and is not older than 17. Witness 1 paid for her. He wishes to do right.

(d) [[K p5 name|Tomás Arévalo]], who delivers ice, told me that in July the suspect pushed a note into the ice scoop. He kept it. It reads in Spanish: *he has my [[W p7 name|Emely]] at his sister's, she is three, if I don't open the door he sends her to the others. Tell somebody. [[D p1 initials|N.C.]]* I asked [[K p5 name|Arevalo]] why he waited. He said he was afraid of [[K p3 name|Don Chema]] also.

(e) The suspect resides at [[W p1 address|the same premises, second floor, north]]. She has a [[W p1 body|burn in the shape of a key on the left forearm]].

(f) I am aware the note might be viewed as a defense. That is for the court. The statute reads "knowingly" and she had the keys.

WHEREFORE affiant asks for issuance of a warrant for [[W p1 name|NORMA I. CRUZ]], and, by separate affidavit, for [[K p3 name|PORTILLO]].

Cause No. [[W p1 id|1284407]]. Bail set: $30,000. Sworn and subscribed before me. [[K p6 name|Hon. Wayne Thibodeaux]], Magistrate.
