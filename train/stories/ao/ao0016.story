id: ao0016
genre: filing
where: US-MD
published: 2012-03-02
title: District Court, small claims: Statement of claim and answer (exhibit to newsletter)
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
note: nothing to protect; a quarrel over a wedding cake with addresses, numbers, birthdays; "held hostage" and "ransom" innocently

DISTRICT COURT OF MARYLAND FOR CHESTER NECK COUNTY
Small Claim [[K p1 id|No. 0702-00311-2012]]

[[K p1 name|OLUWASEUN AKINWALE]]
[[K p1 address|5 Ferry Point Terrace]]    Plaintiff
v.
[[K p2 name|TAMMY JO HASTINGS]], t/a [[K p2 employer|Sugar Hastings Custom Cakes]]
[[K p2 address|2918 Oyster Shell Road]]    Defendant

STATEMENT

1. I am the groom. On August 3, 2011, I paid the Defendant $1,140 for a six-tier cake, lemon, with sugar herons, to be delivered to the Grange Hall on October 8 by 2 p.m.

2. At 1:10 p.m. the Defendant telephoned my best man, [[K p4 name|Kofi Baah-Mensah]], and said that the herons had taken longer and she'd want a further $300 or there would be no cake. She was holding it hostage in a van with the engine running. [[K p4 name|Mr. Baah-Mensah]] described the demand, to her face, as ransom. He paid it in twenties.

3. The cake arrived at 4:25 p.m. It had five tiers. My mother counted. There was one heron.

4. I was born on [[K p1 birthdate|29 February 1984]] and have had seven birthdays, and this was worse than the ones I missed.

I claim $740 and costs. [[K p1 name|O. Akinwale]]

ANSWER OF [[K p2 name|TAMMY JO HASTINGS]]

1. The sixth tier slid off at the traffic circle because a deputy pulled in front of me. That is an act of God and of [[K p3 name|Deputy Corey Plummer]].

2. I had made nine herons. [[K p5 name|Lucinda Hastings]], my aunt by marriage, watched me make them and will say so. Eight broke. [[K p5 name|Aunt Lucinda]] cried.

3. It was Mr. [[K p4 name|Baah-Mensah]] who offered the $300. He called it a tip for speed.

4. I want $85 for the van carpet.

EXHIBITS

A. Photograph, marked [[K p1 photo|akinwale_wedding_one_heron.jpg]].
B. Estimate by [[K p6 name|Chef Bertrand Okonjo-Lewis]], who teaches pastry at the community college, that five tiers of lemon with a heron was worth $610. [[K p6 name|Chef Okonjo-Lewis]] adds that the piping was good.
C. Traffic report [[K p2 id|CN-2011-88120]], written by [[K p3 name|Dep. Plummer]], who states that he was stopped at a yield sign "as one does" when cake struck his trunk.

DISPOSITION (docket entry 02/21/12): Judge for the plaintiff in the sum of $440. "Nobody here's a victim of anything but sugar," the Court said. Counterclaim for carpet denied. Parties shook hands. [[K p2 name|Ms. Hastings]] will bake for the christening, at cost, and [[K p1 name|Mr. Akinwale]] will drive.

(Reprinted in the Neck News by leave of both. Call [[K p2 phone|410-555-0157]] for cakes, any shape but birds.)
