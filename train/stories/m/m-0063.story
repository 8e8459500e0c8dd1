id: m-0063
genre: news
where: AU-QLD
published: 2003-09-05
title: Mundabar Show Results and Sale Report
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=9 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=17 protected=no why=minor-not-in-crime
note: nothing to protect; show results

CATTLE. Yarding 1,140. [[K p1 name|Rob and Jacinta McCosker]], [[K p1 address|"Kooralbyn Downs", via Mundabar]], topped the sale at 171.2c with a pen of 14 Santa steers to [[K p3 name|Ng Bros]] Meats. [[K p3 name|Harry Ng]] said that he'd pay it again, but not soon.

PONY RING. Under 10: [[K p2 name|Tahlia Bin Garape]], 9, on [[K p2 other|Mr Whippy]], who bit the sash. Under 18: [[K p5 name|Heath Sorrensen]], 17, [[K p5 school|Mundabar State High]], on [[K p5 other|Telstra]].

SCONES. [[K p1 name|Jacinta McCosker]] first for the sixth year. [[K p4 name|Sergeant Trevor Pike]], judging, wasn't asked to explain and didn't.

WOODCHOP. Cancelled, wood wet.

DEMOLITION DERBY. Won by [[K p5 name|Sorrensen]] in [[K p5 vehicle|a '79 Corona, number 66, painted by his nan]]. He'd had his licence for four days.

LOST. At the bar, upper set of teeth. Ring the secretary, [[K p3 name|Mrs Pearl Ng]], [[K p3 phone|(07) 5550 0129]].
