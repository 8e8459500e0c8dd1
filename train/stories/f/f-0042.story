id: f-0042
genre: press-release
where: US-TN
published: 2013-08-27
title: Three magazine sellers arrested; driver of van wanted
person p1: role=accused,victim age=18 protected=yes why=trafficking-victim
person p2: role=accused,victim age=19 protected=yes why=trafficking-victim
person p3: role=accused,victim age=20 protected=yes why=trafficking-victim
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=witness age=77 protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p3: labor-trafficking misidentified=yes
note: a release that tells of forced labour and treats the sellers as offenders; full identifiers of each; home phone of a mother

Lebanon Pike Police Department
Office of the Public Information Officer

SCAM ALERT

On Monday, August 26, officers answered several calls on Dogwood Trace about young people going door to door selling magazine subscriptions "for a soccer trip to London." The following were arrested for soliciting without a permit and criminal trespass:

1. [[W p1 name|Tre'Von Deshawn Ligon]], 18, of Gary, Ind. DOB [[W p1 birthdate|3-14-95]]
2. [[W p2 name|Kaitlyn Marie Orr]], 19, of Spokane, Wash. DOB [[W p2 birthdate|8-1-94]]
3. [[W p3 name|Hser Paw]], 20, of St. Paul, Minn. DOB [[W p3 birthdate|1-1-93]] (refugee card [[W p3 id|A 098 555 316]])

The subjects claimed that they could not stop selling or tell us where they lived. They state they answered an Internet ad to "see America." They state the crew leader, known as [[K p4 name|"Big Rob" Robert Lyle Custis]], 36, keeps their phones, IDs and all proceeds, "writes them up" for food and motel, and that each is in debt to him between $1,900 and $3,400. [[W p3 name|Paw]] had a broken tooth and stated that sellers who don't make quota are put out to fight one another in the parking lot; the loser is left. [[W p2 name|Orr]] stated she has seen two left.

Residents are reminded: if you didn't ask for it, you don't need it! Ms. [[K p6 name|Geraldine Hobbs]], 77, lost $88 to these subjects. To her credit, she also fed them. "The little foreign girl had two plates," she advised, "and then asked me to call a number and say '[[W p2 name|Katie]]'s alive.' So I did. Here, I wrote it on the bread." The number, [[W p2 phone|509-555-0176]], is to a residence.

The van, a white Ford 15-passenger, left town without them. Anyone with information about [[K p4 name|Custis]] please call Lt. [[K p5 name|Brenda Nickens]].

Bond for each of the subjects is $1,000. None has posted.
