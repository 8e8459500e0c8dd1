id: ay0019
genre: filing
where: US-TN
published: 2013-08-06
title: Order on wage claims, [[K p1 name|Villeda]] et al. v. [[K p3 name|Stroupe]] Drywall
person p1: role=victim age=36 protected=no why=adult-victim
person p2: role=victim age=52 protected=no why=adult-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
screen p1: none
screen p2: none
note: civil wage suit, the labour-trafficking count is dismissed on the facts; adult plaintiffs under their own names, unpaid wages only; docket stays

IN THE UNITED STATES DISTRICT COURT
MIDDLE DISTRICT OF TENNESSEE, COLUMBIA DIVISION

[[K p1 name|DAGOBERTO VILLEDA]] and [[K p2 name|RONNIE LEE MASSENGALE]], Plaintiffs,
v.
[[K p3 name|CURTIS STROUPE]], d/b/a [[K p3 employer|STROUPE DRYWALL & FINISH]], Defendant.

No. [[K p1 id|1:12-cv-00155]]

MEMORANDUM AND ORDER

Plaintiffs hung drywall for Defendant at a hospital addition in Maury County from March to July 2012. They say that they were not paid for the last five weeks. Defendant says that the general contractor did not pay him. Both appear to be right.

Count III is another matter. It pleads forced labor under 18 U.S.C. 1589. The Court has read the depositions with some care, as a charge of that weight requires, and grants summary judgment to Defendant on that count alone.

Mr. [[K p1 name|Villeda]], who was 36, testified that he learned of the job at church, drove to it in his own truck, and lived throughout at home with his wife and children. Asked whether [[K p3 name|Stroupe]] had ever threatened him, he answered: "He said if I didn't like it there's the door. I liked the door. I only wanted my check first." (Dep. 41.) Mr. [[K p1 name|Villeda]] holds a permanent resident card and has always had it in his wallet. (Dep. 44.) No one mentioned immigration.

Mr. [[K p2 name|Massengale]], 52, a native of Lawrenceburg, agreed that he stayed because he "figured five weeks' pay was worth a sixth." That is an economic choice, and a bad one to be put to. It's not serious harm within the statute.

The declaration of [[K p7 name|Teofilo Ajanel]], a taper who is not a party, says that [[K p3 name|Stroupe]] "treated us like slaves." At deposition [[K p7 name|Ajanel]] explained that he referred to the radio station. He was paid in full.

Counsel for Plaintiffs, [[K p5 name|Ms. Leticia Haddad]], argued candidly that Count III was pleaded on information from a single interview. The Court appreciates it. [[K p6 name|Mr. Boyd Pendergrass]], for Defendant, asked for fees. [[K p6 name|Mr. Pendergrass]] may ask again when his client has produced the payroll that he was ordered to produce in January.

Counts I and II (minimum wage; overtime) go to trial on October 22. The parties are encouraged to do the sum first: on Defendant's own texts to [[K p2 name|Ronnie Massengale]] ("yall are owed 6,155 each, i know it"), there's little left to try.

Defendant's motion to strike [[K p1 name|Villeda]]'s home address, [[K p1 address|1120 Sunnyside Drive, Columbia]], as "scandalous" is denied. It is an address.

IT IS SO ORDERED this 6th day of August, 2013.

[[K p4 name|Hon. Eleanor T. Whisnant]]
United States District Judge

cc: [[K p5 name|L. Haddad]]; [[K p6 name|B. Pendergrass]]
