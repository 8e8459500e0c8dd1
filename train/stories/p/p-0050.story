id: p-0050
genre: news
where: CA-AB
published: 2014-09-25
title: Calgary man charged with trafficking woman he met on dating site
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: adult victim, force and threats; the mother is named at the courthouse; the condo where held; accused's bail sheet names the person he may not contact

CALGARY — A Calgary man is facing eight charges after a 23-year-old woman told police she was assaulted, kept in a condominium and made to hand over all the money she earned in the sex trade.

[[K p2 name|Jordan Patrick Wiebe]], 30, was arrested Monday at [[K p2 employer|the sign shop where he works in Foothills Industrial]]. He is charged with human trafficking, living on the avails of prostitution, unlawful confinement and uttering threats, among other offences.

[[K p3 name|Staff Sgt. Colleen Ferraro]] of the vice unit said that the two met on a dating site in March. By May, she alleged, [[K p2 name|Wiebe]] had control of the woman's bank card and phone and had told her that photos would be sent to her band office and her family if she left.

"It looked like a relationship from the outside, which is often what it looks like," [[K p3 name|Ferraro]] told reporters Wednesday. "It was not one."

The woman was held, police say, in [[W p1 address|a 19th-floor unit at Bow Terrace West]] and was taken to hotels in Fort McMurray and Grande Prairie.

Her name is under a publication ban, but a list of release conditions, pinned to the docket board outside the courtroom on Wednesday morning, ordered that [[K p2 name|Wiebe]] have "no contact direct or indirect with [[W p1 name|Chelsea Anne Makokis]]" and stay 200 metres from [[W p1 employer|the Marlborough daycare]] where she is employed. Court staff took the sheet down shortly before noon.

Her mother, [[W p6 name|Darlene Makokis]], travelled from northern Alberta for the hearing. She said she wants other families to know that it is possible to come back from this.

Defence lawyer [[K p4 name|Rajiv Menon]] said [[K p2 name|Wiebe]] denies all the allegations. "This was a couple. There will be messages from her that put a very different colour on things," he said.

[[K p5 name|Judge Harold Stoeckl]] granted bail of $15,000. [[K p2 name|Wiebe]] must live with his parents at [[K p2 address|88 Sunmount Gate S.E.]] and may not use the internet. He returns to court on Oct. 16.

[[K p7 name|Kristen Boyd]], Western Canada News
