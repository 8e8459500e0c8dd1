id: i-0021
genre: blog
where: CA-ON
published: 2016-10-30
title: Case note from the greenhouse clinic: "Don T."
person p1: role=victim age=47 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
screen: labor-trafficking
note: NGO case note; pseudonym stays, but the work permit number, the parish dance photo and the bicycle give him away; nobody charged

(Shared with consent of the client, who picked his own pseudonym. Details changed where we remembered to.)

Don T. came to our Tuesday clinic in Leamington on a bicycle with [[W p1 vehicle|a child's seat welded to the front, painted like the Guatemalan flag]]. He's 47. He laid four things on the table: a pay stub showing eleven cents, a photo of his daughters, a dental bill, and a letter from a recruiter in Chimaltenango, [[D p4 name|Lic. Otoniel Subuyuj]], promising $18.50 an hour.

What he paid to get here: Q52,000, borrowed against his mother's plot. What he was paid here: "after the deductions, sometimes the deductions." Rent, van, boots, the "paperwork fee". The owner, [[D p2 name|Gerrit Van Houtven]], keeps 16 passports in a cash box "so they don't get wet". Two men who asked for theirs were flown home inside of 48 hours and their families were visited about the loan. Don T. was told he'd be next if he went to the dentist again.

We counted eleven in [[W p1 place|the bunkhouse behind the Concession 7 packing shed]].

Our intake says: control of documents, debt, threats of removal and threats against family. That's the Criminal Code's s. 279.01, folks, not "a labour dispute", which is what the officer on the phone called it. We've asked Cst. [[K p5 name|Amy Ferreira]] of the OPP to open a file. For IRCC we've applied for a temporary resident permit (work permit no. [[W p1 id|U555 010 147]], since you need to quote it).

He dances, by the way. That's him in the sombrero in our Thanksgiving album ([[W p1 photo|teodoro_xicay_thanksgiving.jpg]]).

— [[K p3 name|Marisol Etienne]], casework
