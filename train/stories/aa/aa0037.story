id: aa0037
genre: blotter
where: US-CO
published: 2018-08-09
title: Out of the Notebook of the Marshal
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; comic

Tuesday: Bear in the hot tub at 11 Galena. Got out on its own, didn't shower.

Wednesday: [[K p1 name|Randall Quist]], 58, ticketed for selling firewood that was a bridge.

Thursday: A girl's bike, purple, found leaning on the jail. Claimed by [[K p4 name|Hannah Liebowitz]], who is 54 and likes purple.

Friday: [[K p2 name|Cody Summer]], 26, arrested on Denver warrant (drugs). He had come in to ask about parking.

Saturday: Two fellows from a hotel disputed who paid for the company of a mule on a pack trip. The mule was Deborah. Invoice settled. 

— Marshal [[K p3 name|Ike Trujillo]]
