id: bb0022
genre: press-release
where: US-IN
published: 2004-10-01
title: City of Marrow Creek honors police, dispatcher and a 9-year-old spelling champion
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=9 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=convicted age=46 protected=no why=adult-convicted
person p7: role=victim age=53 protected=no why=adult-victim
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=no why=adult-bystander
screen p7: none
note: nothing to protect; a bank manager held hostage (adult), a K-9, a spelling child; the spelled words are slavery terms

CONTACT: [[K p8 name|Roxanne Dilworth]], Mayor's Office, [[K p8 phone|219-555-0116]], [[K p8 email|rdilworth@marrowcreek.example]]

MARROW CREEK, Ind. — Promotions, plaques and a dictionary were handed out Thursday evening at the Grange, before two hundred guests and one bloodhound.

[[K p1 name|Marcus Grimes]] becomes captain. As a lieutenant, [[K p1 name|Grimes]] spoke through a mail slot for seven hours on the day last November when [[K p6 name|Gerald Stamper]], 46, walked into the First Prairie Bank with a flare gun. [[K p6 name|Stamper]], then of [[K p6 address|1140 Mulberry]], is serving 22 years for robbery and confinement (DOC [[K p6 id|148 806]]).

"He forced me to count ones," said the manager, [[K p7 name|Patsy Kowalczyk]], 53, who was held against her will the whole of that time and who wanted her picture taken with every officer present. "I was a captive and, let me tell you, I was a bored one." [[K p7 name|Mrs. Kowalczyk]] still works at the [[K p7 employer|Third Street branch]]. Anybody's welcome to ask her about it.

[[K p2 name|Summer Delacroix]] is Dispatcher of the Year. She took the call, and kept [[K p6 name|Gerald Stamper]]'s mother on a second line. [[K p2 name|Delacroix]] told the room that summer was when she'd hoped to retire, and that she now has four more years in her.

K-9 handler [[K p3 name|Ofc. Tomasz Bielski]] received his ten-year pin. His dog, Duchess, has found two hunters, a toddler and a pork roast. [[K p3 name|Bielski]] asked for donations towards a vest; checks to Box 9.

The city also recognized [[K p4 name|Ananya Krishnan]], 9, of Jefferson Elementary, who goes to Washington in the spring. [[K p4 name|Ananya]] won the regional bee with "manumission", which she explained to the judges means letting a slave go free, after her rival fell at "peonage". Her teacher, [[K p9 name|Mr. Will Hoekstra]], drilled her from a list on the Thirteenth Amendment. "I will admit I had to look up half," [[K p9 name|Hoekstra]] said.

Hog roast by [[K p5 name|Lamar Tibbets]], who'd been a hostage too, if only of the bank's revolving door. [[K p5 name|Tibbets]] came by in the [[K p5 vehicle|pink hearse he caters from]] and stayed to sing.

Next: leaf pickup begins Oct. 18. Do not burn. Captain [[K p1 name|Grimes]] says that he'll arrest no one, but he'll look at you.

Photos for download: [[K p1 photo|grimes_bars.jpg]], [[K p4 photo|krishnan_bee_dictionary.jpg]], [[K p7 photo|kowalczyk_with_everyone.jpg]]
Released by order of the Mayor. [[K p8 name|R. Dilworth]]
