id: u0063
genre: news
where: GB-ENG
published: 2001-10-18
title: Ferry purser shut his eyes to 'card school', tribunal finds
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: nothing; employment tribunal, hotel, debt

[[K p1 name|Roy Haddow]] was dismissed for losing at brag.

To be exact, the purser of a Newcastle–Bergen ferry was dismissed because he owed £840 to a lorry driver who asked for it, loudly, at the reception desk. The company called it a debt likely to bring the vessel into disrepute. [[K p1 name|Mr Haddow]] called it a run of tens.

The employment tribunal found the sacking unfair but cut his award by half. "A man may lose to a passenger," the chairman, [[K p2 name|Mrs E. Winship]], wrote. "He should not then lock the passenger's passport in the safe until the stakes are forgotten." It was for twenty minutes.

[[K p3 name|Derek Tully]], of the union, thought it about right. [[K p4 name|J. Sorley]]
