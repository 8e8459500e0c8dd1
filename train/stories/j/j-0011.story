id: j-0011
genre: press-release
where: US-IN
published: 2019-07-11
title: Delinquency petition filed in grain elevator fire
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=no why=adult-victim
note: the release says it cannot name the boy and then names father, farm and 4-H prize, and the PDF name leaks

Tippecanoe Valley Prosecutor [[K p3 name|Susan Eberle-Roth]] announces that a petition alleging delinquency has been filed against a 14-year-old male in connection with the June 30 fire that destroyed the east bin of the Farmers' Union elevator at Monon. Damage is put at $1.3 million.

One firefighter, [[K p6 name|Craig Dilts]] of the Monon volunteers, was treated for smoke and heat and is home.

State law forbids my office from releasing a juvenile's name and we will not do so. What we can say is that the youth acted alone, that a can of starter fluid was recovered, and that he came in on his own feet. His father, [[W p2 name|Lyle Burkholder]], who farms [[W p2 address|the last place on 900 West before the river]], brought him to the sheriff within the hour. I've known [[W p2 name|Lyle]] for twenty years and this is a decent family.

I'd also like to put a rumor to rest. This has nothing to do with the boy's having lost the [[W p1 other|grand champion barrow ribbon]] the day before. [[K p5 name|Marlene Fites]] of the fair board tells us he was fine about it.

The boy was released to his parents with a GPS monitor. The initial hearing, before Magistrate [[K p4 name|Joseph Adeleke]], is closed.

Attachment: [[W p1 photo|JD-Petition_Burkholder_Caleb_redacted.pdf]]
Media contact: 574-555-0109
