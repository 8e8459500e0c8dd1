id: b-0124
genre: press-release
where: US
published: 2011-12-13
title: Former Consular Officer and Spouse Plead Guilty to Forced Labor Conspiracy
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=63 protected=no why=adult-convicted
person p3: role=convicted age=60 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: labor-trafficking
note: federal release that says Victim-1; forfeiture clause and 'see related' link leak her full name and the village school funded for her

WASHINGTON — A retired consular officer and his wife pleaded guilty today to conspiring to hold a young woman from Ethiopia in forced labor at their home in Northern Virginia.

[[K p2 name|Randolph T. Castleberry]], 63, and [[K p3 name|Hirut Castleberry]], 60, admitted that, in 2008, they obtained a visa for "[[K p1 other|Victim-1]]," who was 20, by means of a false contract; that they paid her less than 50 cents an hour; that they took away her passport; and that [[K p3 name|Hirut Castleberry]] told her she would be jailed and her father evicted if she spoke to anybody at church. She worked for them from 6 a.m. until 11 p.m. for two years and never saw a doctor.

"This defendant stamped visas for a living. He knew what he was stamping," said Assistant Attorney General [[K p4 name|Theodora Whitlock-Nguyen]].

Under the plea agreement, restitution of $306,511 is payable to [[K p1 other|Victim-1]]. The defendants agree not to contest forfeiture of the account styled "for benefit of [[W p1 name|Tigist W. Gebremichael]]," into which her wages had purportedly been deposited and from which a roof was put on the house.

The case (No. [[K p2 id|1:11-cr-00587]]) is being prosecuted by AUSA [[K p5 name|Dashiell Brandt]].

Related: [[W p1 url|/media/tigist-g-statement-unredacted.pdf]]
