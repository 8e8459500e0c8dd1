id: y0012
genre: news
where: US-NJ
published: 2013-10-04
title: Edison couple kept nanny from Kerala without pay, federal complaint says
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: diaspora weekly; pseudonym in the complaint, but the parish names her in its announcement

NEWARK – Identified in court papers only as A.T., the 41-year-old widow rose at 4:30, cooked for nine, and was told that if she stepped outside the police would put her on a plane in handcuffs.

For six years, prosecutors say, she was paid nothing. Her passport was in the bank box of [[K p2 name|Dr. Kuriachan Puthenpurackal]], 50, an anesthesiologist, and his wife, [[K p3 name|Sosamma]], 47. Both surrendered on Tuesday and were released on $500,000 bonds. Their visa petition had promised her $9 an hour. A fall on the basement stairs in 2011 was treated at home.

"Nobody here is free to be that cheap," said Assistant U.S. Attorney [[K p4 name|Danielle Orsatti]].

At [[W p1 place|St. Gregorios]] in Edison, where the family worshipped and she sat with the children, the bulletin of Sunday asked for prayers "for our [[W p1 name|Aleyamma-chechi]]", and a coffee-hour collection raised $1,240. "We call her [[W p1 name|Aleyamma Thankachan]], not initials," said the secretary, [[K p5 name|Babu Ittycheria]]. "She made the best [[W p1 other|achappam at the parish picnic]]. And we did not see."
