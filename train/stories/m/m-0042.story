id: m-0042
genre: email
where: CA-AB
published: 2016-03-18
title: Fwd: your daughters' locker room – please read before practice
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=18 protected=no why=adult-accused
note: team manager's mail to hockey parents; voyeurism; young accused; adult accused kept; jersey number, plate of the mother

From: [[K p3 name|Tammy-Lynn Boychuk]] <[[K p3 email|tl.boychuk@chinookmail.ca]]>
To: all families (bcc)

Hi everyone,

Sorry for the length. On Wednesday RCMP told us that a phone had been found taped over the vent in the girls' room at the Twin Arena. There was video on it going back to January. Two people are charged under s. 162: a young person of 17 who sharpens skates, and [[K p7 name|Brett Sawatzky]], 18, of [[K p7 address|RR 4, Site 12, Box 7]], who drives the Zamboni. [[K p7 name|Brett]]'s first appearance is April 6, docket [[K p7 id|160281144P1]]. He was fired by text.

The RCMP victim services worker is [[K p4 name|Perpetua Adjei]], [[K p4 phone|403-555-0160]]. She's lovely. Please use her.

I have to say the next part bluntly. There's a screenshot going round the Midget boys' chat and it's of one girl only. If your son has it and doesn't delete it he could be charged as well. It's saved as [[W p1 photo|fury_22_locker.png]], so half the league knows who. [[W p1 other|Number 22]] isn't going to Provincials. She and her mom ([[W p5 name|Kirsten Two Guns]]; she's the one that brings the oranges in [[W p5 vehicle|the purple Dodge Caravan]]) are staying [[W p1 address|at the ranch south of Brocket]], and have asked for no visitors and no casseroles.

For the 17-year-old: I know some of you had [[W p2 name|Tanner]] billeted. [[W p2 name|T. Reimer-Cho]] is to be scratched off the volunteer sheet, that's all that I can say.

[[K p6 name|Coach Jas Dhaliwal]] will hold practice at 6 in the OLD barn. [[W p1 name|Raina]]'s stall stays as it is. Nobody's to sit there.

[[K p3 name|Tammy-Lynn]]
[[K p3 phone|403-555-0145]]
