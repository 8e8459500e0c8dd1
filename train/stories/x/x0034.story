id: x0034
genre: news
where: IE
published: 2010-10-12
title: Cork fisherman clears his name over lost passports
person p1: role=accused age=61 protected=no why=adult-accused
person p2: role=witness age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; fishing boat, passports, wages, all innocently explained

Skipper [[K p1 name|Donal Crowley]] "has two faults, a bad temper and a worse filing system," a judge said at Bantry District Court as he dismissed a charge of keeping his crew's documents.

Inspectors who boarded the trawler Ave Maria in March found four Filipino passports in a biscuit tin in the wheelhouse. [[K p1 name|Mr Crowley]] (61) said the men had asked him to mind them after the forepeak flooded.

That, two of the men told the court, was just what had happened. "I know where the tin is. I take my passport when I go to Cork for dancing," said bosun [[K p2 name|Rodel Macaraeg]], who added that he'd been paid on the first of every month, had a bank card and owed nobody. Deckhand [[K p5 name|Joseph Baluyot]] agreed, except about the dancing.

Garda [[K p3 name|Bláthnaid Lucey]] accepted that none of the crew had complained of anything but the cooking.

"Buy a safe," said Judge [[K p4 name|Cormac Hartnett]].

"I've a tin," said [[K p1 name|Mr Crowley]], who had not, it seemed, quite finished with the matter.
