id: o-0039
genre: news
where: CA-MB
published: 2010-05-27
title: Hockey coach who billeted players faces new counts
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=17 protected=yes why=sexual-offence-victim
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=expert age=- protected=no why=adult-bystander
screen: none
note: coach; team tied to the victims by the charge (decide); goalie mask, number and hometown village single the complainants out; publication ban noted

A publication ban covers anything that could identify the complainants. It's been in force for six weeks, and one can hear the names in any rink in the province.

[[K p1 name|Randall Scott Moxham]], 48, for eleven seasons head coach of the [[D p1 employer|Portage Flats Terriers]], was charged on Tuesday with three more counts of sexual assault and one of luring. That makes nine, involving four former players, all of them 16 or 17 at the time. None has been proven. He'll appear in provincial court June 10.

RCMP Sgt. [[K p3 name|Yvette Chartrand]] said that the new complainants came forward following the first arrest. Two had boarded at the accused's house.

Club president [[K p5 name|Wes Dueck]] told a meeting of about 200 season-ticket holders that [[K p1 name|Moxham]] had been dismissed on April 12. He went on, to the visible distress of the lawyer next to him: "And we've let [[W p2 name|Tanner]] know his [[W p2 other|number 30]] will never be worn again. He painted [[W p2 other|the wheat sheaf on that mask]] himself. If he wants to come back and drop a puck, he can."

The lawyer, [[K p4 name|Ingrid Thorvaldson]], asked the three reporters in the room to be responsible. This one is.

A second man, who's 24 now and works in the potash, rang the newsroom. He asked for nothing to be printed that could be traced to him, then spelt his name, [[W p6 name|B-R-A-D-Y L-E-M-O-I-N-E]], so that we'd have it right "when the time comes".

The first count dates to the autumn of 2001. According to an agreed summary read at the bail hearing, the coach took players to a cabin for what he called video sessions; billets had to ask him for the keys to the house, for rides, and for ice time. A mother who billeted two other boys said she'd twice written to the league. The league's commissioner, [[K p9 name|Alf Hnatiuk]], said on Wednesday that one of the letters has been found. It had been filed with complaints about parking.

The player association's counsellor, [[K p10 name|Dr. Michelle Sinclair-Bear]], has set up a line for anyone who played in the league since 1999. She has had calls from men in four provinces. "They start by telling me their plus-minus," she said.

Crown attorney [[K p7 name|Sanjit Brar]] opposes bail. Defence counsel [[K p8 name|Nick Paskaruk]] said his client intends to plead not guilty to everything.
