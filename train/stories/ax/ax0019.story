id: ax0019
genre: filing
where: US-FL
published: 2010-08-26
title: Pre-sentence report, Escambia County: [[K p1 name|Royce Allen Tidwell]]
person p1: role=convicted age=42 protected=no why=adult-convicted
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=71 protected=yes why=identifies-protected
person p5: role=relative age=40 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen p2: none
note: neighbour, church deacon; boy victim K.R. in the first half, named in the restitution table and by the convict's wife; the convict's own childhood told (not protected, convicted adult)

FLORIDA DEPARTMENT OF CORRECTIONS, PENSACOLA
Docket [[K p1 id|10-CF-001551]]   DC# [[K p1 id|P77301]]
Offender: [[K p1 name|TIDWELL, ROYCE ALLEN]]   Born [[K p1 birthdate|December 12, 1967]]
Residence: [[D p1 address|5 Mullet Run Lane]]
Officer: [[K p3 name|Camille Bouchard]]

I. The offense. Lewd or lascivious molestation (victim 12 to 15). The victim, K.R., was fourteen. He cut grass for the offender, who lives two doors down and keeps bees. On three afternoons in June of 2009 the offender gave him beer in the honey shed. The details are in the arrest report.

II. Statement of the victim. K.R. did not wish to meet me. He sent a drawing of the shed with the door nailed shut.

III. Statement of the family. His grandmother, [[W p4 name|Odessa Rainwater]], 71, has raised him since the hurricane. Mrs. [[W p4 name|Rainwater]] said that he used to sing in the truck. They've moved to [[W p2 address|a trailer behind the Brownsville fire station]] so he doesn't have to pass the house.

IV. Offender's version. "I am sorry for any misunderstanding." I asked Mr. [[K p1 name|Tidwell]] what was misunderstood. He looked out the window. He has been a deacon at Gulf Beach Assembly and a heating installer for [[K p1 employer|Panhandle Air]] since he was 23.

V. Offender's history. One of five. His mother left when he was seven. He states that when he was 11 a man at a boys' ranch did the same to him and that nobody drew any pictures about it. It has not been possible to confirm this. Prior arrests: worthless check, 1993, Santa Rosa County, [[K p1 id|93-0417-MM]].

VI. Others. Wife [[K p5 name|Glenda Tidwell]], 40, intends to stand by him. She told me: "I'm praying for everybody, and for [[W p2 name|Kendrick]] too, even if he likes his stories." When I asked her not to use the name, [[K p5 name|Glenda]] said that the whole street knew it. Another neighbor, [[K p8 name|Faron Suggs]], saw the boy run from the shed and called it in; [[K p8 name|Suggs]] has since had his mailbox knocked down.

VII. Restitution.
 Counseling — Lakeview — pt. [[W p2 name|RAINWATER, KENDRICK D.]], acct [[W p2 id|0155-448]] — $2,310
 Lost wages — guardian — $604
 New school shirts ([[W p2 school|Escambia Bay Middle]]) — $58.50

VIII. Recommendation. Guidelines call for 8.2 years. Assistant State Attorney [[K p6 name|Philip Marrero]] seeks 15. Defense attorney [[K p7 name|Suzette Dupree]] asks for seven with sex offender probation. Mr. [[K p6 name|Marrero]] and Ms. [[K p7 name|Dupree]] were both sent this draft on August 20. I recommend ten.

Read and approved, [[K p3 name|C. Bouchard]]. Copy to file; [[W p2 name|K. Rainwater]]'s copy to be mailed c/o the advocate.
