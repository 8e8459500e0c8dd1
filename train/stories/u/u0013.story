id: u0013
genre: news
where: IE
published: 2015-12-09
title: Woman charged with begging was dropped off by van each dawn, judge told
person p1: role=victim,accused age=45 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: Roma woman on begging charge; name read on the list, charge sheet number, crutch; accused kin? no

At Dublin District Court the list said [[W p1 name|Florica CALDARAR]], begging, Henrietta Row, third offence, and the solicitor on duty assumed a fine.

Then the woman, 45, asked through an interpreter whether she might serve the fine "now, in the prison, so I have not to go back in the van".

Judge [[K p3 name|Colm Hanratty]] put the matter back to lunchtime.

What Garda [[K p4 name|Aoife Tierney]] learned in the meantime she gave in evidence at two. The accused had been brought from a village in Romania in May for berry picking. There was no picking. A man had her documents, and those of four others, in a biscuit tin; he set each a sum of €70 to bring in by nightfall, and one who fell short went without supper, or was beaten with a flex. All slept [[W p1 address|over a closed bookmaker's on Ardbawn Street]]. He said the airfare had doubled because they were lazy.

"I have been moving that lady on since August," the garda said. "I knew her by [[W p1 body|the one green crutch]]. I never asked who she gave the cup to."

Solicitor [[K p5 name|Muireann Ó Briain]] applied for the charge sheet, [[W p1 id|no. 5550166 of 2015]], to be struck out, and it was. [[K p6 name|Insp Tom Lavelle]] said that [[K p2 name|Nelu Stanescu]], 39, was in custody in Store Street and would be charged under the 2008 Act.

The court's clerk has been asked to remove the name from the published list. At the time of going to press it was still there.
