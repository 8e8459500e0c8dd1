id: v0093
genre: news
where: US-FL
published: 2002-11-21
title: Bail bondsman accepted 'payment in kind' from jailed women, suit says
person p1: role=victim age=30 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: civil suit as Jane Roe, defendant's answer outs her by her job and the Little League team; bond as a hold

By [[K p5 name|Dashiell Groves]]

OCALA — You could be home by supper, the man from the bonding company used to say through the glass, or you could be home next month.

A suit filed in federal court on Tuesday claims that [[K p2 name|Harlan Stipes]], 51, went through the women's roster for those with small bonds and no family, bailed them, and then explained to them the premium. Jane Roe, who was 30 and in for checks, says he drove her to a hunting camp where six of his friends had each bought what he called a share in her. Whenever she balked he would take out the form by which a bondsman may surrender a client, and a pen.

"The Thirteenth Amendment doesn't have an exception for pens," said her attorney, [[K p4 name|Eudora Blankenship]].

In an answer that Magistrate Judge [[K p3 name|Percy Villalobos]] has since sealed, [[K p2 name|Stipes]] denied everything and added that the plaintiff, "[[W p1 name|Regina Faye Tuttle]], [[W p1 employer|a cashier at the Belleview Winn-Dixie]] and [[W p1 other|scorekeeper of the Belleview Braves]]," had thanked him with a pie.

She did bring a pie, her lawyer agreed. It was in the month when the form had her name on it.
