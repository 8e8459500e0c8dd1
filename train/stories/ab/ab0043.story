id: ab0043
genre: filing
where: US-TX
published: 2022-09-23
title: Criminal Complaint, S.D. Tex.
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: labor-trafficking
note: minor in labour (domestic, stash house) ; A-number, sister; marks of stash house where held W

Case No. [[K p2 id|7:22-mj-01840]]
UNITED STATES OF AMERICA v. [[K p2 name|NOÉ BALDERAS]]

I, the complainant, state that from on or about May 2022 to September 2022, in Hidalgo County, the defendant did knowingly obtain the labor of another by means of threats of serious harm (18 U.S.C. § 1589).

On September 19 Weslaco police were called to [[W p1 address|1409 Naranja Street]] for water running under a door. They found fourteen persons and a juvenile female, age 17, a citizen of Honduras, on her knees with a mop. She told HSI that she and her elder sister had been brought across in May; that the defendant let her sister go on to Houston but kept her, because the family was $3,000 short; that since then she had cooked and washed for every group that passed; and that he had shown her on his telephone a live picture of her sister's front door.

"He said that it was not prison since I had the radio," she stated.

The defendant told agents she was his niece.

The juvenile (A# [[W p1 id|A220-555-914]]) was taken to a shelter of the Office of Refugee Resettlement. Sponsor of record: [[W p4 name|Lesly Yamileth Cárcamo]], sister, [[W p4 address|Fondren Road, Houston]].

Attachment: [[W p1 photo|WSL_mop_D.Carcamo_17yof.jpeg]]

[[K p3 name|Special Agent Trent Ybarra]]
Sworn before me, [[K p5 name|Rosenda Salinas-Pike]], U.S. Magistrate Judge
