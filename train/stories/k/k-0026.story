id: k-0026
genre: news
where: US-NY
published: 2016-02-29
title: Assemblyman's aide pleads guilty to lobster fraud
person p1: role=convicted age=36 protected=no why=adult-convicted
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: adult crime, public figure; nothing to protect

ALBANY — [[K p1 name|Preston Ng-Hathaway]], 36, a former scheduler for Assemblyman [[K p2 name|Carmine DiBiase]], admitted Friday that he charged the state $11,460 for constituent meetings that were, in the main, lobster.

He pleaded guilty to third-degree grand larceny before County Court Judge [[K p3 name|Thomasina Breault]] and will serve five years of probation if he pays it back by fall.

Investigators matched receipts from a Saratoga steakhouse with a calendar on which the guests were dead, out of the country or, in one case, [[K p2 name|DiBiase]]'s dentist.

"I clean his teeth," [[K p4 name|Dr. Ephraim Shulman]] said outside court. "Nobody bought me a lobster."

Assistant attorney general [[K p5 name|Kia Broussard-Lee]] said no other employee is under investigation. The assemblyman called it a sad day and left by the stairs.
